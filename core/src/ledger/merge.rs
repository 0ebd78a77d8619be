//! Merging: two histories with a common past become one, the same from either side.

use serde_json::Value;
use uuid::Uuid;

use crate::ledger::Ledger;
use crate::ledger::entry::{Deed, Entry};
use crate::ledger::order::{Knowledge, ordered};
use crate::ledger::replay::replayed;
use crate::order::InOrder;
use crate::refusal::Refusal;
use crate::workflow::{Conflict, Version};

impl Ledger {
    /// This ledger and another, with all that was done in either. In whatever order ledgers are merged,
    /// the result is the same.
    ///
    /// # Errors
    /// `ledger/no-common-past` where they do not begin at the same place.
    pub fn merge(&self, other: &Self) -> Result<Self, Refusal> {
        if self.origin.heads != other.origin.heads || self.origin.before != other.origin.before {
            return Err(Refusal::new("ledger/no-common-past"));
        }
        let mut entries = self.entries.clone();
        let mut known: Vec<_> = self.entries.iter().map(|entry| &entry.hash).collect();
        known.sort_unstable();
        entries
            .extend(other.entries.iter().filter(|entry| known.binary_search(&&entry.hash).is_err()).cloned());
        let ordered =
            ordered(entries, &self.origin.heads).map_err(|_| Refusal::new("ledger/no-common-past"))?;
        replayed(self.origin.clone(), ordered)
    }

    /// What was changed in two places, neither knowing of the other, and not since by somebody who
    /// knew of both.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        let knowledge = Knowledge::of(&self.entries);
        if knowledge.is_one_chain() {
            return Vec::new();
        }
        let of_entry = |(place, entry)| written_by(entry).map(move |(field, value)| (field, (place, value)));
        let mut written: Vec<_> = self.entries.iter().enumerate().flat_map(of_entry).collect();
        // Stable: what was written into one field stays in the order of the entries.
        written.order_by(|(one, _), (other, _)| one.cmp(other));
        let fields = written.chunk_by(|(one, _), (other, _)| one == other);
        let written = fields.filter_map(|versions| {
            let mut last: Vec<(usize, &Value)> = Vec::new();
            for (_, (place, value)) in versions {
                last.retain(|(earlier, _)| earlier == place || !knowledge.knows(*place, *earlier));
                last.push((*place, value));
            }
            Some((versions.first()?.0, last))
        });
        let version = |(place, value): &(usize, &Value)| {
            let entry = self.entries.get(*place)?;
            let Deed { at, actor, on_behalf_of, .. } = entry.deed;
            Some(Version { entry: entry.hash.clone(), value: (*value).clone(), at, actor, on_behalf_of })
        };
        let differ = |last: &[(usize, &Value)]| {
            last.iter().any(|(_, value)| Some(value) != last.first().map(|(_, first)| first))
        };
        let open = written.filter(|(_, last)| differ(last));
        let conflict = |((subject, field), last): ((Uuid, &str), Vec<(usize, &Value)>)| Conflict {
            subject,
            field: field.to_owned(),
            versions: last.iter().filter_map(version).collect(),
        };
        open.map(conflict).collect()
    }
}

/// What an entry writes into which field of what. Rows added to a list are kept from both sides.
fn written_by(entry: &Entry) -> impl Iterator<Item = ((Uuid, &str), &Value)> {
    entry.deed.events.iter().flat_map(|event| {
        event.set.iter().map(|(field, value)| ((event.subject.uuid(), field.as_str()), value))
    })
}
