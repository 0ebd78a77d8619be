//! Which steps lead on and which back, in the picture of a life and in histories alike.

use crate::diagram::graph::Scope;

/// From which states of a plan a step leads on to which.
pub(super) struct Onward(Vec<(&'static str, &'static str)>);

impl Onward {
    /// A step leads back where it closes a circle; the others lead on.
    pub(super) fn of(scope: &Scope<'_>) -> Self {
        let states = scope.states();
        let mut ways = Vec::new();
        for step in scope.machine.steps {
            for from in step.from.iter().copied().filter(|from| states.contains(from)) {
                let to = scope.goal(step, from).and_then(Result::ok);
                ways.extend(to.map(|to| (from, to)).filter(|way| !ways.contains(way)));
            }
        }
        let mut walk = Walk { ways, path: Vec::new(), done: Vec::new(), onward: Vec::new() };
        states.into_iter().for_each(|state| walk.visit(state));
        Self(walk.onward)
    }

    /// Whether one comes back from a state to another: one from which the way leads on to it.
    pub(super) fn leads_back(&self, from: &str, to: &str) -> bool {
        let mut ahead = vec![to];
        let mut next = 0;
        while let Some(&here) = ahead.get(next) {
            if here == from {
                return true;
            }
            for (_, there) in self.0.iter().filter(|(state, _)| *state == here) {
                if !ahead.contains(there) {
                    ahead.push(there);
                }
            }
            next += 1;
        }
        false
    }
}

/// A walk along all ways, each state once.
struct Walk {
    ways: Vec<(&'static str, &'static str)>,
    path: Vec<&'static str>,
    done: Vec<&'static str>,
    onward: Vec<(&'static str, &'static str)>,
}

impl Walk {
    fn visit(&mut self, state: &'static str) {
        if self.done.contains(&state) {
            return;
        }
        self.done.push(state);
        self.path.push(state);
        let ways: Vec<_> = self.ways.iter().copied().filter(|(from, _)| *from == state).collect();
        for (from, to) in ways.into_iter().filter(|(_, to)| !self.path.contains(to)).collect::<Vec<_>>() {
            self.onward.push((from, to));
            self.visit(to);
        }
        self.path.pop();
    }
}
