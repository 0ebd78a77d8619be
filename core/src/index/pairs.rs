//! Pairs of a key and a row: a sorted list made once, and the few pairs that edits add to it or
//! take from it.

use crate::index::rows::{Changes, Made, Rows, pair, row_of};

/// Rows by key; a key may have many.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pairs {
    /// Sorted, each pair once.
    made: Vec<u64>,
    changes: Changes,
}

impl Pairs {
    /// The pairs, which may come in any order and more than once.
    pub(crate) fn of(mut made: Vec<u64>) -> Self {
        made.sort_unstable();
        made.dedup();
        Self { made, changes: Changes::default() }
    }

    /// The numbers of the rows of a key, in order.
    pub(crate) fn rows(&self, key: u32) -> Rows<'_> {
        let (first, last) = (pair(key, 0), pair(key, u32::MAX));
        let start = self.made.partition_point(|pair| *pair < first);
        let made = self.made.get(start..).unwrap_or_default().iter();
        self.changes.rows(Made::Pairs(last, made), first, last)
    }

    /// The numbers that share a key with another, in order, as the list was made.
    pub(crate) fn shared(&self) -> Vec<u32> {
        let groups = self.made.chunk_by(|one, other| one >> u32::BITS == other >> u32::BITS);
        let mut shared: Vec<_> =
            groups.filter(|group| group.len() > 1).flatten().map(|pair| row_of(*pair)).collect();
        shared.sort_unstable();
        shared.dedup();
        shared
    }

    /// Adds a pair, where it is not there yet.
    pub(crate) fn add(&mut self, pair: u64) {
        self.changes.add(pair, self.made.binary_search(&pair).is_ok());
    }

    /// Takes a pair away, where it is there.
    pub(crate) fn take(&mut self, pair: u64) {
        self.changes.take(pair, self.made.binary_search(&pair).is_ok());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_in_order_whenever_they_were_added() {
        let mut pairs = Pairs::of(vec![pair(7, 5), pair(7, 1), pair(9, 2), pair(7, 5)]);
        let rows = |pairs: &Pairs| pairs.rows(7).collect::<Vec<_>>();
        assert_eq!(rows(&pairs), [1, 5]);
        pairs.add(pair(7, 3));
        pairs.add(pair(7, 5));
        pairs.take(pair(7, 1));
        pairs.take(pair(8, 1));
        assert_eq!(rows(&pairs), [3, 5]);
        pairs.add(pair(7, 1));
        pairs.take(pair(7, 3));
        assert_eq!(rows(&pairs), [1, 5]);
    }
}
