//! Replaying: the dossier as it was, and what changed between two moments.

use crate::fault::Fault;
use crate::json::value_of;
use crate::ledger::entry::Entry;
use crate::ledger::order::joined;
use crate::ledger::said::RETIRED;
use crate::ledger::verify::unfollowed;
use crate::ledger::versions::contested;
use crate::ledger::{Ledger, Origin};
use crate::model::Dossier;
use crate::model::value::Instant;
use crate::refusal::Refusal;
use crate::rules::Indexed;
use crate::workflow::Event;

impl Ledger {
    /// The dossier as it was at a moment.
    ///
    /// # Errors
    /// `ledger/before-origin` where that is before a snapshot from which the ledger was opened, and an
    /// entry that cannot have happened.
    pub fn as_of(&self, moment: Instant) -> Result<Dossier, Refusal> {
        if let Some(since) = self.origin.since.filter(|since| moment < *since) {
            let fault = Fault::new("ledger/before-origin").with("found", moment.day().to_string());
            return Err(fault.with("since", since.day().to_string()).into());
        }
        let before = |entry: &&Entry| entry.deed.at <= moment;
        let count = self.entries.iter().take_while(before).count();
        after(&self.origin, self.entries.get(..count).unwrap_or_default()).map(|now| now.dossier)
    }

    /// The ledger done over again from its beginning: the same bytes, or something has been altered.
    ///
    /// # Errors
    /// The entry that cannot have happened.
    pub fn replay(&self) -> Result<Dossier, Refusal> {
        after(&self.origin, &self.entries).map(|now| now.dossier)
    }
}

/// A ledger from its beginning and its entries, in order.
pub(super) fn replayed(origin: Origin, entries: Vec<Entry>) -> Result<Ledger, Refusal> {
    let now = after(&origin, &entries)?;
    let mut ledger = Ledger::from_origin(origin, now);
    if !entries.is_empty() {
        ledger.heads = unfollowed(&entries);
    }
    ledger.heads.sort_unstable();
    for (along, entry) in joined(&entries).into_iter().zip(entries) {
        ledger.note_as(entry, ledger.number(along));
    }
    Ok(ledger)
}

/// The dossier after some entries, in order.
fn after(origin: &Origin, entries: &[Entry]) -> Result<Indexed, Refusal> {
    let mut now = Indexed::of(origin.dossier.clone());
    for (number, entry) in entries.iter().enumerate() {
        now.evolve(&entry.deed.events)
            .map_err(|refusal| Refusal { at: format!("/entries/{number}{}", refusal.at), ..refusal })?;
    }
    // Of what was said in several places it is not always the last that holds. Asked again after further
    // entries, it is the same until one of them says otherwise.
    for contested in contested(&origin.dossier, &now, entries, None) {
        if contested.field == RETIRED {
            // Whoever retires it again says the same again: only the first is gone.
            for gone in contested.holds.as_array().into_iter().flatten() {
                let place = now.dossier.retired.iter().position(|it| value_of(it) == *gone);
                place.into_iter().for_each(|place| drop(now.dossier.retired.remove(place)));
            }
            continue;
        }
        let mut event = Event::new("settle".into(), contested.subject.into());
        event.set.insert(contested.field.into(), contested.holds);
        now.evolve(&[event])?;
    }
    // In two places the same slug may have been given to two things.
    if !now.dossier.slugs_are_unique() {
        now.dossier.part_slugs();
    }
    Ok(now)
}
