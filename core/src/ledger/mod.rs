//! What happened: a history that only grows, that can be replayed and verified, and merged with another.

mod audit;
mod diff;
mod digest;
mod entry;
mod merge;
mod order;
mod replay;
mod said;
mod snapshot;
mod speech;
mod verify;
mod versions;

use crate::document::Problem;
use crate::fault::Fault;
use crate::json::make_canonical;
use crate::ledger::digest::digest;
use crate::model::declare::record;
use crate::model::value::Instant;
use crate::model::{Dossier, Noun};
use crate::refusal::Refusal;
use crate::rules::{Changed, Indexed};
use crate::workflow::{Allowed, Command, Conflict, Context, Decision, Task, refused};

pub use audit::Doubt;
pub use diff::{Change, ChangedEntity, Changes};
pub use entry::{Deed, Entry};
pub use snapshot::Snapshot;
pub(crate) use speech::Speech;
pub(crate) use verify::form_known;

/// The version of the stored form of a ledger.
pub const FORMAT: u32 = 1;

record! {
    /// A ledger as it is stored.
    Stored {
        must {
            /// The version of the stored form.
            ledger: u32,
            /// The dossier with which it begins.
            origin: Dossier,
            /// The digest of that dossier.
            root: String,
            /// What was done, in order.
            entries: Vec<Entry>,
            /// The hashes of the last entries: one in general, several where two ledgers have been merged
            /// and nothing has been done since.
            heads: Vec<String>,
        }
    }
}

/// A dossier and its history: whatever changes the dossier is an entry of it.
///
/// ```
/// use tavolata::ledger::Ledger;
/// use tavolata::workflow::{Command, Context};
/// use tavolata::Dossier;
///
/// let text = r#"{"format": 1, "slug": "prova", "languages": ["it"],
///     "stakeholders": [{"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}],
///     "projects": [{"slug": "cittadini", "title": "Cittadini si diventa",
///         "participations": [{"stakeholder": "csv", "role": "lead"}]}]}"#;
/// let mut ledger = Ledger::new(Dossier::from_json(text).unwrap());
///
/// let start = Command { subject: Some("project/cittadini".into()), ..Command::new("start".into()) };
/// let csv = Some("stakeholder/csv".into());
/// let context = Context { actor: csv, ..Context::new("2026-03-02T10:00:00+01:00".parse().unwrap()) };
/// ledger.apply(&start, &context).unwrap();
/// assert_eq!(ledger.entries().len(), 1);
/// assert!(ledger.verify().is_ok());
/// assert!(ledger.apply(&start, &context).unwrap_err().problems[0].message("it").contains("cominciare"));
/// ```
pub struct Ledger {
    /// What it begins with: a dossier, and so many entries before it that are kept elsewhere.
    origin: Origin,
    entries: Vec<Entry>,
    heads: Vec<String>,
    last: Option<Instant>,
    now: Indexed,
    /// By noun and row, how many entries somebody must have seen who knows of all that concerned an entity.
    changed: Vec<Vec<usize>>,
    /// Where deeds are written to be sealed, again and again.
    text: String,
}

/// What a ledger begins with.
#[derive(Debug, Clone)]
struct Origin {
    dossier: Dossier,
    /// The hashes of the entries from which it came; the digest of the dossier itself where there are none.
    heads: Vec<String>,
    /// How many entries came before.
    before: usize,
    /// When the last of them was made.
    since: Option<Instant>,
}

impl Origin {
    /// The number of the entry that is so many after it. None is beyond 32 bits, on no machine.
    fn number(&self, along: usize) -> usize {
        self.before.saturating_add(along).min(u32::MAX as usize)
    }
}

impl Ledger {
    /// A ledger that begins with a dossier.
    #[must_use]
    pub fn new(dossier: Dossier) -> Self {
        let heads = vec![digest(&dossier)];
        let now = Indexed::of(dossier.clone());
        Self::from_origin(Origin { dossier, heads, before: 0, since: None }, now)
    }

    /// A ledger without entries yet, and the dossier as they will have left it.
    fn from_origin(origin: Origin, now: Indexed) -> Self {
        Self {
            now,
            heads: origin.heads.clone(),
            entries: Vec::new(),
            last: origin.since,
            changed: Vec::new(),
            text: String::new(),
            origin,
        }
    }

    /// The dossier as it is now.
    #[must_use]
    pub fn dossier(&self) -> &Dossier {
        &self.now.dossier
    }

    /// The same, and what things are looked up in.
    pub(crate) fn now(&self) -> &Indexed {
        &self.now
    }

    /// What was done, in order; of a ledger opened from a snapshot, what was done since.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The hashes of the last entries: one in general, several where two ledgers have been merged and
    /// nothing has been done since.
    #[must_use]
    pub fn heads(&self) -> &[String] {
        &self.heads
    }

    /// Whether an entry of that hash is among those that are here, or among the last before them.
    pub(crate) fn has_come_by(&self, hash: &str) -> bool {
        self.origin.heads.iter().any(|head| head == hash) || self.entries.iter().any(|it| it.hash == hash)
    }

    /// How many entries there are, those before a snapshot among them: the number of the last.
    #[must_use]
    pub fn count(&self) -> usize {
        self.number(self.entries.len())
    }

    /// The number of the entry that is so many after those that are kept elsewhere.
    pub(crate) fn number(&self, along: usize) -> usize {
        self.origin.number(along)
    }

    /// Lets a command happen, and enters it.
    ///
    /// # Errors
    /// As [`Dossier::decide`]; and where somebody else has changed the subject since the entry that
    /// the command expects to be the last, or where it would come before an entry that is there.
    pub fn apply(&mut self, command: &Command, context: &Context) -> Result<&Entry, Refusal> {
        self.enter(command, context).map(|_| ())?;
        self.entries.last().ok_or_else(|| Refusal::new("workflow/event-astray"))
    }

    /// The same; tells what has changed, and what must be done in consequence.
    pub(crate) fn enter(
        &mut self,
        command: &Command,
        context: &Context,
    ) -> Result<(Changed, Vec<Task>), Refusal> {
        let command = canonical(command);
        let mut decision = self.decided(&command, context)?;
        let changed = self.now.commit(&mut decision)?;
        let tasks = std::mem::take(&mut decision.tasks);
        self.seal(command, context, decision);
        Ok((changed, tasks))
    }

    /// What somebody can do to a subject or, where none is named, register; with it, settle what is in
    /// conflict.
    pub(crate) fn allowed(
        &self,
        subject: Option<&str>,
        noun: Option<Noun>,
        context: &Context,
    ) -> Result<Allowed, Refusal> {
        let conflicts = self.conflicts_about(subject, noun);
        let late = self.too_late(&Command::new(String::new()), context);
        let allowed = self.now.allowed(&conflicts, subject, noun, context)?.but(&late);
        Ok(Allowed { conflicts, ..allowed })
    }

    /// What a command would make happen here and now.
    pub(crate) fn decide(&self, command: &Command, context: &Context) -> Result<Decision, Refusal> {
        self.decided(&canonical(command), context)
    }

    /// What is in conflict of something that is named.
    fn conflicts_about(&self, named: Option<&str>, noun: Option<Noun>) -> Vec<Conflict> {
        let row = named.and_then(|named| self.now.find(named, noun));
        let id = row.and_then(|row| self.dossier().id_at(row.noun, row.row));
        id.map(|id| self.conflicts_of(Some(id))).unwrap_or_default()
    }

    fn decided(&self, command: &Command, context: &Context) -> Result<Decision, Refusal> {
        let decided = match command.verb.as_str() {
            "settle" => {
                let noun = command.noun.as_deref().and_then(Noun::of);
                let conflicts = self.conflicts_about(command.subject.as_deref(), noun);
                self.now.decide_among(&conflicts, command, context)
            }
            _ => self.now.decide(command, context),
        };
        let late = self.too_late(command, context);
        match decided {
            Ok(decision) if late.is_empty() => Ok(decision),
            Ok(_) => Err(refused(command, late)),
            Err(refusal) => Err(refused(command, [refusal.problems, late].concat())),
        }
    }

    /// Seals what was decided as the last entry.
    fn seal(&mut self, command: Command, context: &Context, decision: Decision) {
        let previous = std::mem::take(&mut self.heads);
        let deed = Deed {
            actor: decision.actor,
            on_behalf_of: decision.on_behalf_of,
            ..Deed::new(context.at, command, decision.events, previous)
        };
        let entry = Entry::of(deed, &mut self.text);
        self.heads = vec![entry.hash.clone()];
        self.note(entry);
    }

    /// Notes an entry whose events have happened.
    fn note(&mut self, entry: Entry) {
        self.note_as(entry, self.number(self.entries.len() + 1));
    }

    /// The same, where whoever knows of it has seen so many entries.
    fn note_as(&mut self, entry: Entry, number: usize) {
        self.last = self.last.max(Some(entry.deed.at));
        self.entries.push(entry);
        let Some(entry) = self.entries.last() else { return };
        for event in &entry.deed.events {
            let Some(row) = self.now.ground.index().find(event.subject.uuid()) else { continue };
            let noun = row.noun as usize;
            if self.changed.len() <= noun {
                self.changed.resize(noun + 1, Vec::new());
            }
            let Some(rows) = self.changed.get_mut(noun) else { continue };
            if rows.len() <= row.row {
                rows.resize(row.row + 1, 0);
            }
            if let Some(last) = rows.get_mut(row.row) {
                *last = number;
            }
        }
    }

    /// Why a command comes too late, or too early, for this ledger.
    fn too_late(&self, command: &Command, context: &Context) -> Vec<Problem> {
        let mut reasons = Vec::new();
        if let Some(last) = self.last.filter(|last| *last > context.at) {
            let fault = Fault::new("ledger/before-last").with("found", context.at.to_string());
            reasons.push(Problem::at_place(fault.with("last", last.to_string()), "/context/at".into()));
        }
        let expected = command.expected.map(|expected| expected as usize);
        if let Some(expected) = expected.filter(|expected| *expected > self.count()) {
            let fault = Fault::new("ledger/entry-to-come").with("expected", expected);
            let fault = fault.with("last", self.count());
            reasons.push(Problem::at_place(fault, "/command/expected".into()));
        }
        let seen = expected.and_then(|expected| Some((expected, self.last_of(command)?)));
        if let Some((expected, last)) = seen.filter(|(seen, last)| last > seen) {
            let fault = Fault::new("ledger/stale").with("expected", expected).with("last", last);
            reasons.push(Problem::at_place(fault, "/command/expected".into()));
        }
        reasons
    }

    /// How many entries somebody must have seen who knows of all that concerned the subject of a command. What
    /// was done before a snapshot may have concerned anything.
    fn last_of(&self, command: &Command) -> Option<usize> {
        let noun = command.noun.as_deref().and_then(Noun::of);
        let row = self.now.find(command.subject.as_deref()?, noun)?;
        let last = self.changed.get(row.noun as usize).and_then(|rows| rows.get(row.row)).copied();
        Some(last.filter(|last| *last > 0).unwrap_or(self.origin.before))
    }
}

/// A command with numbers as they are sealed, whoever has read them from a stored ledger and writes them
/// again.
fn canonical(command: &Command) -> Command {
    let mut command = command.clone();
    command.given.iter_mut().for_each(|(_, value)| make_canonical(value));
    command
}
