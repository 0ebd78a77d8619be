//! What a shell asks for, as a function: words and files in, text and an exit code out.
//!
//! A host hands over what it was called with, reads and writes the files it is told to, and prints.

// What commands stand on.
mod checked;
mod job;
mod options;
mod pretty;
mod screen;

// One file a command.
mod check;
mod explain;
mod help;
mod mend;
mod profiles;
mod rules;

// One file a format of findings.
mod github;
mod json;
mod sarif;
mod text;

use chrono::NaiveDate;

use crate::fault::Fault;
use crate::map::Map;

pub use checked::{Asking, Checked, Tally};
use job::Job;
use options::{Command, Operand};
pub use screen::Screen;
pub use text::{remarks, summary};

/// What a shell asks for.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The words after the name of the program.
    pub arguments: Vec<String>,
    /// The texts of files that have been read, by the paths under which they were wanted.
    pub files: Map<String, String>,
    /// Why a file could not be read: the system's name for it, such as `ENOENT`, or words.
    pub unreadable: Map<String, String>,
    /// The day of today; without it nothing is late unless a day is given.
    pub today: Option<NaiveDate>,
    /// The language of the shell, such as `it_IT.UTF-8`.
    pub language: Option<String>,
    /// Whether what is printed goes to somebody who wants to see it in colour.
    pub colour: bool,
    /// The same of complaints, which may go elsewhere.
    pub colour_complaints: bool,
    /// How many columns wide the terminal is.
    pub width: Option<usize>,
}

/// What comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// These files are to be read first, `-` being standard input; then it is asked again.
    Wants(Vec<String>),
    /// It is done.
    Done(Done),
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    /// What to print.
    pub output: String,
    /// What to print where errors go.
    pub complaints: String,
    /// The code with which the program ends: 0 where all is well, 1 where there are errors in the
    /// files, or some cannot be read or are no dossiers, 2 where nothing could be made of the request.
    pub exit: u8,
    /// What to write into which files.
    pub writes: Map<String, String>,
    /// What stood in the way, for machines.
    pub problems: Vec<Fault>,
}

/// Why a command is not done yet, or not at all.
enum Stop {
    Wants(Vec<String>),
    Refused(Done),
}

type Outcome = Result<Done, Stop>;

/// Every command, in the order in which help shows them.
const COMMANDS: &[Command] = &[
    Command {
        name: "check",
        operand: Operand::Many("FILE"),
        options: &["format", "profile", "as-of", "only", "accepted", "mask"],
        run: check::run,
    },
    Command {
        name: "mend",
        operand: Operand::Many("FILE"),
        options: &["dry-run", "suggested", "profile", "as-of", "only"],
        run: mend::run,
    },
    Command {
        name: "explain",
        operand: Operand::One("CODE|GROUP"),
        options: &["profile"],
        run: explain::run,
    },
    Command { name: "rules", operand: Operand::Maybe("GROUP"), options: &["profile"], run: rules::run },
    Command { name: "profiles", operand: Operand::Nothing, options: &[], run: profiles::run },
    Command { name: "help", operand: Operand::Maybe("COMMAND"), options: &[], run: help::run },
];

/// Does what a shell asks for.
///
/// ```
/// use tavolata::command::{Reply, Request, run};
///
/// let mut request = Request { arguments: vec!["check".into(), "sala.json".into()], ..Request::default() };
/// assert_eq!(run(&request), Reply::Wants(vec!["sala.json".into()]));
///
/// request.files.insert("sala.json".into(), r#"{"format": 1, "slug": "sala", "languages": ["it"]}"#.into());
/// let Reply::Done(done) = run(&request) else { panic!() };
/// assert_eq!(done.output, "nothing found in 1 file\n");
/// assert_eq!(done.exit, 0);
/// ```
#[must_use]
pub fn run(request: &Request) -> Reply {
    let job = Job::of(request);
    match job.outcome() {
        Err(Stop::Wants(paths)) => Reply::Wants(paths),
        Ok(done) | Err(Stop::Refused(done)) => Reply::Done(job.with_warning(done)),
    }
}
