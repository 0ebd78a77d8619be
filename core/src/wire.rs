//! The one door for other languages: a named call, JSON in, JSON out.
//!
//! Calls are listed once, below; dispatch, and the description from which types in other
//! languages are made, come from the list. A binding holds a [`Door`] and nothing else.

pub mod agenda;
pub mod allowed;
pub mod apply;
pub mod catalogue;
pub mod check;
#[cfg(feature = "terminal")]
pub mod command;
pub mod describe;
mod desk;
#[cfg(feature = "pictures")]
pub mod diagram;
#[cfg(feature = "terminal")]
pub mod draw;
pub mod join;
pub mod ledger;
pub mod load;
pub mod locate;
pub mod patch;
pub mod profiles;
pub mod render;
pub mod save;
pub mod schema;
pub mod speak;
pub mod table;
pub mod tally;
#[cfg(feature = "pictures")]
pub mod timeline;

use crate::document::{self, near, read_as};
use crate::fault::Fault;
use crate::json::{Layout, read, written};
use crate::message;
use crate::model::Noun;
use crate::model::describe::{Datum, Shape};
use crate::model::node::Node;
use crate::model::{Dossier, declare::record};
use crate::refusal::Refusal;
use crate::rules;
use crate::rules::Indexed;
use crate::wire::desk::Desk;

/// A call: its name, what it does, what goes in and what comes out.
#[derive(Debug)]
pub struct Call {
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub says: &'static [&'static str],
    /// The form of its arguments.
    pub arguments: Shape,
    /// The form of its reply.
    pub reply: Shape,
}

macro_rules! calls {
    (
        everywhere { $($(#[doc = $says:literal])* $name:ident($Arguments:ty) -> $Reply:ty = $run:expr;)* }
        $($feature:literal { $($(#[doc = $tells:literal])* $named:ident($Asked:ty) -> $Told:ty = $make:expr;)* })*
    ) => {
        /// Every call.
        pub const CALLS: &[Call] = &[$(Call {
            name: stringify!($name),
            says: crate::model::describe::said!($($says),*),
            arguments: <$Arguments as Datum>::SHAPE,
            reply: <$Reply as Datum>::SHAPE,
        },)* $($(#[cfg(feature = $feature)] Call {
            name: stringify!($named),
            says: crate::model::describe::said!($($tells),*),
            arguments: <$Asked as Datum>::SHAPE,
            reply: <$Told as Datum>::SHAPE,
        },)*)*];

        fn dispatch(door: &mut Door, name: &str, arguments: &str) -> Result<String, Refusal> {
            match name {
                $(stringify!($name) => $run(door, arguments),)*
                $($(#[cfg(feature = $feature)]
                stringify!($named) => $make(door, arguments),)*)*
                _ => Err(unknown(name)),
            }
        }
    };
}

calls! {
    everywhere {
        /// What this library is: its version, limits, languages, calls and nouns.
        describe(describe::Describe) -> describe::Description = typed(describe::describe);
        /// Takes a dossier in the place of the one held. The argument is the dossier itself.
        load(Dossier) -> load::Loaded = load::load;
        /// The same, but carries fields it does not know to `ext`, and reports each.
        load_lenient(Dossier) -> load::Loaded = load::load_lenient;
        /// Joins another dossier, which is the argument, to the one held; entities of one id become one.
        join(Dossier) -> join::Joined = join::join;
        /// The dossier held. The reply is the dossier itself, always the same bytes for the same content.
        save(save::Save) -> Dossier = save::save;
        /// Holds the rules against the dossier.
        check(check::Check) -> Vec<check::Finding> = typed(check::check);
        /// The same, and from then on tells with every `patch` how it changes what is found.
        watch(check::Check) -> Vec<check::Finding> = typed(check::watch);
        /// The rules: what each says, why, what to do.
        catalogue(catalogue::Catalogue) -> Vec<catalogue::Rule> = typed(catalogue::catalogue);
        /// The profiles that come with the library.
        profiles(profiles::Profiles) -> Vec<rules::Profile> = typed(profiles::profiles);
        /// Makes edits of the dossier, such as those that mend a finding: all of them or none.
        patch(patch::Patch) -> patch::Patched = typed(patch::patch);
        /// What a command would make happen; nothing happens.
        decide(apply::Apply) -> apply::Decided = typed(apply::decide);
        /// Lets a command happen: all that comes of it, or nothing.
        apply(apply::Apply) -> apply::Applied = typed(apply::apply);
        /// What somebody can do to a subject at a moment, with the form of what is given with it; and why
        /// the rest is not open to them.
        allowed(allowed::Allowed) -> allowed::Possible = typed(allowed::allowed);
        /// What the votes on a decision come to, step by step in words.
        tally(tally::Tally) -> tally::Tallied = typed(tally::tally);
        /// What is due, for whom: all that is overdue, at risk or stale on a day, and all that is due from then
        /// on as far as one looks.
        agenda(agenda::Agenda) -> Vec<agenda::Deadline> = typed(agenda::agenda);
        /// The lives of nouns: their states, the steps between them, who may take them.
        machines(allowed::Machines) -> Vec<allowed::Machine> = typed(allowed::machines);
        /// Keeps a ledger of the dossier held: from now on every command is an entry of it.
        keep(ledger::Keep) -> ledger::Kept = typed(ledger::keep);
        /// Takes a ledger, which is the argument, in the place of what is held: verified, and replayed.
        open_ledger(crate::ledger::Stored) -> ledger::Kept = ledger::of_form(ledger::open);
        /// The ledger kept, with the dossier with which it begins.
        save_ledger(ledger::Keep) -> crate::ledger::Stored = typed(ledger::stored);
        /// The dossier as it is now, from which the ledger can be gone on with.
        snapshot(ledger::Keep) -> crate::ledger::Snapshot = typed(ledger::snapshot);
        /// Goes on with a ledger from a snapshot, which is the argument.
        resume(crate::ledger::Snapshot) -> ledger::Kept = ledger::of_form(ledger::resume);
        /// Looks whether the ledger is as it was sealed; refuses with the first entry that is not.
        verify(ledger::Verify) -> ledger::Kept = typed(ledger::verify);
        /// What was done.
        entries(ledger::Entries) -> Vec<crate::ledger::Entry> = typed(ledger::entries);
        /// The dossier as it was at a moment. The reply is the dossier itself.
        as_of(ledger::AsOf) -> Dossier = typed(ledger::as_of);
        /// What changed between two moments, in words.
        diff(ledger::Diff) -> crate::ledger::Changes = typed(ledger::diff);
        /// Merges another ledger, which is the argument, into the one kept: all that was done in either.
        merge(crate::ledger::Stored) -> ledger::Merged = ledger::of_form(ledger::merge);
        /// The entries that nobody could have made by their command; what another hands over is looked
        /// through before it is merged.
        audit(ledger::Audit) -> Vec<ledger::Doubt> = typed(ledger::audit);
        /// What was changed in two ledgers, neither knowing of the other, and is not settled.
        conflicts(ledger::Conflicts) -> Vec<ledger::OpenConflict> = typed(ledger::conflicts);
        /// Puts a finding, problem or refusal into words again, in another language.
        render(render::Render) -> render::Rendered = typed(render::render);
        /// Takes the texts of a language that the library was built without, or of one more; for the host.
        speak(message::Texts) -> speak::Spoken = typed(speak::speak);
        /// The entities of a noun as a flat table.
        table(table::Table) -> table::Rows = typed(table::table);
        /// Where values stand in a text: line, column, excerpt.
        locate(locate::Locate) -> Vec<locate::Located> = typed(locate::locate);
    }
    "pictures" {
        /// The life of a noun as a picture: its states, and the steps between them.
        diagram(diagram::Diagram) -> diagram::Picture = typed(diagram::diagram);
        /// What has become of something: what was done when, by whom and why, and what is due.
        timeline(timeline::Timeline) -> diagram::Picture = typed(timeline::timeline);
    }
    "terminal" {
        /// Draws the dossier for a terminal.
        draw(draw::Draw) -> draw::Drawing = typed(draw::draw);
        /// What a shell asks for: its words in, what to print, to write and to end with out.
        command(command::Invocation) -> command::Commanded = typed(command::command);
    }
}

/// A handle on one dossier, for a host in another language; it holds none until one is loaded.
#[derive(Default)]
pub struct Door {
    held: Held,
}

/// What a handle holds.
#[derive(Default)]
enum Held {
    #[default]
    Nothing,
    /// A dossier.
    Still(Box<Dossier>),
    /// A dossier that changes.
    Moving(Box<Desk>),
}

impl std::fmt::Debug for Door {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Door").field("dossier", &self.dossier().ok().map(|dossier| dossier.id)).finish()
    }
}

impl Door {
    /// A handle that holds no dossier yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn dossier(&self) -> Result<&Dossier, Refusal> {
        match &self.held {
            Held::Nothing => Err(Refusal::new("call/dossier-missing")),
            Held::Still(dossier) => Ok(dossier),
            Held::Moving(desk) => Ok(&desk.now().dossier),
        }
    }

    /// Takes a dossier in the place of the one held; nobody watches it yet.
    fn hold(&mut self, dossier: Dossier) {
        self.held = Held::Still(Box::new(dossier));
    }

    /// The dossier held, to be changed.
    fn desk(&mut self) -> Result<&mut Desk, Refusal> {
        self.held = match std::mem::take(&mut self.held) {
            Held::Still(dossier) => Held::Moving(Box::new(Desk::of(*dossier))),
            held => held,
        };
        match &mut self.held {
            Held::Moving(desk) => Ok(desk),
            _ => Err(Refusal::new("call/dossier-missing")),
        }
    }

    /// Makes a call.
    ///
    /// # Errors
    /// A refusal, as JSON; then nothing has happened.
    ///
    /// ```
    /// use tavolata::wire::Door;
    ///
    /// let mut door = Door::new();
    /// door.call("load", r#"{"format": 1, "slug": "prova", "languages": ["it"]}"#).unwrap();
    /// assert_eq!(door.call("check", "{}").unwrap(), "[]");
    /// assert!(door.call("chekc", "{}").unwrap_err().contains("check"));
    /// ```
    pub fn call(&mut self, name: &str, arguments: &str) -> Result<String, String> {
        dispatch(self, name, arguments)
            .map_err(|refusal| json(&Refused::of(&refusal, &self.language(name, arguments))))
    }

    /// The language in which a call is refused.
    fn language(&self, name: &str, arguments: &str) -> String {
        let takes_one = |call: &&Call| match &call.arguments {
            Shape::Record(record) => call.name == name && record.field("language").is_some(),
            _ => false,
        };
        let call = CALLS.iter().find(takes_one);
        let asked = call.and_then(|_| read::<serde_json::Value>(arguments));
        self.spoken(asked.as_ref().and_then(|asked| asked.get("language")?.as_str()).map(str::to_owned))
    }

    /// The language in which one is answered: that asked for, else that of the watch, else English.
    fn spoken(&self, asked: Option<String>) -> String {
        asked.unwrap_or_else(|| match &self.held {
            Held::Moving(desk) => desk.language().to_owned(),
            _ => "en".to_owned(),
        })
    }
}

/// A call whose arguments and reply are read and written by their types.
fn typed<A, R>(
    run: fn(&mut Door, A) -> Result<R, Refusal>,
) -> impl Fn(&mut Door, &str) -> Result<String, Refusal>
where
    A: Datum,
    R: Node,
{
    move |door, arguments| Ok(json(&run(door, read_as(arguments)?)?))
}

/// That the dossier has nothing of that name which is asked for, of the noun that is wanted.
fn unfound(now: &Indexed, at: &str, found: &str, noun: Option<Noun>) -> Refusal {
    Refusal { at: at.into(), ..now.unfound(found, noun).into() }
}

fn unknown(name: &str) -> Refusal {
    let fault = Fault::new("call/unknown").with("found", name);
    near(fault, name, &mut CALLS.iter().map(|call| call.name)).into()
}

/// What a reply holds can always be written as JSON.
fn json(reply: &dyn Node) -> String {
    written(reply, Layout::Compact)
}

record! {
    /// A refusal, as it goes through the door.
    Refused {
        must {
            /// The stable code.
            code: String,
            /// The place in the request, as a JSON Pointer.
            at: String,
            /// What the message speaks of.
            params: crate::fault::Params,
            /// Why, as a sentence in the language that the call asks for, else in that of the watch,
            /// else in English.
            message: String,
            /// What to do about it, as a sentence in the same language.
            fix: String,
            /// Of a text that cannot be read, its problems in the order of the text.
            problems: Vec<Problem>,
        }
    }
}

record! {
    /// A problem of a text, as it goes through the door.
    Problem {
        must {
            /// The stable code.
            code: String,
            /// The place as a JSON Pointer; of text that is no JSON, empty.
            at: String,
            /// What the message speaks of.
            params: crate::fault::Params,
            /// What is wrong, as a sentence in the language of the refusal.
            message: String,
            /// What to do about it, as a sentence in the same language.
            fix: String,
        }
        may {
            /// The line, from 1; of edits none, for nobody has the text with them made.
            line: Option<u32>,
            /// The column in characters, from 1.
            column: Option<u32>,
        }
    }
}

impl Refused {
    fn of(refusal: &Refusal, language: &str) -> Self {
        Self::new(
            refusal.code.into(),
            refusal.at.clone(),
            refusal.params.clone(),
            refusal.message(language),
            refusal.fix(language),
            refusal.problems.iter().map(|problem| Problem::of(problem, language)).collect(),
        )
    }
}

impl Problem {
    fn of(problem: &document::Problem, language: &str) -> Self {
        let counted = |number: usize| u32::try_from(number).ok().filter(|number| *number > 0);
        let (message, fix) = (problem.message(language), problem.fix(language));
        Self {
            line: counted(problem.line),
            column: counted(problem.column),
            ..Self::new(problem.code.into(), problem.at.clone(), problem.params.clone(), message, fix)
        }
    }
}
