//! The call `join`: another dossier is joined to the one held.

use crate::document;
use crate::model::Dossier;
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::desk::Desk;
use crate::wire::table::Cell;
use crate::wire::{Door, Held, json};

record! {
    /// What came of joining two dossiers.
    Joined {
        must {
            /// How many entities the dossier now has.
            entities: usize,
            /// Values on which the two disagree.
            conflicts: Vec<Conflict>,
        }
    }
}

record! {
    /// A value on which two dossiers disagree; the one that was there first has been kept.
    Conflict {
        must {
            /// The place in the joined dossier, as a JSON Pointer.
            at: String,
            /// The value kept.
            kept: Cell,
            /// The value of the other dossier.
            other: Cell,
        }
    }
}

pub(super) fn join(door: &mut Door, text: &str) -> Result<String, Refusal> {
    if matches!(&door.held, Held::Moving(desk) if desk.ledger().is_ok()) {
        return Err(Refusal::new("ledger/edit-refused"));
    }
    let other = Dossier::from_json(text)?;
    let (joined, conflicts) = door.dossier()?.join(&other)?;
    let told =
        |conflict: document::Conflict| Conflict::new(conflict.at, Cell(conflict.kept), Cell(conflict.other));
    let reply = Joined::new(joined.entity_count(), conflicts.into_iter().map(told).collect());
    match &mut door.held {
        Held::Moving(desk) => desk.replace(Desk::of(joined)),
        _ => door.hold(joined),
    }
    Ok(json(&reply))
}
