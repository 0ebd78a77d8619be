//! Auditing: every entry decided again from its command, by whoever gave it, on what they knew.

use crate::document::Problem;
use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::ledger::entry::Deed;
use crate::ledger::order::Knowledge;
use crate::ledger::replay::replayed;
use crate::model::Stakeholder;
use crate::model::value::{Id, Instant};
use crate::refusal::Refusal;
use crate::workflow::{Command, Context};

/// An entry that would not have come about as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Doubt {
    /// Its place among the entries, from 0.
    pub place: usize,
    /// Why: what speaks against its command, or that something else would have come of it.
    pub reasons: Vec<Problem>,
}

impl Ledger {
    /// The entries that nobody could have made by their command: whoever gave it may not, a rule stood
    /// against it, or something else would have come of it. Each is decided again on what whoever made it
    /// knew, which in a merged ledger is not all that comes before it.
    ///
    /// Nothing can have been done after `until`: an entry that says otherwise is in doubt as well. Merged,
    /// it would let nobody enter anything before the moment that it claims.
    ///
    /// A ledger that was written by an older version, whose rules asked less, may give rise to doubt
    /// without anybody having done wrong.
    ///
    /// # Errors
    /// `workflow/event-astray` where an entry cannot have happened at all.
    pub fn audit(&self, until: Option<Instant>) -> Result<Vec<Doubt>, Refusal> {
        let knowledge = Knowledge::of(&self.entries);
        let entry = |place: &usize| self.entries.get(*place);
        let mut doubts = Vec::new();
        for chain in knowledge.chains() {
            let Some(head) = chain.first() else { continue };
            let past = knowledge.past(*head).iter().filter_map(entry).cloned().collect();
            let mut then = replayed(self.origin.clone(), past)?;
            for place in chain {
                let Some(entry) = entry(&place) else { continue };
                let mut reasons = then.against(&entry.deed);
                reasons.extend(ahead(entry.deed.at, until));
                doubts.extend((!reasons.is_empty()).then_some(Doubt { place, reasons }));
                then.now.evolve(&entry.deed.events)?;
                then.heads = vec![entry.hash.clone()];
                then.note(entry.clone());
            }
        }
        doubts.sort_unstable_by_key(|doubt| doubt.place);
        Ok(doubts)
    }

    /// What speaks against a deed as the next of this ledger.
    fn against(&self, deed: &Deed) -> Vec<Problem> {
        let written = |id: Option<Id<Stakeholder>>| id.map(|id| id.to_string());
        let context = Context {
            actor: written(deed.actor),
            on_behalf_of: written(deed.on_behalf_of),
            ..Context::new(deed.at)
        };
        // What somebody expected to be the last entry, they expected of a ledger that may have been longer.
        let command = Command { expected: None, ..deed.command.clone() };
        match self.decided(&command, &context) {
            Ok(decision) if decision.events == deed.events => Vec::new(),
            Ok(_) => vec![Problem::at_place(Fault::new("ledger/events-otherwise"), "/deed/events".into())],
            Err(refusal) => refusal.problems,
        }
    }
}

/// That something was done after a moment after which nothing can have been.
fn ahead(at: Instant, until: Option<Instant>) -> Option<Problem> {
    let until = until.filter(|until| at > *until)?;
    let fault = Fault::new("ledger/entry-ahead").with("at", at.to_string());
    Some(Problem::at_place(fault.with("until", until.to_string()), "/deed/at".into()))
}
