//! Snapshots: a long ledger opened without all that went before.

use crate::fault::Fault;
use crate::ledger::digest::digest;
use crate::ledger::{FORMAT, Ledger, Origin};
use crate::model::Dossier;
use crate::model::declare::record;
use crate::model::value::Instant;
use crate::refusal::Refusal;
use crate::rules::Indexed;

record! {
    /// A dossier as it was after some entries, from which the ledger can go on.
    Snapshot {
        must {
            /// The version of the stored form.
            ledger: u32,
            /// How many entries came before.
            count: usize,
            /// The hashes of the last of them.
            heads: Vec<String>,
            /// The dossier.
            dossier: Dossier,
            /// The digest of the dossier.
            hash: String,
        }
        may {
            /// When the last of them was made.
            at: Option<Instant>,
        }
    }
}

impl Ledger {
    /// A snapshot of the ledger as it is now.
    ///
    /// # Errors
    /// `ledger/unsettled` where something is in conflict: what was said of it is in the entries alone.
    pub fn snapshot(&self) -> Result<Snapshot, Refusal> {
        let open = self.conflicts().len();
        if open > 0 {
            return Err(Fault::new("ledger/unsettled").with("count", open).into());
        }
        let dossier = self.dossier().clone();
        let hash = digest(&dossier);
        let snapshot = Snapshot::new(FORMAT, self.count(), self.heads.clone(), dossier, hash);
        Ok(Snapshot { at: self.last, ..snapshot })
    }

    /// The ledger that goes on from a snapshot. What the snapshot says is believed; [`Snapshot::is_sound`]
    /// looks whether its dossier has been altered.
    ///
    /// # Errors
    /// `ledger/format-newer`.
    pub fn resume(snapshot: Snapshot) -> Result<Self, Refusal> {
        if snapshot.ledger != FORMAT {
            let mut refusal = Refusal { at: "/ledger".into(), ..Refusal::new("ledger/format-newer") };
            refusal.params.insert("found".into(), i64::from(snapshot.ledger).into());
            refusal.params.insert("known".into(), i64::from(FORMAT).into());
            return Err(refusal);
        }
        let Snapshot { count, heads, dossier, at, .. } = snapshot;
        let now = Indexed::of(dossier.clone());
        Ok(Self::from_origin(Origin { dossier, heads, before: count, since: at }, now))
    }
}

impl Snapshot {
    /// Whether its dossier is the one that was sealed.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        digest(&self.dossier) == self.hash
    }
}
