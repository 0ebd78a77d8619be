//! What a live dossier keeps of its findings: a list for each part of the check of a subject.

use std::collections::BTreeSet;

use crate::index::{pair, row_of};
use crate::rules::finding::{Keyed, Subject};

/// The two parts of a check: the rules on values, and those on the subject as a whole. What is
/// around a subject rarely touches its values, so these are seldom checked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Values,
    Whole,
}

impl Part {
    pub(super) const BOTH: [Self; 2] = [Self::Values, Self::Whole];

    /// This part of the check of a subject, which is given by its number, as one number.
    pub(super) fn of(self, subject: u32) -> u64 {
        pair(subject, self as u32 * SLOTS)
    }

    /// The subject and the part of its check that a number stands for.
    pub(super) fn at(place: u64) -> (Subject, Self) {
        let part = if row_of(place) < SLOTS { Self::Values } else { Self::Whole };
        (Subject::of((place >> u32::BITS) as u32), part)
    }
}

/// A number that stands for a part of a check leaves room for as many slots.
const SLOTS: u32 = 1 << 31;

/// Findings by the part of a check, of which most have found nothing.
///
/// The places are a set of numbers as [`Pairs`](crate::index::Pairs) have them: a tree that holds
/// the lists themselves would be six kilobytes of the wasm file by itself.
#[derive(Default)]
pub(super) struct Kept {
    /// The number of each part that has found something, with the slot of its list.
    places: BTreeSet<u64>,
    lists: Vec<Vec<Keyed>>,
    /// The slots that are free again.
    free: Vec<u32>,
}

impl Kept {
    /// All of it, in the order of the subjects.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Subject, &Keyed)> {
        self.places.range(0..=u64::MAX).flat_map(|place| {
            let (subject, _) = Part::at(*place);
            self.list(*place).iter().map(move |keyed| (subject, keyed))
        })
    }

    /// What a part of a check has found.
    pub(super) fn at(&self, part: u64) -> &[Keyed] {
        self.place(part).map_or(&[], |place| self.list(place))
    }

    /// Keeps what a part of a check has found, and hands out what it had found before.
    pub(super) fn put(&mut self, part: u64, found: Vec<Keyed>) -> Vec<Keyed> {
        let place = self.place(part);
        let slot = match place {
            Some(place) => slot(place),
            None if found.is_empty() => return found,
            None => self.free.pop().unwrap_or_else(|| {
                self.lists.push(Vec::new());
                u32::try_from(self.lists.len() - 1).unwrap_or(u32::MAX)
            }),
        };
        match place {
            Some(place) if found.is_empty() => {
                self.places.remove(&place);
                self.free.push(slot);
            }
            Some(_) => {}
            None => {
                self.places.insert(part | u64::from(slot));
            }
        }
        self.lists.get_mut(slot as usize).map(|list| std::mem::replace(list, found)).unwrap_or_default()
    }

    fn place(&self, part: u64) -> Option<u64> {
        self.places.range(part..=part | u64::from(SLOTS - 1)).next().copied()
    }

    fn list(&self, place: u64) -> &[Keyed] {
        self.lists.get(slot(place) as usize).map_or(&[], Vec::as_slice)
    }
}

fn slot(place: u64) -> u32 {
    row_of(place) % SLOTS
}
