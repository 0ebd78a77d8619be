//! A machine as a graph that can be laid out: which steps lead on and which back, what leads from so many
//! states that it is drawn once for all of them, and in which row each state stands.

use std::collections::BTreeSet;

use crate::diagram::onward::Onward;
use crate::diagram::words::Words;
use crate::model::CyclePhase;
use crate::model::CycleTemplate;
use crate::workflow::{Goal, Machine, Step};

/// A step that is open in so many states is drawn from one box that stands for all of them.
const SWEEP: usize = 5;

/// What is drawn.
#[derive(Debug)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) flows: Vec<Flow>,
}

/// A box.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) words: String,
    /// The marks of the boxes that stand for it and others.
    pub(super) marks: Vec<char>,
    /// Its row, from the top.
    pub(super) rank: usize,
    /// Its column; the main line goes down the first.
    pub(super) column: usize,
}

/// What a box stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The state in which a life begins.
    Start,
    /// A state.
    State,
    /// A state that no step leaves.
    End,
    /// Every state that bears this mark.
    Any(char),
    /// A state that hangs on the subject.
    Elsewhere,
}

/// Steps that are open in the same states: from each of the sources one comes to each of the targets.
#[derive(Debug)]
pub(super) struct Flow {
    pub(super) sources: Vec<usize>,
    /// Where it leads, and by what verb.
    pub(super) targets: Vec<(usize, String)>,
    /// Whether it leads back to where one has been.
    pub(super) back: bool,
}

/// A step from one state.
struct Leap {
    step: &'static Step,
    from: usize,
    to: usize,
    back: bool,
    sweeping: bool,
}

/// The states that a picture of a machine has: of one whose subjects have a plan, those of that plan.
pub(super) struct Scope<'m> {
    pub(super) machine: &'m Machine,
    pub(super) course: Vec<&'static str>,
}

impl<'m> Scope<'m> {
    pub(super) fn of(machine: &'m Machine, template: Option<&CycleTemplate>) -> Self {
        let template = template.unwrap_or(&CycleTemplate::FamiResearchAction);
        let course = if machine.has_course() { template.phases() } else { &[] };
        Self { machine, course: course.iter().map(CyclePhase::code).collect() }
    }

    /// Its states: without those that other plans lead through and this one does not.
    pub(super) fn states(&self) -> Vec<&'static str> {
        let planned = CycleTemplate::FamiResearchAction.phases();
        let left_out = |code: &str| {
            !self.course.is_empty()
                && !self.course.contains(&code)
                && planned.iter().any(|phase| phase.code() == code)
        };
        let codes = self.machine.states.iter().map(|state| state.code);
        codes.filter(|code| !left_out(code)).collect()
    }

    /// To which state a step leads from one; none where it does not lead anywhere in this plan. The words
    /// of one that hangs on the subject are said by name.
    pub(super) fn goal(&self, step: &Step, from: &str) -> Option<Result<&'static str, &'static str>> {
        match step.to {
            Goal::State(to) => self.states().contains(&to).then_some(Ok(to)),
            Goal::Kept(_) => Some(Err("kept")),
            Goal::Onward { by } => {
                let here = self.course.iter().position(|code| *code == from)?;
                let there = self.course.get(here + by)?;
                Some(if by == 1 { Ok(*there) } else { Err("beyond") })
            }
        }
    }
}

impl Graph {
    pub(super) fn of(scope: &Scope<'_>, words: &Words<'_>) -> Self {
        let mut graph = Self { nodes: Vec::new(), flows: Vec::new() };
        let states = scope.states();
        for (number, code) in states.iter().enumerate() {
            let ends = scope.machine.open(code).next().is_none();
            let kind = match (number, ends) {
                (0, _) => Kind::Start,
                (_, true) => Kind::End,
                _ => Kind::State,
            };
            graph.node(kind, words.state(code));
        }
        let mut leaps = graph.leaps(scope, &states, words);
        graph.sweep(&mut leaps, words);
        graph.flow(&leaps, words);
        graph.rank();
        graph.columns(&leaps);
        graph
    }

    fn node(&mut self, kind: Kind, words: String) -> usize {
        self.nodes.push(Node { kind, words, marks: Vec::new(), rank: 0, column: 0 });
        self.nodes.len() - 1
    }

    pub(super) fn rank_of(&self, node: usize) -> usize {
        self.nodes.get(node).map_or(0, |node| node.rank)
    }

    pub(super) fn column_of(&self, node: usize) -> usize {
        self.nodes.get(node).map_or(0, |node| node.column)
    }

    fn leaps(&mut self, scope: &Scope<'_>, states: &[&'static str], words: &Words<'_>) -> Vec<Leap> {
        let mut leaps = Vec::new();
        let mut elsewhere: Vec<(&str, usize)> = Vec::new();
        let onward = Onward::of(scope);
        for step in scope.machine.steps {
            for code in step.from {
                let from = states.iter().position(|state| state == code);
                let (Some(from), Some(goal)) = (from, scope.goal(step, code)) else { continue };
                let to = match goal {
                    Ok(to) => states.iter().position(|state| *state == to).unwrap_or(from),
                    Err(name) => match elsewhere.iter().find(|(known, _)| *known == name) {
                        Some((_, node)) => *node,
                        None => {
                            let node = self.node(Kind::Elsewhere, words.say(name));
                            elsewhere.push((name, node));
                            node
                        }
                    },
                };
                let back = goal.is_ok_and(|to| onward.leads_back(code, to));
                leaps.push(Leap { step, from, to, back, sweeping: false });
            }
        }
        leaps
    }

    /// What leads from many states leads from one box that stands for them.
    fn sweep(&mut self, leaps: &mut [Leap], words: &Words<'_>) {
        let mut sweeps: Vec<Flow> = Vec::new();
        for (verb, to) in keys(leaps) {
            let same = |leap: &&mut Leap| leap.step.verb == verb && leap.to == to;
            let sources: Vec<_> = leaps.iter_mut().filter(same).map(|leap| leap.from).collect();
            if sources.len() < SWEEP {
                continue;
            }
            leaps.iter_mut().filter(same).for_each(|leap| leap.sweeping = true);
            let target = (to, words.verb(verb));
            match sweeps.iter_mut().find(|sweep| sweep.sources == sources) {
                Some(sweep) => sweep.targets.push(target),
                None => sweeps.push(Flow { sources, targets: vec![target], back: false }),
            }
        }
        for (sweep, mark) in sweeps.into_iter().zip('A'..='Z') {
            for node in sweep.sources.iter().copied() {
                self.nodes.get_mut(node).into_iter().for_each(|node| node.marks.push(mark));
            }
            let any = self.node(Kind::Any(mark), words.say("any").replace("{mark}", &mark.to_string()));
            self.flows.push(Flow { sources: vec![any], ..sweep });
        }
    }

    fn flow(&mut self, leaps: &[Leap], words: &Words<'_>) {
        for (verb, to) in keys(leaps) {
            for back in [false, true] {
                let same = |leap: &&Leap| {
                    leap.step.verb == verb && leap.to == to && leap.back == back && !leap.sweeping
                };
                let sources: Vec<_> = leaps.iter().filter(same).map(|leap| leap.from).collect();
                if sources.is_empty() {
                    continue;
                }
                let target = (to, words.verb(verb));
                match self.flows.iter_mut().find(|flow| flow.sources == sources && flow.back == back) {
                    Some(flow) => flow.targets.push(target),
                    None => self.flows.push(Flow { sources, targets: vec![target], back }),
                }
            }
        }
    }

    /// Each stands below all from which one comes to it; what is only swept to, below all the rest.
    fn rank(&mut self) {
        let is_any = |node: &Node| matches!(node.kind, Kind::Any(_));
        let any: Vec<_> = (0..self.nodes.len()).filter(|n| self.nodes.get(*n).is_some_and(is_any)).collect();
        self.sink(&any);
        let led_to: BTreeSet<_> = self.onward(&any).map(|(_, to)| to).collect();
        let last = self.nodes.iter().map(|node| node.rank).max().unwrap_or(0);
        let swept: BTreeSet<_> = self
            .flows
            .iter()
            .filter(|flow| any.iter().any(|any| flow.sources.contains(any)))
            .flat_map(|flow| flow.targets.iter().map(|(to, _)| *to))
            .collect();
        for (number, node) in self.nodes.iter_mut().enumerate() {
            if number > 0 && swept.contains(&number) && !led_to.contains(&number) {
                node.rank = last + 1;
            }
        }
        self.sink(&any);
        for any in any {
            let targets =
                self.flows.iter().filter(|flow| flow.sources.contains(&any)).flat_map(|flow| &flow.targets);
            let first = targets.map(|(to, _)| self.rank_of(*to)).min().unwrap_or(1);
            self.nodes.get_mut(any).into_iter().for_each(|node| node.rank = first.saturating_sub(1));
        }
    }

    /// Forward connections, without those from the boxes that stand for many.
    fn onward<'g>(&'g self, any: &'g [usize]) -> impl Iterator<Item = (usize, usize)> + 'g {
        let onward = self
            .flows
            .iter()
            .filter(|flow| !flow.back && !flow.sources.iter().any(|from| any.contains(from)));
        onward.flat_map(|flow| {
            flow.sources.iter().flat_map(|from| flow.targets.iter().map(|(to, _)| (*from, *to)))
        })
    }

    fn sink(&mut self, any: &[usize]) {
        for _ in 0..self.nodes.len() {
            let pairs: Vec<_> = self.onward(any).collect();
            for (from, to) in pairs {
                let below = self.rank_of(from) + 1;
                self.nodes.get_mut(to).into_iter().for_each(|node| node.rank = node.rank.max(below));
            }
        }
    }

    /// The main line takes the first column; beside it, each stands near those from which one comes to it.
    fn columns(&mut self, leaps: &[Leap]) {
        let spine = spine(leaps);
        for rank in 0..=self.nodes.iter().map(|node| node.rank).max().unwrap_or(0) {
            let beside =
                (0..self.nodes.len()).filter(|node| self.rank_of(*node) == rank && !spine.contains(node));
            let mut beside: Vec<_> = beside.map(|node| (self.nearest(node), node)).collect();
            beside.sort_by_key(|(near, node)| (near.is_none(), *near, *node));
            let mut column = 0;
            for (near, node) in beside {
                column = (column + 1).max(near.unwrap_or(0));
                self.nodes.get_mut(node).into_iter().for_each(|node| node.column = column);
            }
        }
    }

    /// The first column from which one comes to a box; none to one that stands for many.
    fn nearest(&self, node: usize) -> Option<usize> {
        let leading =
            self.flows.iter().filter(|flow| !flow.back && flow.targets.iter().any(|(to, _)| *to == node));
        leading.flat_map(|flow| &flow.sources).map(|from| self.column_of(*from)).min()
    }
}

/// The verbs with their targets, each once, in the order of the steps.
fn keys(leaps: &[Leap]) -> Vec<(&'static str, usize)> {
    let mut keys: Vec<(&str, usize)> = Vec::new();
    for leap in leaps {
        if !keys.contains(&(leap.step.verb, leap.to)) {
            keys.push((leap.step.verb, leap.to));
        }
    }
    keys
}

/// The main line: from the start always the first step onward for which nobody need give a reason.
fn spine(leaps: &[Leap]) -> Vec<usize> {
    let mut line = vec![0];
    while let Some(&last) = line.last() {
        let onward = || leaps.iter().filter(move |leap| leap.from == last && !leap.back && !leap.sweeping);
        let Some(leap) = onward().find(|leap| !leap.step.reasoned).or_else(|| onward().next()) else { break };
        line.push(leap.to);
    }
    line
}
