//! Verifying: the first entry that is not as it was sealed, or not where it was.

use crate::fault::Fault;
use crate::ledger::digest::digest;
use crate::ledger::entry::Entry;
use crate::ledger::order::{Unrooted, order, places};
use crate::ledger::replay::replayed;
use crate::ledger::{FORMAT, Ledger, Origin, Stored};
use crate::refusal::Refusal;

impl Ledger {
    /// Looks through all entries.
    ///
    /// # Errors
    /// The first entry that was altered, removed, inserted or moved: `ledger/entry-altered`,
    /// `ledger/entry-missing`, `ledger/entry-inserted`, `ledger/entry-moved`, `ledger/entry-doubled`, or
    /// `ledger/cut` where the end is missing; `ledger/head-other` where the last entries are not those named.
    pub fn verify(&self) -> Result<(), Refusal> {
        verified(&self.entries, &self.origin.heads, &self.heads)
    }

    /// The ledger as it is stored.
    ///
    /// # Errors
    /// `ledger/from-snapshot` where it was opened from a snapshot: what was done before is elsewhere.
    pub fn stored(&self) -> Result<Stored, Refusal> {
        if self.origin.before > 0 {
            return Err(Refusal::new("ledger/from-snapshot"));
        }
        let root = self.origin.heads.concat();
        Ok(Stored::new(FORMAT, self.origin.dossier.clone(), root, self.entries.clone(), self.heads.clone()))
    }

    /// A ledger from its stored form: verified, and replayed.
    ///
    /// # Errors
    /// As [`Ledger::verify`]; `ledger/format-newer`; `ledger/origin-altered`.
    pub fn open(mut stored: Stored) -> Result<Self, Refusal> {
        if stored.ledger != FORMAT {
            let fault = Fault::new("ledger/format-newer").with("found", i64::from(stored.ledger));
            return Err(Refusal { at: "/ledger".into(), ..fault.with("known", i64::from(FORMAT)).into() });
        }
        let roots = vec![digest(&stored.origin)];
        if roots != [stored.root] {
            return Err(Refusal { at: "/origin".into(), ..Refusal::new("ledger/origin-altered") });
        }
        verified(&stored.entries, &roots, &stored.heads)?;
        // What was sealed is the same number with a fraction of nought and without.
        stored.entries.iter_mut().for_each(Entry::make_canonical);
        let origin = Origin { dossier: stored.origin, heads: roots, before: 0, since: None };
        replayed(origin, stored.entries)
    }
}

fn verified(entries: &[Entry], roots: &[String], heads: &[String]) -> Result<(), Refusal> {
    let at = |number: usize, code: &'static str| {
        let fault = Fault::new(code).with("number", number + 1);
        Err(Refusal { at: format!("/entries/{number}"), ..fault.into() })
    };
    if let Some(number) = entries.iter().position(|entry| !entry.is_sound()) {
        return at(number, "ledger/entry-altered");
    }
    let mut seen: Vec<_> = entries.iter().enumerate().map(|(number, entry)| (&entry.hash, number)).collect();
    seen.sort_unstable();
    let doubled = seen.windows(2).filter_map(|pair| match pair {
        [(one, _), (other, number)] if one == other => Some(*number),
        _ => None,
    });
    if let Some(number) = doubled.min() {
        return at(number, "ledger/entry-doubled");
    }
    let order = match order(entries, roots) {
        Ok(order) => order,
        Err(Unrooted(number)) => return at(number, "ledger/entry-missing"),
    };
    let mut ends = if entries.is_empty() { roots.to_vec() } else { unfollowed(entries) };
    match led_to(entries, heads, roots) {
        Some(led_to) => {
            if let Some(number) = led_to.iter().position(|is_led_to| !is_led_to) {
                return at(number, "ledger/entry-inserted");
            }
        }
        None => {
            let is_loose = |entry: &Entry| ends.contains(&entry.hash) && !heads.contains(&entry.hash);
            return at(
                entries.iter().position(is_loose).unwrap_or(entries.len().saturating_sub(1)),
                "ledger/cut",
            );
        }
    }
    if let Some(number) = order.iter().enumerate().position(|(number, place)| number != *place) {
        return at(number, "ledger/entry-moved");
    }
    let mut named = heads.to_vec();
    ends.sort_unstable();
    named.sort_unstable();
    if ends == named {
        return Ok(());
    }
    let fault = Fault::new("ledger/head-other").with("found", ends.join(", "));
    Err(Refusal { at: "/heads".into(), ..fault.into() })
}

/// Of each entry, whether it is one of the last or a last one came after it; nothing where one of the last
/// is not there.
fn led_to(entries: &[Entry], heads: &[String], roots: &[String]) -> Option<Vec<bool>> {
    let places = places(entries);
    let mut led_to = vec![false; entries.len()];
    let mut open: Vec<_> = heads.iter().collect();
    while let Some(hash) = open.pop() {
        let Some(place) = places.get(hash.as_str()) else {
            if roots.contains(hash) {
                continue;
            }
            return None;
        };
        if let Some(is_led_to) = led_to.get_mut(*place).filter(|is_led_to| !**is_led_to) {
            *is_led_to = true;
            open.extend(entries.get(*place).into_iter().flat_map(|entry| &entry.deed.previous));
        }
    }
    Some(led_to)
}

/// The hashes of the entries that none follows.
pub(super) fn unfollowed(entries: &[Entry]) -> Vec<String> {
    let mut followed: Vec<_> = entries.iter().flat_map(|entry| &entry.deed.previous).collect();
    followed.sort_unstable();
    let ends = entries.iter().filter(|entry| followed.binary_search(&&entry.hash).is_err());
    ends.map(|entry| entry.hash.clone()).collect()
}
