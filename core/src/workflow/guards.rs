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
        let states = MACHINES.iter().flat_map(|machine| machine.states.iter().map(|state| (machine.noun, state)));
        Self(states.map(|(noun, state)| ((noun, state.code), Held::of(profile, state.rules))).collect())
    }

    /// Those of the profile `default`.
    pub(crate) fn usual() -> &'static Self {
        static USUAL: OnceLock<Guards> = OnceLock::new();
        USUAL.get_or_init(|| Self::of(&Profile::default()))
    }

    /// What they find of an entity that would stand at a row, in a state.
    pub(super) fn find(&self, view: &View<'_>, entity: &AnyEntity, row: Row, state: &'static str) -> Vec<Finding> {
        self.0.get(&(row.noun, state)).map(|held| held.find(view, entity, row)).unwrap_or_default()
    }
}
