//! Merging: two histories with a common past become one, the same from either side.

use serde_json::Value;
use uuid::Uuid;

use crate::ledger::Ledger;
use crate::ledger::entry::Entry;
use crate::ledger::order::{Knowledge, ordered};
use crate::ledger::replay::replayed;
use crate::map::Map;
use crate::refusal::Refusal;
use crate::workflow::{Conflict, Version};

impl Ledger {
    /// This ledger and another, with all that was done in either. In whatever order ledgers are merged,
    /// the result is the same.
    ///
    /// # Errors
    /// `ledger/no-common-past` where they do not begin with the same dossier.
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
        replayed(&self.origin, ordered.iter())
    }

    /// What was changed in two places, neither knowing of the other, and not since by somebody who
    /// knew of both.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        let knowledge = Knowledge::of(&self.entries);
        let mut written: Map<(Uuid, &str), Vec<(usize, &Value)>> = Map::new();
        for (place, entry) in self.entries.iter().enumerate() {
            for (subject, field, value) in written_by(entry) {
                written.change((subject, field), |last| {
                    last.retain(|(earlier, _)| *earlier == place || !knowledge.knows(place, *earlier));
                    last.push((place, value));
                });
            }
        }
        let version = |(place, value): &(usize, &Value)| {
            let entry = self.entries.get(*place)?;
            Some(Version { entry: entry.hash.clone(), value: (*value).clone() })
        };
        let differ = |last: &[(usize, &Value)]| {
            last.iter().any(|(_, value)| Some(value) != last.first().map(|(_, first)| first))
        };
        let open = written.iter().filter(|(_, last)| differ(last));
        let conflict = |((subject, field), last): (&(Uuid, &str), &Vec<(usize, &Value)>)| Conflict {
            subject: *subject,
            field: (*field).to_owned(),
            versions: last.iter().filter_map(version).collect(),
        };
        open.map(conflict).collect()
    }
}

/// What an entry writes into which field of what. Rows added to a list are kept from both sides.
fn written_by(entry: &Entry) -> impl Iterator<Item = (Uuid, &str, &Value)> {
    entry.deed.events.iter().flat_map(|event| {
        event.set.iter().map(|(field, value)| (event.subject.uuid(), field.as_str(), value))
    })
}
