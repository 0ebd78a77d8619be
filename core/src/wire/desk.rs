//! What a handle holds once its dossier changes: the dossier, and whatever follows the changes.

use chrono::NaiveDate;

use crate::document::Edit;
use crate::ledger::Ledger;
use crate::model::{Dossier, Noun};
use crate::refusal::Refusal;
use crate::rules::{Changed, Indexed, Profile, Watch};
use crate::wire::check::{Finding, Telling};
use crate::workflow::{Allowed, Command, Context, Decision, Event, Task};

/// A dossier that changes, and who is told.
pub(super) struct Desk {
    kept: Kept,
    /// The rules that watch it, and how what they find is told.
    watch: Option<(Watch, Telling)>,
}

/// A dossier with its history, or without.
enum Kept {
    Not(Box<Indexed>),
    In(Box<Ledger>),
}

impl Kept {
    fn now(&self) -> &Indexed {
        match self {
            Self::Not(now) => now,
            Self::In(ledger) => ledger.now(),
        }
    }
}

/// How a change has changed what is found, in words.
pub(super) struct Told {
    pub(super) gone: Vec<Finding>,
    pub(super) come: Vec<Finding>,
}

/// What has happened.
pub(super) struct Applied {
    pub(super) events: Vec<Event>,
    pub(super) tasks: Vec<Task>,
    /// The hash of the entry, where a ledger is kept.
    pub(super) entry: Option<String>,
}

impl Desk {
    pub(super) fn of(dossier: Dossier) -> Self {
        Self { kept: Kept::Not(Box::new(Indexed::of(dossier))), watch: None }
    }

    pub(super) fn of_ledger(ledger: Ledger) -> Self {
        Self { kept: Kept::In(Box::new(ledger)), watch: None }
    }

    /// The dossier, and what things are looked up in.
    pub(super) fn now(&self) -> &Indexed {
        self.kept.now()
    }

    /// The ledger, where one is kept.
    pub(super) fn ledger(&self) -> Result<&Ledger, Refusal> {
        match &self.kept {
            Kept::In(ledger) => Ok(ledger),
            Kept::Not(_) => Err(Refusal::new("ledger/none")),
        }
    }

    /// Keeps a ledger from now on; one that is kept already goes on.
    pub(super) fn keep(&mut self) {
        if let Kept::Not(now) = &self.kept {
            self.kept = Kept::In(Box::new(Ledger::new(now.dossier.clone())));
        }
    }

    /// Takes what another holds in the place of what is kept; whatever watched watches on.
    pub(super) fn replace(&mut self, other: Self) {
        self.kept = other.kept;
        if let Some((watch, _)) = &mut self.watch {
            watch.look_again(self.kept.now());
        }
    }

    /// Watches from now on, and tells what is found now.
    pub(super) fn watch(
        &mut self,
        profile: &Profile,
        as_of: Option<NaiveDate>,
        telling: Telling,
    ) -> Vec<Finding> {
        let watch = Watch::of(self.now(), profile, as_of);
        let found = telling.told(watch.findings(self.now()));
        self.watch = Some((watch, telling));
        found
    }

    /// The language in which its findings are told.
    pub(super) fn language(&self) -> &str {
        self.watch.as_ref().map_or("en", |(_, telling)| &telling.language)
    }

    /// Makes edits. Where a ledger is kept nothing changes but by commands.
    pub(super) fn edit(&mut self, edits: &[Edit]) -> Result<Option<Told>, Refusal> {
        self.change(|kept| match kept {
            Kept::Not(now) => Ok((now.edit(edits)?, ())),
            Kept::In(_) => Err(Refusal::new("ledger/edit-refused")),
        })
        .map(|(told, ())| told)
    }

    /// What somebody can do to a subject or, where none is named, register.
    pub(super) fn allowed(
        &self,
        subject: Option<&str>,
        noun: Option<Noun>,
        context: &Context,
    ) -> Result<Allowed, Refusal> {
        match &self.kept {
            Kept::Not(now) => now.allowed(&[], subject, noun, context),
            Kept::In(ledger) => ledger.allowed(subject, noun, context),
        }
    }

    /// What a command would make happen, or why it could not.
    pub(super) fn decide(&self, command: &Command, context: &Context) -> Result<Decision, Refusal> {
        match &self.kept {
            Kept::Not(now) => decided(now, command, context),
            Kept::In(ledger) => ledger.decide(command, context),
        }
    }

    /// Lets a command happen: what has happened, and where a ledger is kept, the hash of its entry.
    pub(super) fn apply(
        &mut self,
        command: &Command,
        context: &Context,
    ) -> Result<(Option<Told>, Applied), Refusal> {
        self.change(|kept| match kept {
            Kept::Not(now) => {
                let mut decision = decided(now, command, context)?;
                let changed = now.commit(&mut decision)?;
                Ok((changed, Applied { events: decision.events, tasks: decision.tasks, entry: None }))
            }
            Kept::In(ledger) => {
                let (changed, tasks) = ledger.enter(command, context)?;
                let entry = ledger.entries().last();
                let events = entry.map(|entry| entry.deed.events.clone()).unwrap_or_default();
                Ok((changed, Applied { events, tasks, entry: entry.map(|entry| entry.hash.clone()) }))
            }
        })
    }

    /// Lets something change the dossier; where it is watched, how that changes what is found.
    fn change<T>(
        &mut self,
        change: impl FnOnce(&mut Kept) -> Result<(Changed, T), Refusal>,
    ) -> Result<(Option<Told>, T), Refusal> {
        let before = self.watch.as_ref().map(|(watch, _)| watch.before(self.now()));
        let (changed, out) = change(&mut self.kept)?;
        let now = self.kept.now();
        let told = self.watch.as_mut().zip(before).map(|((watch, telling), before)| {
            let change = watch.after(now, &changed, before);
            Told { gone: telling.told(change.gone), come: telling.told(change.come) }
        });
        Ok((told, out))
    }
}

/// What a command would make happen where no ledger knows which entry was the last.
fn decided(now: &Indexed, command: &Command, context: &Context) -> Result<Decision, Refusal> {
    match command.expected {
        Some(_) => Err(Refusal { at: "/command/expected".into(), ..Refusal::new("ledger/none") }),
        None => now.decide(command, context),
    }
}
