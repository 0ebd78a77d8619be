//! Merging: two histories with a common past become one, the same from either side.

use serde_json::Value;
use uuid::Uuid;

use crate::ledger::Ledger;
use crate::ledger::entry::Deed;
use crate::ledger::order::ordered;
use crate::ledger::replay::replayed;
use crate::ledger::versions::contested;
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
    /// knew of both. What a step has locked holds against whoever changed it without knowing of the step.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        self.conflicts_of(None)
    }

    /// The same, of one subject or of all.
    pub(super) fn conflicts_of(&self, subject: Option<Uuid>) -> Vec<Conflict> {
        let version = |(place, value): (usize, Value)| {
            let entry = self.entries.get(place)?;
            let Deed { at, actor, on_behalf_of, .. } = entry.deed;
            Some(Version { entry: entry.hash.clone(), value, at, actor, on_behalf_of })
        };
        let contested = contested(&self.origin.dossier, &self.now, &self.entries, subject);
        let open = contested.into_iter().filter(|it| it.is_conflict).map(|it| Conflict {
            subject: it.subject,
            field: it.field.to_owned(),
            versions: it.versions.into_iter().filter_map(version).collect(),
        });
        open.collect()
    }
}
