//! What changed between two moments, told subject by subject.

use uuid::Uuid;

use crate::fault::{Param, Params};
use crate::index::Row;
use crate::ledger::Ledger;
use crate::ledger::entry::Entry;
use crate::message;
use crate::model::value::Instant;
use crate::order::{InOrder, distinct};
use crate::refusal::Refusal;
use crate::rules::Indexed;
use crate::workflow::{Memory, machine};

/// How something differs from what it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What: an entity.
    pub subject: Uuid,
    /// The name of the sentence: `history/entered`, `history/moved`, `history/revised`, `history/retired`.
    pub code: &'static str,
    /// What the sentence speaks of.
    pub params: Params,
}

impl Difference {
    /// As a sentence in a language.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        message::phrase(self.code, &self.params, language)
    }
}

impl Ledger {
    /// What changed after one moment, up to another: what was entered, what moved on from which state to
    /// which, what else was said of it, what was retired; in the order of the dossier's tables.
    ///
    /// # Errors
    /// As [`Ledger::as_of`].
    pub fn diff(&self, from: Instant, to: Instant) -> Result<Vec<Difference>, Refusal> {
        let (before, after) = (Indexed::of(self.as_of(from)?), Indexed::of(self.as_of(to)?));
        let between = self.entries().iter().filter(|entry| from < entry.deed.at && entry.deed.at <= to);
        let entries: Vec<_> = between.collect();
        let subjects = entries.iter().flat_map(|entry| &entry.deed.events).map(|event| event.subject.uuid());
        let mut rows: Vec<(Row, Uuid)> = distinct(subjects)
            .into_iter()
            .filter_map(|id| Some((after.ground.index().find(id)?, id)))
            .collect();
        rows.order_by_key(|(row, _)| *row);
        let mut told: Vec<_> =
            rows.into_iter().flat_map(|(row, id)| differences(&before, &after, &entries, row, id)).collect();
        let retired = after.dossier.retired.iter().filter(|it| !before.dossier.retired.contains(it));
        told.extend(retired.filter_map(|it| {
            let row = after.ground.index().find(it.subject.uuid())?;
            let mut params = named(&after, row);
            params.insert("reason".into(), it.reason.read(&[], "").into());
            Some(Difference { subject: it.subject.uuid(), code: "history/retired", params })
        }));
        Ok(told)
    }
}

/// How one subject differs: by its state, and by what else is said of it.
fn differences(before: &Indexed, after: &Indexed, entries: &[&Entry], row: Row, id: Uuid) -> Vec<Difference> {
    let difference = |code, more: Vec<(&str, Param)>| {
        let mut params = named(after, row);
        params.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
        Difference { subject: id, code, params }
    };
    let states = (before.state_of(id), after.state_of(id));
    let to = states.1.map(|state| ("to", state.into()));
    if before.ground.index().find(id).is_none() {
        return vec![difference("history/entered", to.into_iter().collect())];
    }
    let mut told = Vec::new();
    if states.0 != states.1 {
        let from = states.0.map(|state| ("from", state.into()));
        told.push(difference("history/moved", from.into_iter().chain(to).collect()));
    }
    let fields = revised(entries, row, id);
    if !fields.is_empty() {
        told.push(difference("history/revised", vec![("fields", fields.join(", ").into())]));
    }
    told
}

/// What a sentence calls a subject.
fn named(after: &Indexed, row: Row) -> Params {
    let first = after.dossier.languages.first().map_or("", |language| language.as_str());
    let name = after.dossier.name_at(row.noun, row.row).map(|name| name.read(&[], first).to_owned());
    let name = name.or_else(|| after.dossier.slug_at(row.noun, row.row).map(str::to_owned));
    let mut params = Params::new();
    params.insert("noun".into(), row.noun.code().into());
    params.extend(name.map(|name| ("name".to_owned(), name.into())));
    params
}

/// The fields of which something else is said, but for those that only follow a step.
fn revised(entries: &[&Entry], row: Row, id: Uuid) -> Vec<String> {
    let follows = |field: &str| {
        machine(row.noun).is_some_and(|machine| {
            let (Memory::Log(memory) | Memory::Reason(memory)) = machine.memory;
            field == machine.field || field == memory
        })
    };
    let events =
        entries.iter().flat_map(|entry| &entry.deed.events).filter(|event| event.subject.uuid() == id);
    let fields = events.flat_map(|event| event.set.keys().chain(event.add.keys()));
    distinct(fields.filter(|field| !follows(field)).map(|field| format!("`{field}`")))
}
