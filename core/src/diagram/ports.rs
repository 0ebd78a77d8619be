//! Where lines leave boxes and where they come in, so that no two of them meet there and each verb has
//! room for its word.

use crate::diagram::graph::{Flow, Graph, Node};
use crate::diagram::svg::{width, wrapped};

/// A line leaves a box.
#[derive(Debug)]
pub(super) struct Exit {
    pub(super) flow: usize,
    pub(super) node: usize,
    pub(super) by: Side,
    /// How far from the middle of that side.
    pub(super) at: i32,
}

/// A line comes to a box, by a verb.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) flow: usize,
    pub(super) node: usize,
    pub(super) verb: String,
    pub(super) by: Side,
    pub(super) at: i32,
}

/// A side of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The upper one, from the channel above the row.
    Above,
    /// The lower one, into the channel above a row further down.
    Below(usize),
    Left,
    Right,
}

/// The ports of a graph, and how much room its boxes take.
#[derive(Debug)]
pub(super) struct Ports {
    pub(super) exits: Vec<Exit>,
    pub(super) entries: Vec<Entry>,
    /// The width of the boxes of each column, and that of the column with the words above them.
    pub(super) columns: Vec<(i32, i32)>,
    /// The height of each row.
    pub(super) rows: Vec<i32>,
    /// The words of each box, line by line.
    pub(super) words: Vec<Vec<String>>,
}

/// The size of the words of a state and of a verb.
pub(super) const STATE: i32 = 13;
pub(super) const VERB: i32 = 12;
/// The room that a mark takes in a box.
pub(super) const MARK: i32 = 18;
const WIDEST: i32 = 112;
const BETWEEN_EXITS: i32 = 14;
const BETWEEN_SIDES: i32 = 20;

/// The room that the word of a verb takes.
pub(super) fn room(verb: &str) -> i32 {
    width(verb, VERB) + 8
}

impl Ports {
    pub(super) fn of(graph: &Graph) -> Self {
        let (mut exits, mut entries) = (Vec::new(), Vec::new());
        for (number, flow) in graph.flows.iter().enumerate() {
            exits.extend(flow.sources.iter().map(|from| exit(graph, flow, number, *from)));
            entries.extend(flow.targets.iter().map(|(to, verb)| Entry {
                flow: number,
                node: *to,
                verb: verb.clone(),
                by: if flow.back && is_outermost(graph, *to, Side::Right) {
                    Side::Right
                } else {
                    Side::Above
                },
                at: 0,
            }));
        }
        let words = graph.nodes.iter().map(|node| wrapped(&node.words, STATE, WIDEST)).collect();
        let mut ports = Self { exits, entries, columns: Vec::new(), rows: Vec::new(), words };
        for node in 0..graph.nodes.len() {
            ports.spread_above(graph, node);
            ports.spread_below(graph, node);
            ports.spread_sides(graph, node);
        }
        ports.measure(graph);
        ports
    }

    /// Words of verbs stand side by side above a box; the one that comes straight down, in its middle.
    fn spread_above(&mut self, graph: &Graph, node: usize) {
        let column = graph.column_of(node);
        let straight =
            |flow: &Flow| !flow.back && flow.sources.iter().any(|from| graph.column_of(*from) == column);
        let mut above: Vec<_> =
            self.entries.iter_mut().filter(|entry| entry.node == node && entry.by == Side::Above).collect();
        let side = |entry: &&mut Entry| {
            graph.flows.get(entry.flow).map_or(0, |flow| match flow {
                flow if straight(flow) => 1,
                flow if flow.back => 2,
                _ => 0,
            })
        };
        above.sort_by_key(side);
        let middle = above.iter().position(|entry| side(entry) == 1).unwrap_or(0);
        let widths: Vec<_> = above.iter().map(|entry| room(&entry.verb) + 4).collect();
        let left = |many: usize| widths.iter().take(many).sum::<i32>();
        let half = |at: usize| widths.get(at).copied().unwrap_or(0) / 2;
        let shift = if above.iter().any(|entry| side(entry) == 1) {
            left(middle) + half(middle)
        } else {
            left(above.len()) / 2
        };
        for (place, entry) in above.into_iter().enumerate() {
            entry.at = left(place) + half(place) - shift;
        }
    }

    /// What goes straight down leaves in the middle, what goes aside beside it.
    fn spread_below(&mut self, graph: &Graph, node: usize) {
        let column = graph.column_of(node);
        let mut below: Vec<_> = self
            .exits
            .iter_mut()
            .filter(|exit| exit.node == node && matches!(exit.by, Side::Below(_)))
            .map(|exit| {
                let flow = graph.flows.get(exit.flow);
                let leads = |to: usize| {
                    flow.is_some_and(|flow| flow.targets.iter().any(|(node, _)| graph.column_of(*node) == to))
                };
                let aside = match flow {
                    Some(flow) if flow.back => 2,
                    _ if leads(column) => 0,
                    Some(flow) if flow.targets.iter().any(|(to, _)| graph.column_of(*to) > column) => 1,
                    _ => -1,
                };
                (aside, exit)
            })
            .collect();
        below.sort_by_key(|(aside, exit)| (*aside, exit.flow));
        let count = i32::try_from(below.len()).unwrap_or(1);
        let straight =
            below.iter().position(|(aside, _)| *aside == 0).and_then(|place| i32::try_from(place).ok());
        for (place, (_, exit)) in (0..).zip(below) {
            exit.at = match straight {
                Some(straight) => (place - straight) * BETWEEN_EXITS,
                None => (2 * place - count + 1) * BETWEEN_EXITS / 2,
            };
        }
    }

    /// On a side, what leaves upward stands above what comes from below.
    fn spread_sides(&mut self, graph: &Graph, node: usize) {
        let exits = |by: Side| move |exit: &&mut Exit| exit.node == node && exit.by == by;
        let mut right: Vec<_> =
            self.exits.iter_mut().filter(exits(Side::Right)).map(|exit| &mut exit.at).collect();
        let entering = |entry: &&mut Entry| entry.node == node && entry.by == Side::Right;
        right.extend(self.entries.iter_mut().filter(entering).map(|entry| &mut entry.at));
        spread(right);
        // On the left, what goes furthest leaves first, so that it need not cross the others.
        let far = |exit: &&mut Exit| {
            let targets = graph.flows.get(exit.flow).into_iter().flat_map(|flow| &flow.targets);
            std::cmp::Reverse(targets.map(|(to, _)| graph.rank_of(*to)).max())
        };
        let mut left: Vec<_> = self.exits.iter_mut().filter(exits(Side::Left)).collect();
        left.sort_by_key(far);
        spread(left.into_iter().map(|exit| &mut exit.at).collect());
    }

    fn measure(&mut self, graph: &Graph) {
        let last = |of: fn(&Node) -> usize| graph.nodes.iter().map(of).max().unwrap_or(0);
        let width = |node: usize| self.wide(graph, node);
        let columns = (0..=last(|node| node.column)).map(|column| {
            let within = (0..graph.nodes.len()).filter(|node| graph.column_of(*node) == column);
            let boxes = within.clone().map(width).max().unwrap_or(0);
            (boxes, within.map(|node| self.worded(node)).max().unwrap_or(0).max(boxes))
        });
        let rows = (0..=last(|node| node.rank)).map(|rank| {
            let within = (0..graph.nodes.len()).filter(|node| graph.rank_of(*node) == rank);
            within.map(|node| self.high(node)).max().unwrap_or(0)
        });
        let (columns, rows) = (columns.collect(), rows.collect());
        (self.columns, self.rows) = (columns, rows);
    }

    fn wide(&self, graph: &Graph, node: usize) -> i32 {
        let lines = self.words.get(node).into_iter().flatten();
        // Words of states are bold.
        let words = lines.map(|line| width(line, STATE) * 110 / 100).max().unwrap_or(0);
        let marks = graph.nodes.get(node).map_or(0, |node| node.marks.len().div_ceil(2));
        let marks = i32::try_from(marks).unwrap_or(0) * MARK;
        let above = self.entries.iter().filter(|entry| entry.node == node && entry.by == Side::Above);
        let above = above.map(|entry| 2 * (entry.at.abs() + 12)).max().unwrap_or(0);
        (words + 24 + 2 * marks).max(above).max(92) / 2 * 2
    }

    /// The width of the words above a box.
    fn worded(&self, node: usize) -> i32 {
        let above = self.entries.iter().filter(|entry| entry.node == node && entry.by == Side::Above);
        above.map(|entry| 2 * entry.at.abs() + room(&entry.verb)).max().unwrap_or(0) / 2 * 2
    }

    fn high(&self, node: usize) -> i32 {
        let lines = self.words.get(node).map_or(1, Vec::len);
        let words = 16 * i32::try_from(lines).unwrap_or(1) + 20;
        let entries =
            self.entries.iter().filter(|entry| entry.node == node && entry.by == Side::Right).count();
        let on = |side: Side| self.exits.iter().filter(|exit| exit.node == node && exit.by == side).count();
        let ports = (entries + on(Side::Right)).max(on(Side::Left));
        words.max(BETWEEN_SIDES * i32::try_from(ports).unwrap_or(1) + 8)
    }
}

/// Spreads ports along a side, around its middle.
fn spread(ports: Vec<&mut i32>) {
    let count = i32::try_from(ports.len()).unwrap_or(1);
    for (place, at) in (0..).zip(ports) {
        *at = (2 * place - count + 1) * BETWEEN_SIDES / 2;
    }
}

fn exit(graph: &Graph, flow: &Flow, number: usize, node: usize) -> Exit {
    let rank = graph.rank_of(node);
    let by = if flow.back {
        if is_outermost(graph, node, Side::Right) { Side::Right } else { Side::Below(rank + 1) }
    } else {
        let below = flow.targets.iter().map(|(to, _)| graph.rank_of(*to)).filter(|to| *to > rank).min();
        match below {
            Some(channel) if is_free(graph, node, rank + 1..channel) => Side::Below(channel),
            _ if is_outermost(graph, node, Side::Left) => Side::Left,
            _ => Side::Below(rank + 1),
        }
    };
    Exit { flow: number, node, by, at: 0 }
}

/// Whether a line from a box comes straight down past some rows.
fn is_free(graph: &Graph, node: usize, rows: std::ops::Range<usize>) -> bool {
    let column = graph.column_of(node);
    // Beside the first column, words stand to the right of boxes.
    rows.is_empty()
        || column == 0 && !graph.nodes.iter().any(|other| other.column == 0 && rows.contains(&other.rank))
}

/// Whether nothing stands beside a box on one side.
fn is_outermost(graph: &Graph, node: usize, side: Side) -> bool {
    let (rank, column) = (graph.rank_of(node), graph.column_of(node));
    let outer = |other: &Node| if side == Side::Left { other.column < column } else { other.column > column };
    !graph.nodes.iter().any(|other| other.rank == rank && outer(other))
}
