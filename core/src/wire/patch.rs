//! The call `patch`: edits are made to the dossier, all of them or none.

use crate::document::Edit;
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::Door;

record! {
    /// What is to be changed.
    Patch {
        must {
            /// The edits, in their order: a JSON Patch (RFC 6902) of `add`, `remove` and `replace`.
            edits: Vec<Edit>,
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
    }
}

pub(super) fn patch(door: &mut Door, asked: Patch) -> Result<Patched, Refusal> {
    let patched = door.dossier()?.patched(&asked.edits)?;
    door.dossier = Some(patched);
    Ok(Patched::new(asked.edits.len()))
}
