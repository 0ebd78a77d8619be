//! The calls `load` and `load_lenient`: a dossier comes in.

use crate::model::Dossier;
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::{Door, Problem, json};

record! {
    /// What came in.
    Loaded {
        must {
            /// How many entities the dossier has.
            entities: usize,
            /// Fields that were not known and were carried to `ext`, each with its place in the text.
            carried: Vec<Problem>,
        }
    }
}

pub(super) fn load(door: &mut Door, text: &str) -> Result<String, Refusal> {
    let dossier = Dossier::from_json(text)?;
    Ok(take(door, dossier, Vec::new()))
}

pub(super) fn load_lenient(door: &mut Door, text: &str) -> Result<String, Refusal> {
    let loaded = Dossier::from_json_leniently(text)?;
    Ok(take(door, loaded.dossier, loaded.carried.iter().map(|problem| Problem::of(problem, "en")).collect()))
}

fn take(door: &mut Door, dossier: Dossier, carried: Vec<Problem>) -> String {
    let entities = dossier.entity_count();
    door.hold(dossier);
    json(&Loaded::new(entities, carried))
}
