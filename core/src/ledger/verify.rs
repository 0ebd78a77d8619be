//! Verifying: the first entry that is not as it was sealed, or not where it was.

use std::cmp::Ordering;

use crate::document::Problem;
use crate::fault::Fault;
use crate::ledger::digest::digest;
use crate::ledger::entry::Entry;
use crate::ledger::order::{Unrooted, is_one_chain, order, places};
use crate::ledger::replay::replayed;
use crate::ledger::{FORMAT, Ledger, Origin, Stored};
use crate::order::repeats;
use crate::refusal::Refusal;

impl Ledger {
    /// Looks through all entries.
    ///
    /// # Errors
    /// The first entry that was altered, removed, inserted or moved: `ledger/entry-altered`,
    /// `ledger/entry-missing`, `ledger/entry-inserted`, `ledger/entry-moved`, `ledger/entry-doubled`, or
    /// `ledger/cut` where the end is missing; `ledger/head-other` where the last entries are not those named.
    pub fn verify(&self) -> Result<(), Refusal> {
        verified(&self.entries, &self.origin, &self.heads)
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
    /// As [`Ledger::verify`]; `ledger/format-newer`; `ledger/origin-altered`; as
    /// [`Dossier::from_json`](crate::Dossier::from_json), of the dossier with which it begins.
    pub fn open(mut stored: Stored) -> Result<Self, Refusal> {
        form_known(stored.ledger.into())?;
        let roots = vec![digest(&stored.origin)];
        if roots != [stored.root] {
            return Err(Refusal { at: "/origin".into(), ..Refusal::new("ledger/origin-altered") });
        }
        stored.origin.vouched("/origin")?;
        let origin = Origin { dossier: stored.origin, heads: roots, before: 0, since: None };
        verified(&stored.entries, &origin, &stored.heads)?;
        // What was sealed is the same number with a fraction of nought and without.
        stored.entries.iter_mut().for_each(Entry::make_canonical);
        replayed(origin, stored.entries)
    }
}

/// Refuses a stored form other than the one that is known; none came before the first.
pub(crate) fn form_known(found: i64) -> Result<(), Refusal> {
    let known = i64::from(FORMAT);
    match found.cmp(&known) {
        Ordering::Equal => Ok(()),
        Ordering::Greater => {
            let fault = Fault::new("ledger/format-newer").with("found", found).with("known", known);
            Err(Refusal { at: "/ledger".into(), ..fault.into() })
        }
        Ordering::Less => {
            let fault = Fault::new("field/out-of-range").with("found", found.to_string());
            let fault = fault.with("least", "1").with("most", known.to_string());
            let problems = vec![Problem::at_place(fault, "/ledger".into())];
            let refusal: Refusal = Fault::new("call/arguments-unsound").with("count", 1_i64).into();
            Err(Refusal { problems, ..refusal })
        }
    }
}

fn verified(entries: &[Entry], origin: &Origin, heads: &[String]) -> Result<(), Refusal> {
    let mut ends = if entries.is_empty() { origin.heads.clone() } else { unfollowed(entries) };
    let mut named = heads.to_vec();
    ends.sort_unstable();
    named.sort_unstable();
    if let Some((place, code)) = first_wrong(entries, &origin.heads, &ends, &named) {
        let fault = Fault::new(code).with("number", origin.number(place + 1));
        return Err(Refusal { at: format!("/entries/{place}"), ..fault.into() });
    }
    if ends == named {
        return Ok(());
    }
    let fault = Fault::new("ledger/head-other").with("found", ends.join(", "));
    Err(Refusal { at: "/heads".into(), ..fault.into() })
}

/// The place of the first entry that is wrong, and how, where entries come to some ends and others are named.
fn first_wrong(
    entries: &[Entry],
    roots: &[String],
    ends: &[String],
    named: &[String],
) -> Option<(usize, &'static str)> {
    if let Some(place) = entries.iter().position(|entry| !entry.is_sound()) {
        return Some((place, "ledger/entry-altered"));
    }
    let hashes: Vec<_> = entries.iter().map(|entry| entry.hash.as_str()).collect();
    if let Some(place) = repeats(&hashes).first() {
        return Some((*place, "ledger/entry-doubled"));
    }
    let order = match order(entries, roots) {
        Ok(order) => order,
        Err(Unrooted(place)) => return Some((place, "ledger/entry-missing")),
    };
    let Some(led_to) = led_to(entries, named, roots) else {
        let is_among = |hash: &String, hashes: &[String]| hashes.binary_search(hash).is_ok();
        let is_loose = |entry: &Entry| is_among(&entry.hash, ends) && !is_among(&entry.hash, named);
        let place = entries.iter().position(is_loose).unwrap_or(entries.len().saturating_sub(1));
        return Some((place, "ledger/cut"));
    };
    if let Some(place) = led_to.iter().position(|is_led_to| !is_led_to) {
        return Some((place, "ledger/entry-inserted"));
    }
    let moved = order.iter().enumerate().position(|(number, place)| number != *place)?;
    Some((moved, "ledger/entry-moved"))
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
    if is_one_chain(entries) {
        return entries.last().map(|entry| entry.hash.clone()).into_iter().collect();
    }
    let mut followed: Vec<_> = entries.iter().flat_map(|entry| &entry.deed.previous).collect();
    followed.sort_unstable();
    let ends = entries.iter().filter(|entry| followed.binary_search(&&entry.hash).is_err());
    ends.map(|entry| entry.hash.clone()).collect()
}
