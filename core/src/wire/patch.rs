//! The call `patch`: edits are made to the dossier, all of them or none.

use crate::document::Edit;
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::check::Finding;
use crate::wire::{Door, Held};

record! {
    /// What is to be changed.
    Patch {
        must {
            /// The edits, in their order: a JSON Patch (RFC 6902) of `add`, `remove` and `replace`.
            edits: Vec<Edit>,
        }
        may {
            /// Whether they are a certain mend, as a finding says of its own; they are made in any case.
            certain: Option<bool>,
        }
    }
}

record! {
    /// The edits were made.
    Patched {
        must {
            /// How many.
            edits: usize,
        }
        may {
            /// Of a dossier that is watched, the findings that are gone, with the places they had.
            gone: Option<Vec<Finding>>,
            /// Of a dossier that is watched, the findings that have come.
            come: Option<Vec<Finding>>,
        }
    }
}

pub(super) fn patch(door: &mut Door, asked: Patch) -> Result<Patched, Refusal> {
    let patched = Patched::new(asked.edits.len());
    match &mut door.held {
        Held::Nothing => Err(Refusal::new("call/dossier-missing")),
        Held::Still(dossier) => {
            **dossier = dossier.patched(&asked.edits)?;
            Ok(patched)
        }
        Held::Moving(desk) => Ok(match desk.edit(&asked.edits)? {
            Some(told) => Patched { gone: Some(told.gone), come: Some(told.come), ..patched },
            None => patched,
        }),
    }
}
