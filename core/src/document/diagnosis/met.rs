//! What the second reading has met already: names, each with the place where it stood first.

use crate::index::{Pairs, hashed, pair};

/// Names in the order in which they were met.
#[derive(Default)]
pub(super) struct Met {
    /// Each with the place where it stood first.
    names: Vec<(Box<[u8]>, String)>,
    /// Their numbers, by hash.
    by_hash: Pairs,
}

impl Met {
    /// The place where a name stood first.
    pub(super) fn first(&self, name: &[u8]) -> Option<&str> {
        let numbers = self.by_hash.rows(hashed(&[name]));
        let mut alike = numbers.filter_map(|number| self.names.get(number as usize));
        alike.find(|(known, _)| **known == *name).map(|(_, place)| place.as_str())
    }

    /// Notes where a name stands that was not met before.
    pub(super) fn note(&mut self, name: &[u8], place: String) {
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.by_hash.add(pair(hashed(&[name]), number));
        self.names.push((name.into(), place));
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }
}
