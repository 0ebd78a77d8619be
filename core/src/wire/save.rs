//! The call `save`: the dossier goes out.

use crate::document::{Layout, read_as};
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::Door;

record! {
    /// How the dossier is to be written.
    Save {
        may {
            /// Whether without any space, for machines, rather than indented for people.
            compact: bool,
        }
    }
}

pub(super) fn save(door: &mut Door, arguments: &str) -> Result<String, Refusal> {
    let asked: Save = read_as(arguments)?;
    Ok(door.dossier()?.to_json_in(if asked.compact { Layout::Compact } else { Layout::Indented }))
}
