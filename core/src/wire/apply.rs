//! The calls `decide` and `apply`: a command, held against the dossier, and made to happen.

use crate::model::declare::record;
use crate::model::value::AnyId;
use crate::refusal::Refusal;
use crate::wire::Door;
use crate::wire::check::Finding;
use crate::workflow::{self, Command, Context, Event};

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
        may {
            /// What would have to be done in consequence, by further commands.
            tasks: Vec<Task>,
        }
    }
}

record! {
    /// Something that must be done in consequence.
    Task {
        must {
            /// What: `cascade/anonymise`, `cascade/withhold`, `cascade/drop`, `cascade/republish`, `cascade/look`.
            code: String,
            /// To what.
            subject: AnyId,
            /// What the sentence speaks of.
            params: crate::fault::Params,
            /// It in words.
            message: String,
            /// The command that does it.
            command: Command,
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
            /// What must be done in consequence, by further commands.
            tasks: Vec<Task>,
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
    let language = door.spoken(asked.language);
    let decision = door.desk()?.decide(&asked.command, &asked.context)?;
    Ok(Decided { tasks: told(decision.tasks, &language), ..Decided::new(decision.events) })
}

pub(super) fn apply(door: &mut Door, asked: Apply) -> Result<Applied, Refusal> {
    let language = door.spoken(asked.language);
    let (told_of, applied) = door.desk()?.apply(&asked.command, &asked.context)?;
    let (gone, come) = told_of.map(|told| (told.gone, told.come)).unzip();
    let tasks = told(applied.tasks, &language);
    Ok(Applied { tasks, gone, come, entry: applied.entry, ..Applied::new(applied.events) })
}

fn told(tasks: Vec<workflow::Task>, language: &str) -> Vec<Task> {
    let task = |task: workflow::Task| {
        let message = task.message(language);
        Task::new(task.code.into(), task.subject.into(), task.params, message, task.command)
    };
    tasks.into_iter().map(task).collect()
}
