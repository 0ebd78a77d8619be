//! The calls `decide` and `apply`: a command, held against the dossier, and made to happen.

use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::Door;
use crate::wire::check::Finding;
use crate::workflow::{Command, Context, Event};

record! {
    /// A command, and who gives it.
    Apply {
        must {
            /// What is wanted.
            command: Command,
            /// Who gives it, and when.
            context: Context,
        }
        may {
            /// The language in which it is refused; that of the watch, else English, where nothing is said.
            language: Option<String>,
        }
    }
}

record! {
    /// What would happen.
    Decided {
        must {
            /// The events, in their order.
            events: Vec<Event>,
        }
    }
}

record! {
    /// What has happened.
    Applied {
        must {
            /// The events, in their order.
            events: Vec<Event>,
        }
        may {
            /// The hash of the entry, where a ledger is kept.
            entry: Option<String>,
            /// Of a dossier that is watched, the findings that are gone, with the places they had.
            gone: Option<Vec<Finding>>,
            /// Of a dossier that is watched, the findings that have come.
            come: Option<Vec<Finding>>,
        }
    }
}

pub(super) fn decide(door: &mut Door, asked: Apply) -> Result<Decided, Refusal> {
    Ok(Decided::new(door.desk()?.now().decide(&asked.command, &asked.context)?.events))
}

pub(super) fn apply(door: &mut Door, asked: Apply) -> Result<Applied, Refusal> {
    let (told, applied) = door.desk()?.apply(&asked.command, &asked.context)?;
    let (gone, come) = told.map(|told| (told.gone, told.come)).unzip();
    Ok(Applied { gone, come, entry: applied.entry, ..Applied::new(applied.events) })
}
