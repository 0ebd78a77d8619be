//! The call `command`: the words of a shell, for the programs that come with the packages.

use crate::command::{Done, Reply, Request, run};
use crate::fault::{Fault, Params};
use crate::map::Map;
use crate::message;
use crate::model::declare::record;
use crate::model::value::Date;
use crate::refusal::Refusal;
use crate::wire::Door;

record! {
    /// What a shell asks for.
    Invocation {
        must {
            /// The words after the name of the program.
            arguments: Vec<String>,
        }
        may {
            /// The texts of the files wanted, by the paths under which they were wanted.
            files: Map<String, String>,
            /// Why files wanted could not be read: the system's name for it, as `ENOENT`, or words.
            unreadable: Map<String, String>,
            /// The day of today; without it nothing is late unless the words give a day.
            today: Option<Date>,
            /// The language of the shell, as `it_IT.UTF-8`; English where nothing is said.
            language: Option<String>,
            /// Whether what is printed is seen in colour, unless the words say otherwise.
            colour: bool,
            /// Whether complaints are.
            colour_complaints: bool,
            /// How many columns wide the terminal is; 100 where nothing is said.
            width: Option<u16>,
        }
    }
}

record! {
    /// What a host is to do: read the files wanted and ask again; or write, print and end.
    Commanded {
        must {
            /// What to print.
            output: String,
            /// What to print where errors go.
            complaints: String,
            /// The code with which to end: 1 where there are errors in the files, or some cannot be
            /// read or are no dossiers, 2 where nothing could be made of the words.
            exit: u8,
        }
        may {
            /// The files to be read first, as text in UTF-8; `-` is standard input.
            wants: Vec<String>,
            /// What to write into which files.
            writes: Map<String, String>,
            /// What stood in the way, as codes.
            problems: Vec<Complaint>,
        }
    }
}

record! {
    /// What stood in the way of a command.
    Complaint {
        must {
            /// The stable code.
            code: String,
            /// What the message speaks of.
            params: Params,
            /// What is the case, as a sentence in English.
            message: String,
            /// What to do about it, as a sentence in English.
            fix: String,
        }
    }
}

impl Complaint {
    fn of(fault: Fault) -> Self {
        let message = message::text(fault.code, &fault.params, "en");
        let fix = message::fix(fault.code, &fault.params, "en");
        Self::new(fault.code.into(), fault.params, message, fix)
    }
}

pub(super) fn command(_: &mut Door, asked: Invocation) -> Result<Commanded, Refusal> {
    let request = Request {
        arguments: asked.arguments,
        files: asked.files,
        unreadable: asked.unreadable,
        today: asked.today.map(Date::day),
        language: asked.language,
        colour: asked.colour,
        colour_complaints: asked.colour_complaints,
        width: asked.width.map(usize::from),
    };
    Ok(match run(&request) {
        Reply::Wants(wants) => Commanded { wants, ..Commanded::new(String::new(), String::new(), 0) },
        Reply::Done(Done { output, complaints, exit, writes, problems }) => Commanded {
            writes,
            problems: problems.into_iter().map(Complaint::of).collect(),
            ..Commanded::new(output, complaints, exit)
        },
    })
}
