//! Where everything stands: boxes in rows and columns, words of verbs before what they lead to, lines on
//! their tracks.

use crate::diagram::graph::Graph;
use crate::diagram::ports::{Entry, Exit, Ports, Side, room};
use crate::diagram::route::{Climb, Stretch, climb, lay};
use crate::diagram::svg::{Frame, Point};

/// A picture's parts, each with its place.
#[derive(Debug)]
pub(super) struct Layout {
    /// The boxes, in the order of the nodes.
    pub(super) boxes: Vec<Frame>,
    /// The words in them.
    pub(super) words: Vec<Vec<String>>,
    pub(super) labels: Vec<Label>,
    /// The lines of each flow.
    pub(super) lines: Vec<Line>,
    pub(super) size: Point,
}

/// The word of a verb.
#[derive(Debug)]
pub(super) struct Label {
    /// The number of the flow whose line it stands on.
    pub(super) flow: usize,
    pub(super) frame: Frame,
    pub(super) verb: String,
}

/// What is drawn of a flow.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) routes: Vec<Vec<Point>>,
    pub(super) back: bool,
}

const TRACK: i32 = 12;
const PAD: i32 = 10;
/// The height of the word of a verb.
pub(super) const WORD: i32 = 18;
/// From the word of a verb to the box.
const ARROW: i32 = 12;
const GAP: i32 = 22;
/// Above the first row stands the sign of the start.
const START: i32 = 34;
const MARGIN: i32 = 16;
/// How far a line goes before its track is known.
const FAR: i32 = 100_000;

struct Plan<'g> {
    graph: &'g Graph,
    ports: Ports,
    /// The middle of each column.
    middles: Vec<i32>,
    /// The top of each channel and of the row below it.
    tops: Vec<(i32, i32)>,
    stretches: Vec<Stretch>,
    climbs: Vec<Climb>,
}

impl Layout {
    pub(super) fn of(graph: &Graph) -> Self {
        let ports = Ports::of(graph);
        let mut at = 0;
        let mut middle = |(_, width): &(i32, i32)| {
            let middle = at + width / 2;
            at += width + GAP;
            middle
        };
        let middles = ports.columns.iter().map(&mut middle).collect();
        let mut plan =
            Plan { graph, ports, middles, tops: Vec::new(), stretches: Vec::new(), climbs: Vec::new() };
        plan.stretch();
        plan.stack();
        plan.climb();
        plan.finish()
    }
}

impl Plan<'_> {
    fn middle(&self, node: usize) -> i32 {
        self.middles.get(self.graph.column_of(node)).copied().unwrap_or(0)
    }

    fn exits(&self, flow: usize) -> impl Iterator<Item = &Exit> {
        self.ports.exits.iter().filter(move |exit| exit.flow == flow)
    }

    fn entries(&self, flow: usize) -> impl Iterator<Item = &Entry> {
        self.ports.entries.iter().filter(move |entry| entry.flow == flow)
    }

    /// The channels that a flow uses, and whether it runs beside the boxes as well.
    fn channels(&self, flow: usize) -> (Vec<usize>, bool) {
        let above = self.entries(flow).filter(|entry| entry.by == Side::Above);
        let mut channels: Vec<_> = above.map(|entry| self.graph.rank_of(entry.node)).collect();
        let below = self.exits(flow).filter_map(|exit| match exit.by {
            Side::Below(channel) => Some(channel),
            _ => None,
        });
        channels.extend(below);
        channels.sort_unstable();
        channels.dedup();
        let on_a_side = self.exits(flow).any(|exit| matches!(exit.by, Side::Left | Side::Right));
        let climbs =
            on_a_side || channels.len() > 1 || self.entries(flow).any(|entry| entry.by == Side::Right);
        (channels, climbs)
    }

    fn side(&self, flow: usize) -> Side {
        if self.graph.flows.get(flow).is_some_and(|flow| flow.back) { Side::Right } else { Side::Left }
    }

    /// What runs across in each channel.
    fn stretch(&mut self) {
        for flow in 0..self.graph.flows.len() {
            let (channels, climbs) = self.channels(flow);
            for channel in channels {
                let above = self.exits(flow).filter(|exit| exit.by == Side::Below(channel));
                let above: Vec<_> = above.map(|exit| self.middle(exit.node) + exit.at).collect();
                let entries = self
                    .entries(flow)
                    .filter(|entry| entry.by == Side::Above && self.graph.rank_of(entry.node) == channel);
                let below: Vec<_> = entries.map(|entry| self.middle(entry.node) + entry.at).collect();
                let far = match self.side(flow) {
                    Side::Right => FAR,
                    _ => -FAR,
                };
                let all = || above.iter().chain(&below).copied().chain(climbs.then_some(far));
                let (from, to) = (all().min().unwrap_or(0), all().max().unwrap_or(0));
                self.stretches.push(Stretch { flow, channel, from, to, downs: (above, below), track: 0 });
            }
        }
        self.stretches.sort_by_key(|one| (one.channel, one.to - one.from));
        self.stretches.chunk_by_mut(|one, two| one.channel == two.channel).for_each(lay);
    }

    /// How high each channel and row is, from the top down.
    fn stack(&mut self) {
        let mut y = MARGIN + START - PAD;
        for channel in 0..=self.ports.rows.len() {
            let across = self.stretches.iter().filter(|one| one.channel == channel && !one.is_straight());
            let tracks = across.map(|one| one.track + 1).max().unwrap_or(0);
            let worded = self
                .ports
                .entries
                .iter()
                .any(|entry| entry.by == Side::Above && self.graph.rank_of(entry.node) == channel);
            let words = if worded { WORD + ARROW } else { 0 };
            let top = y;
            y += PAD + i32::try_from(tracks).unwrap_or(0) * TRACK + words;
            self.tops.push((top, y));
            y += self.ports.rows.get(channel).copied().unwrap_or(0);
        }
    }

    fn row_of(&self, node: usize) -> (i32, i32) {
        let rank = self.graph.rank_of(node);
        let top = self.tops.get(rank).map_or(0, |(_, row)| *row);
        (top, self.ports.rows.get(rank).copied().unwrap_or(0))
    }

    fn frame(&self, node: usize) -> Frame {
        let (top, height) = self.row_of(node);
        let width = self.ports.columns.get(self.graph.column_of(node)).map_or(0, |(boxes, _)| *boxes);
        (self.middle(node) - width / 2, top, width, height)
    }

    /// The height of the track of a flow in a channel.
    fn track(&self, flow: usize, channel: usize) -> i32 {
        let top = self.tops.get(channel).map_or(0, |(top, _)| *top);
        let stretch = self.stretches.iter().find(|one| one.flow == flow && one.channel == channel);
        top + PAD + stretch.map_or(0, |one| i32::try_from(one.track).unwrap_or(0)) * TRACK
    }

    fn from(&self, exit: &Exit) -> Point {
        let (left, top, width, height) = self.frame(exit.node);
        match exit.by {
            Side::Left => (left, top + height / 2 + exit.at),
            Side::Right => (left + width, top + height / 2 + exit.at),
            _ => (left + width / 2 + exit.at, top + height),
        }
    }

    fn to(&self, entry: &Entry) -> Point {
        let (left, top, width, height) = self.frame(entry.node);
        match entry.by {
            Side::Right => (left + width, top + height / 2 + entry.at),
            _ => (left + width / 2 + entry.at, top),
        }
    }

    /// Where the word of a verb stands.
    fn word(&self, entry: &Entry) -> Frame {
        let ((x, y), width) = (self.to(entry), room(&entry.verb));
        match entry.by {
            Side::Right => (x + ARROW, y - WORD / 2, width, WORD),
            _ => (x - width / 2, y - ARROW - WORD, width, WORD),
        }
    }

    /// What runs up or down beside the boxes.
    fn climb(&mut self) {
        let mut climbs = Vec::new();
        for flow in 0..self.graph.flows.len() {
            let (channels, true) = self.channels(flow) else { continue };
            let sides = self
                .exits(flow)
                .filter(|exit| !matches!(exit.by, Side::Below(_)))
                .map(|exit| self.from(exit).1);
            let entries =
                self.entries(flow).filter(|entry| entry.by == Side::Right).map(|entry| self.to(entry).1);
            let heights: Vec<_> = channels
                .iter()
                .map(|channel| self.track(flow, *channel))
                .chain(sides)
                .chain(entries)
                .collect();
            let (from, to) =
                (heights.iter().min().copied().unwrap_or(0), heights.iter().max().copied().unwrap_or(0));
            climbs.push(Climb { flow, side: self.side(flow), from, to, x: 0 });
        }
        let words = self.ports.entries.iter().map(|entry| self.word(entry));
        let stands: Vec<_> = (0..self.graph.nodes.len()).map(|node| self.frame(node)).chain(words).collect();
        climb(&mut climbs, |side, from, to| {
            let passed = stands.iter().filter(|(_, top, _, high)| *top < to + PAD && from < top + high + PAD);
            match side {
                Side::Left => passed.map(|(left, ..)| *left).min().unwrap_or(0),
                _ => passed.map(|(left, _, wide, _)| left + wide).max().unwrap_or(0),
            }
        });
        self.climbs = climbs;
    }

    fn route(&self, exit: &Exit, entry: &Entry) -> Vec<Point> {
        let (from, to) = (self.from(exit), self.to(entry));
        let leaves = match exit.by {
            Side::Below(channel) => Some(channel),
            _ => None,
        };
        let comes = (entry.by == Side::Above).then(|| self.graph.rank_of(entry.node));
        let mut route = vec![from];
        if let (Some(channel), true) = (leaves, leaves == comes) {
            let y = self.track(exit.flow, channel);
            route.extend([(from.0, y), (to.0, y), to]);
            return route;
        }
        let x = self.climbs.iter().find(|climb| climb.flow == exit.flow).map_or(0, |climb| climb.x);
        match leaves.map(|channel| self.track(exit.flow, channel)) {
            Some(y) => route.extend([(from.0, y), (x, y)]),
            None => route.push((x, from.1)),
        }
        match comes.map(|channel| self.track(exit.flow, channel)) {
            Some(y) => route.extend([(x, y), (to.0, y)]),
            None => route.push((x, to.1)),
        }
        route.push(to);
        route
    }

    fn finish(self) -> Layout {
        let boxes = (0..self.graph.nodes.len()).map(|node| self.frame(node)).collect();
        let mut lines = Vec::new();
        for (flow, drawn) in self.graph.flows.iter().enumerate() {
            let pairs = self.exits(flow).flat_map(|exit| self.entries(flow).map(move |entry| (exit, entry)));
            let routes = pairs.map(|(exit, entry)| self.route(exit, entry)).collect();
            lines.push(Line { routes, back: drawn.back });
        }
        let label =
            |entry: &Entry| Label { flow: entry.flow, frame: self.word(entry), verb: entry.verb.clone() };
        let labels = self.ports.entries.iter().map(label).collect();
        let mut layout = Layout { boxes, words: self.ports.words, labels, lines, size: (0, 0) };
        layout.trim();
        layout
    }
}

impl Layout {
    /// Moves everything to where the picture begins, and says how large it is.
    fn trim(&mut self) {
        let frames = || self.boxes.iter().chain(self.labels.iter().map(|label| &label.frame));
        let points = || self.lines.iter().flat_map(|line| line.routes.iter().flatten());
        let left = frames().map(|frame| frame.0).chain(points().map(|point| point.0)).min().unwrap_or(0);
        let right =
            frames().map(|frame| frame.0 + frame.2).chain(points().map(|point| point.0)).max().unwrap_or(0);
        let foot =
            frames().map(|frame| frame.1 + frame.3).chain(points().map(|point| point.1)).max().unwrap_or(0);
        let shift = MARGIN - left;
        self.boxes.iter_mut().for_each(|frame| frame.0 += shift);
        self.labels.iter_mut().for_each(|label| label.frame.0 += shift);
        let points = self.lines.iter_mut().flat_map(|line| line.routes.iter_mut().flatten());
        points.for_each(|point| point.0 += shift);
        self.size = (right + shift + MARGIN, foot + MARGIN);
    }
}
