//! Entries: who did what, when, on whose behalf, after what, and what came of it.

use crate::json::make_canonical;
use crate::ledger::digest::{digest, digest_by};
use crate::model::Stakeholder;
use crate::model::declare::record;
use crate::model::value::{Id, Instant};
use crate::workflow::{Command, Event};

record! {
    /// What somebody did.
    Deed {
        must {
            /// When.
            at: Instant,
            /// What they wanted.
            command: Command,
            /// What came of it.
            events: Vec<Event>,
            /// The hashes of the entries that came before it, one in general, several where two ledgers have
            /// been merged; of the first, the digest of the dossier with which the ledger begins.
            previous: Vec<String>,
        }
        may {
            /// Who; somebody of the public, where nobody is named.
            actor: Option<Id<Stakeholder>>,
            /// On whose behalf.
            on_behalf_of: Option<Id<Stakeholder>>,
        }
    }
}

record! {
    /// An entry of a ledger.
    Entry {
        must {
            /// What was done.
            deed: Deed,
            /// The SHA-256 of the deed in canonical JSON (RFC 8785), in hexadecimal digits.
            hash: String,
        }
    }
}

impl Entry {
    /// A deed, sealed, by way of a text that is used again and again.
    pub(super) fn of(deed: Deed, text: &mut String) -> Self {
        let hash = digest_by(text, &deed);
        Self { deed, hash }
    }

    /// Writes its whole numbers without a fraction, as they were sealed.
    pub(super) fn make_canonical(&mut self) {
        let Deed { command, events, .. } = &mut self.deed;
        command.given.iter_mut().for_each(|(_, value)| make_canonical(value));
        for event in events {
            event.set.iter_mut().for_each(|(_, value)| make_canonical(value));
            event.add.iter_mut().flat_map(|(_, rows)| rows).for_each(make_canonical);
        }
    }

    /// Whether its deed is the one that was sealed.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        digest(&self.deed) == self.hash
    }
}
