//! Pairs of a key and a row: a sorted list made once, and the few pairs that edits add to it or
//! take from it.

use std::collections::BTreeSet;

use crate::index::Row;

/// Rows by key; a key may have many.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pairs {
    /// Sorted, each pair once.
    made: Vec<u64>,
    added: BTreeSet<u64>,
    taken: BTreeSet<u64>,
}

/// A key and the number of a row, as one number that sorts by key and then by row.
pub(crate) fn pair(key: u32, row: u32) -> u64 {
    (u64::from(key) << u32::BITS) | u64::from(row)
}

impl Pairs {
    /// The pairs, which may come in any order and more than once.
    pub(crate) fn of(mut made: Vec<u64>) -> Self {
        made.sort_unstable();
        made.dedup();
        Self { made, added: BTreeSet::new(), taken: BTreeSet::new() }
    }

    /// The rows of a key, in order.
    pub(crate) fn rows(&self, key: u32) -> impl Iterator<Item = Row> {
        self.numbers(key).filter_map(Row::of)
    }

    /// The numbers of a key, in order.
    pub(crate) fn numbers(&self, key: u32) -> impl Iterator<Item = u32> {
        self.between(pair(key, 0), pair(key, u32::MAX))
    }

    /// The numbers of the pairs from one up to another, both included, in order.
    pub(crate) fn between(&self, first: u64, last: u64) -> impl Iterator<Item = u32> {
        let start = self.made.partition_point(|pair| *pair < first);
        let made = self.made.get(start..).unwrap_or_default().iter().copied();
        let made = made.take_while(move |pair| *pair <= last).filter(|pair| !self.taken.contains(pair));
        let mut made = made.peekable();
        let mut added = self.added.range(first..=last).copied().peekable();
        let merged = std::iter::from_fn(move || match (made.peek(), added.peek()) {
            (Some(one), Some(other)) if other < one => added.next(),
            (Some(_), _) => made.next(),
            (None, _) => added.next(),
        });
        #[expect(clippy::cast_possible_truncation, reason = "the row is the lower half")]
        merged.map(|pair| pair as u32)
    }

    /// The numbers that share a key with another, in order, as the list was made.
    pub(crate) fn shared(&self) -> Vec<u32> {
        #[expect(clippy::cast_possible_truncation, reason = "the row is the lower half")]
        let row = |pair: &u64| *pair as u32;
        let groups = self.made.chunk_by(|one, other| one >> u32::BITS == other >> u32::BITS);
        let mut shared: Vec<_> = groups.filter(|group| group.len() > 1).flatten().map(row).collect();
        shared.sort_unstable();
        shared.dedup();
        shared
    }

    /// Adds a pair, where it is not there yet.
    pub(crate) fn add(&mut self, pair: u64) {
        if !self.taken.remove(&pair) && self.made.binary_search(&pair).is_err() {
            self.added.insert(pair);
        }
    }

    /// Takes a pair away, where it is there.
    pub(crate) fn take(&mut self, pair: u64) {
        if !self.added.remove(&pair) && self.made.binary_search(&pair).is_ok() {
            self.taken.insert(pair);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_in_order_whenever_they_were_added() {
        let mut pairs = Pairs::of(vec![pair(7, 5), pair(7, 1), pair(9, 2), pair(7, 5)]);
        let rows = |pairs: &Pairs| pairs.rows(7).map(Row::number).collect::<Vec<_>>();
        assert_eq!(rows(&pairs), [1, 5]);
        pairs.add(pair(7, 3));
        pairs.add(pair(7, 5));
        pairs.take(pair(7, 1));
        pairs.take(pair(8, 1));
        assert_eq!(rows(&pairs), [3, 5]);
        pairs.add(pair(7, 1));
        pairs.take(pair(7, 3));
        assert_eq!(rows(&pairs), [1, 5]);
        assert_eq!(pairs.between(0, u64::MAX).count(), 3);
    }
}
