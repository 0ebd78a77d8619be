//! What is said: of which field of which entity each entry says what.

use serde_json::Value;
use uuid::Uuid;

use crate::ledger::entry::Entry;

/// The list of the dossier in which it is noted what is retired.
pub(super) const RETIRED: &str = "retired";

/// What an entry says of a field.
#[derive(Clone, Copy)]
pub(super) struct Said<'e> {
    pub(super) subject: Uuid,
    pub(super) field: &'e str,
    /// The place of the entry.
    pub(super) place: usize,
    pub(super) verb: &'e str,
    pub(super) what: What<'e>,
}

/// What is said.
#[derive(Clone, Copy)]
pub(super) enum What<'e> {
    /// It holds this.
    Set(&'e Value),
    /// Rows added to a list are kept from everywhere.
    Add(&'e [Value]),
}

/// All that an entry says, which stands at a place.
pub(super) fn said_by((place, entry): (usize, &Entry)) -> impl Iterator<Item = Said<'_>> {
    entry.deed.events.iter().flat_map(move |event| {
        let set = event.set.iter().map(|(field, value)| (field, What::Set(value)));
        let added = event.add.iter().map(|(field, rows)| (field, What::Add(rows)));
        let (subject, verb) = (event.subject.uuid(), event.did.as_str());
        // To settle that something goes on changes nothing of it.
        let goes_on = event.set.is_empty() && event.add.is_empty();
        let goes_on = goes_on.then_some((RETIRED, What::Set(&Value::Null)));
        let set = set.map(|(field, what)| (field.as_str(), what));
        let added = added.map(|(field, what)| (field.as_str(), what));
        set.chain(added).chain(goes_on).map(move |(field, what)| {
            // What is retired is noted in the dossier; it is said of what is retired.
            let subject = retired(field, what).unwrap_or(subject);
            Said { subject, field, place, verb, what }
        })
    })
}

/// What is retired by what is added to a list.
fn retired(field: &str, what: What<'_>) -> Option<Uuid> {
    match what {
        What::Add([row, ..]) if field == RETIRED => row.get("subject")?.as_str()?.parse().ok(),
        _ => None,
    }
}

/// Whether an entry does anything with something or names it, other than to retire it.
pub(super) fn speaks_of(entry: &Entry, subject: Uuid) -> bool {
    let id = subject.to_string();
    entry.deed.events.iter().any(|event| {
        let mut rows = event.add.iter().filter(|(list, _)| *list != RETIRED).flat_map(|(_, rows)| rows);
        let changes = !(event.set.is_empty() && event.add.is_empty());
        (changes && event.subject.uuid() == subject)
            || event.set.iter().any(|(_, value)| mentions(value, &id))
            || rows.any(|row| mentions(row, &id))
    })
}

/// Whether a value names something by its id.
fn mentions(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => text == id,
        Value::Array(items) => items.iter().any(|item| mentions(item, id)),
        Value::Object(members) => members.values().any(|value| mentions(value, id)),
        _ => false,
    }
}

/// What was set, by place.
pub(super) fn sets<'s, 'e>(said: &'s [Said<'e>]) -> impl Iterator<Item = (usize, &'e Value)> + 's {
    said.iter().filter_map(|it| match it.what {
        What::Set(value) => Some((it.place, value)),
        What::Add(_) => None,
    })
}

impl Said<'_> {
    /// Lets it happen to what a field holds.
    pub(super) fn happen_to(&self, value: &mut Value) {
        match (self.what, value) {
            (What::Set(set), value) => *value = set.clone(),
            (What::Add(rows), Value::Array(items)) => items.extend_from_slice(rows),
            (What::Add(rows), value) => *value = rows.into(),
        }
    }
}
