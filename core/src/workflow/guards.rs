//! Guards: the rules that must hold of whatever enters a state.

use std::sync::OnceLock;

use crate::index::Row;
use crate::map::Map;
use crate::model::{AnyEntity, Noun};
use crate::rules::{Finding, Held, Profile, View};
use crate::workflow::machines::MACHINES;

/// The rules that guard the states of all machines, as a profile asks them: one that it does not ask
/// guards nothing.
#[derive(Debug)]
pub(crate) struct Guards(Map<(Noun, &'static str), Held>);

impl Guards {
    pub(crate) fn of(profile: &Profile) -> Self {
        let states =
            MACHINES.iter().flat_map(|machine| machine.states.iter().map(|state| (machine.noun, state)));
        Self(states.map(|(noun, state)| ((noun, state.code), Held::of(profile, state.rules))).collect())
    }

    /// Those of the profile `default`.
    pub(crate) fn usual() -> &'static Self {
        static USUAL: OnceLock<Guards> = OnceLock::new();
        USUAL.get_or_init(|| Self::of(&Profile::default()))
    }

    /// What they find of an entity that would stand at a row, in a state.
    pub(super) fn find(
        &self,
        view: &View<'_>,
        entity: &AnyEntity,
        row: Row,
        state: &'static str,
    ) -> Vec<Finding> {
        self.0.get(&(row.noun, state)).map(|held| held.find(view, entity, row)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{CATALOGUE, Rule};
    use crate::workflow::machine::{Goal, State};

    /// Every guard of every state.
    fn guards() -> impl Iterator<Item = (Noun, &'static State, &'static str)> {
        let states =
            MACHINES.iter().flat_map(|machine| machine.states.iter().map(|state| (machine.noun, state)));
        states.flat_map(|(noun, state)| state.rules.iter().map(move |code| (noun, state, *code)))
    }

    #[test]
    fn a_guard_is_a_rule_that_checks_what_it_guards() {
        for (noun, state, code) in guards() {
            let rule: Option<&&Rule> = CATALOGUE.iter().find(|rule| rule.code == code);
            let checks = rule.is_some_and(|rule| rule.checks.iter().any(|check| check.noun() == Some(noun)));
            assert!(checks, "{code}, which guards `{}` of {}", state.code, noun.code());
        }
    }

    #[test]
    fn what_a_step_may_settle_guards_the_state_to_which_it_leads() {
        for machine in MACHINES {
            for step in machine.steps {
                let Goal::State(to) = step.to else { continue };
                let rules = machine.state(to).map_or(&[][..], |state| state.rules);
                for code in step.settles {
                    assert!(rules.contains(code), "{:?} {}: {code}", machine.noun, step.verb);
                }
            }
        }
    }
}
