//! The order of entries: each after those it follows, and otherwise by time and hash, so that it is the
//! same whoever puts them together.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::ledger::entry::Entry;
use crate::map::Map;
use crate::model::value::Instant;

/// Why entries cannot be put in order: the place of the one that follows nothing that is there.
pub(super) struct Unrooted(pub(super) usize);

/// Puts entries in order that begin after some hashes.
pub(super) fn ordered(entries: Vec<Entry>, roots: &[String]) -> Result<Vec<Entry>, Unrooted> {
    let order = order(&entries, roots)?;
    let mut loose: Vec<_> = entries.into_iter().map(Some).collect();
    Ok(order.into_iter().filter_map(|place| loose.get_mut(place).and_then(Option::take)).collect())
}

/// The places of such entries, in order.
pub(super) fn order(entries: &[Entry], roots: &[String]) -> Result<Vec<usize>, Unrooted> {
    let places = places(entries);
    let (mut waits, mut followers) = (vec![0_usize; entries.len()], vec![Vec::new(); entries.len()]);
    for (place, entry) in entries.iter().enumerate() {
        if entry.deed.previous.is_empty() {
            return Err(Unrooted(place));
        }
        for previous in &entry.deed.previous {
            match places.get(previous.as_str()) {
                Some(before) => {
                    followers.get_mut(*before).into_iter().for_each(|list: &mut Vec<usize>| list.push(place));
                    waits.get_mut(place).into_iter().for_each(|count| *count += 1);
                }
                None if roots.contains(previous) => {}
                None => return Err(Unrooted(place)),
            }
        }
    }
    let order = drained(entries, &mut waits, &followers);
    if order.len() < entries.len() {
        // Hashes cannot follow each other in a circle, but what claims to be hashes can.
        return Err(Unrooted(waits.iter().position(|count| *count > 0).unwrap_or_default()));
    }
    Ok(order)
}

/// The place of each entry, by its hash.
pub(super) fn places(entries: &[Entry]) -> Map<&str, usize> {
    entries.iter().enumerate().map(|(place, entry)| (entry.hash.as_str(), place)).collect::<Vec<_>>().into()
}

/// The places in order: of those that wait for nobody, always the earliest.
fn drained(entries: &[Entry], waits: &mut [usize], followers: &[Vec<usize>]) -> Vec<usize> {
    let key = |place: usize| -> Option<Reverse<(Instant, &str, usize)>> {
        entries.get(place).map(|entry| Reverse((entry.deed.at, entry.hash.as_str(), place)))
    };
    let free = waits.iter().enumerate().filter(|(_, count)| **count == 0);
    let mut ready: BinaryHeap<_> = free.filter_map(|(place, _)| key(place)).collect();
    let mut order = Vec::with_capacity(entries.len());
    while let Some(Reverse((_, _, place))) = ready.pop() {
        order.push(place);
        for follower in followers.get(place).into_iter().flatten() {
            if let Some(count) = waits.get_mut(*follower) {
                *count -= 1;
                ready.extend(key(*follower).filter(|_| *count == 0));
            }
        }
    }
    order
}

/// Of each entry, how many there were when all that came before it in order was known: its own number in one
/// chain. Of what was done in two places whoever had seen some did not see the rest, whatever their numbers.
pub(super) fn joined(entries: &[Entry]) -> Vec<usize> {
    if is_one_chain(entries) {
        return (1..=entries.len()).collect();
    }
    let places = places(entries);
    let follows = |entry: &Entry| -> Vec<Option<usize>> {
        entry.deed.previous.iter().map(|hash| places.get(hash.as_str()).copied()).collect()
    };
    let mut followed = vec![false; entries.len()];
    for place in entries.iter().flat_map(&follows).flatten() {
        followed.get_mut(place).into_iter().for_each(|it| *it = true);
    }
    let loose = followed.iter().position(|it| !it).unwrap_or_default();
    let mut numbers = vec![entries.len(); entries.len()];
    // The first entry that somebody follows who comes later: before it nobody has joined what was apart.
    let (mut number, mut least) = (entries.len(), entries.len());
    for (place, entry) in entries.iter().enumerate().rev() {
        if place <= loose && place < least {
            number = place + 1;
        }
        numbers.get_mut(place).into_iter().for_each(|it| *it = number);
        least =
            follows(entry).into_iter().map(|before| before.map_or(0, |it| it + 1)).fold(least, usize::min);
    }
    numbers
}

/// Whether each entry follows the one before: nobody was anywhere else.
pub(super) fn is_one_chain(entries: &[Entry]) -> bool {
    entries.windows(2).all(|pair| match pair {
        [one, next] => next.deed.previous == [one.hash.as_str()],
        _ => true,
    })
}

/// Which entries came to know of which.
///
/// Entries of which each follows the one before and no other make a chain; of two in one chain the
/// later knows of the earlier, and for others only the beginnings of chains are looked at.
pub(super) struct Knowledge {
    /// By entry: the entry with which its chain begins, and how far along it is.
    chains: Vec<(usize, usize)>,
    /// By entry, those it follows.
    follows: Vec<Vec<usize>>,
}

impl Knowledge {
    /// Of entries in order.
    pub(super) fn of(entries: &[Entry]) -> Self {
        let places = places(entries);
        let before = |entry: &Entry| -> Vec<usize> {
            entry.deed.previous.iter().filter_map(|hash| places.get(hash.as_str()).copied()).collect()
        };
        let follows: Vec<_> = entries.iter().map(before).collect();
        let mut chains: Vec<(usize, usize)> = Vec::with_capacity(entries.len());
        let mut extended = vec![false; entries.len()];
        for (place, follows) in follows.iter().enumerate() {
            let before = match follows.as_slice() {
                [before] if !extended.get(*before).copied().unwrap_or(true) => Some(*before),
                _ => None,
            };
            before.and_then(|before| extended.get_mut(before)).into_iter().for_each(|it| *it = true);
            let chain = before.and_then(|before| chains.get(before)).map(|(head, along)| (*head, along + 1));
            chains.push(chain.unwrap_or((place, 0)));
        }
        Self { chains, follows }
    }

    /// The chains in the order of their beginnings, each with its entries in order.
    pub(super) fn chains(&self) -> Vec<Vec<usize>> {
        let mut chains = vec![Vec::new(); self.chains.len()];
        for (place, (head, _)) in self.chains.iter().enumerate() {
            chains.get_mut(*head).into_iter().for_each(|chain: &mut Vec<usize>| chain.push(place));
        }
        chains.retain(|chain| !chain.is_empty());
        chains
    }

    /// All that came before an entry, for whoever made it, in order.
    pub(super) fn past(&self, entry: usize) -> Vec<usize> {
        let mut open = vec![entry];
        let mut known = vec![false; entry];
        while let Some(place) = open.pop() {
            for before in self.follows.get(place).into_iter().flatten() {
                if let Some(known) = known.get_mut(*before).filter(|known| !**known) {
                    *known = true;
                    open.push(*before);
                }
            }
        }
        known.iter().enumerate().filter(|(_, known)| **known).map(|(place, _)| place).collect()
    }

    /// Of some entries, in order, which are such that none of the others knows of them.
    pub(super) fn are_last(&self, places: &[usize]) -> Vec<bool> {
        let mut are_last = vec![true; places.len()];
        let [first, _, ..] = places else { return are_last };
        // By chain, how far along somebody knows of it.
        let mut known: Map<usize, usize> = Map::new();
        for (is_last, place) in are_last.iter_mut().zip(places).rev() {
            let is_known = |(chain, along)| known.get(chain).is_some_and(|known| along <= known);
            *is_last = !self.chains.get(*place).is_some_and(|(chain, along)| is_known((chain, along)));
            let mut open = if *is_last { vec![*place] } else { Vec::new() };
            while let Some((chain, along)) = open.pop().and_then(|place| self.chains.get(place).copied()) {
                if let Some(known) = known.get_mut(&chain) {
                    *known = along.max(*known);
                    continue;
                }
                known.insert(chain, along);
                // What begins before the first entry follows none after it.
                if chain > *first {
                    open.extend(self.follows.get(chain).into_iter().flatten());
                }
            }
        }
        are_last
    }

    /// Whether whoever made the later entry knew of the earlier.
    pub(super) fn knows(&self, later: usize, earlier: usize) -> bool {
        let Some((of, along)) = self.chains.get(earlier).copied() else { return false };
        let (mut open, mut seen) = (vec![later], Vec::new());
        while let Some((head, here)) = open.pop().and_then(|place| self.chains.get(place).copied()) {
            if head == of && along <= here {
                return true;
            }
            // What begins before the earlier entry follows none after it.
            if head > earlier && !seen.contains(&head) {
                seen.push(head);
                open.extend(self.follows.get(head).into_iter().flatten());
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::entry::Deed;
    use crate::workflow::Command;

    /// Entries of which each follows some before it, by numbers that look as if drawn by lot.
    fn entries(count: usize, seed: usize) -> Vec<Entry> {
        let mut lot = seed;
        let mut drawn = |of: usize| {
            lot = lot.wrapping_mul(1_103_515_245).wrapping_add(12_345) & 0x7fff_ffff;
            (lot >> 8) % of
        };
        let at: Instant = "2026-03-02T10:00:00+01:00".parse().unwrap();
        let mut entry = |place: usize| {
            let near = |drawn: usize| place.saturating_sub(drawn).to_string();
            let previous = vec![near(drawn(4)), near(drawn(7))];
            let deed = Deed::new(at, Command::new("revise".into()), Vec::new(), previous);
            Entry { deed, hash: (place + 1).to_string() }
        };
        (0..count).map(&mut entry).collect()
    }

    #[test]
    fn the_last_are_those_of_which_none_knows() {
        for seed in 0..50 {
            let knowledge = Knowledge::of(&entries(60, seed));
            for step in 1..6 {
                let places: Vec<_> = (seed % 7..60).step_by(step).collect();
                let is_known = |place| places.iter().any(|it| *it > place && knowledge.knows(*it, place));
                let expected: Vec<_> = places.iter().map(|place| !is_known(*place)).collect();
                assert_eq!(knowledge.are_last(&places), expected, "{seed} {step}");
            }
        }
    }
}
