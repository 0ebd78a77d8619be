//! Pairs of a key and a row: a sorted list made once, and the few pairs that edits add to it or
//! take from it.

use crate::index::rows::{Changes, Made, Rows, pair, row_of};

/// Rows by key; a key may have many.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pairs {
    /// Sorted, each pair once.
    made: Vec<u64>,
    /// Where those pairs begin whose keys have the same highest bits. Keys that are hashes lie evenly,
    /// so that few pairs are left to be searched.
    fan: Vec<u32>,
    changes: Changes,
}

/// So many pairs share their highest bits, where keys lie evenly.
const TOGETHER: usize = 8;

impl Pairs {
    /// The pairs, which may come in any order and more than once.
    pub(crate) fn of(mut made: Vec<u64>) -> Self {
        made.sort_unstable();
        made.dedup();
        let bits = (made.len() / TOGETHER).checked_ilog2().unwrap_or_default();
        let mut fan = vec![0_u32; 1 << bits];
        for pair in &made {
            if let Some(count) = fan.get_mut(blade(*pair, bits) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut fan {
            sum += *start;
            *start = sum;
        }
        Self { made, fan, changes: Changes::default() }
    }

    /// The numbers of the rows of a key, in order.
    pub(crate) fn rows(&self, key: u32) -> Rows<'_> {
        let (first, last) = (pair(key, 0), pair(key, u32::MAX));
        let made = self.made.get(self.place(first)..).unwrap_or_default().iter();
        self.changes.rows(Made::Pairs(last, made), first, last)
    }

    /// How many pairs stand before one.
    fn place(&self, pair: u64) -> usize {
        let blade = blade(pair, self.fan.len().checked_ilog2().unwrap_or_default());
        let start = self.fan.get(blade).map_or(0, |start| *start as usize);
        let end = self.fan.get(blade + 1).map_or(self.made.len(), |end| *end as usize);
        start + self.made.get(start..end).map_or(0, |made| made.partition_point(|one| *one < pair))
    }

    /// Whether a pair was there when the list was made.
    fn was_made(&self, pair: u64) -> bool {
        self.made.get(self.place(pair)) == Some(&pair)
    }

    /// The numbers that share a key with another, in order, as the list was made.
    pub(crate) fn shared(&self) -> Vec<u32> {
        let groups = self.made.chunk_by(|one, other| one >> u32::BITS == other >> u32::BITS);
        let rows = groups.filter(|group| group.len() > 1).flatten().map(|pair| u64::from(row_of(*pair)));
        // As wide as a pair, so that the same code sorts them.
        let mut shared: Vec<u64> = rows.collect();
        shared.sort_unstable();
        shared.dedup();
        shared.into_iter().map(row_of).collect()
    }

    /// Adds a pair, where it is not there yet.
    pub(crate) fn add(&mut self, pair: u64) {
        self.changes.add(pair, self.was_made(pair));
    }

    /// Takes a pair away, where it is there.
    pub(crate) fn take(&mut self, pair: u64) {
        self.changes.take(pair, self.was_made(pair));
    }
}

/// So many of the highest bits of a pair.
fn blade(pair: u64, bits: u32) -> usize {
    pair.checked_shr(u64::BITS - bits).unwrap_or_default() as usize
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

    #[test]
    fn each_key_has_its_rows_whether_keys_lie_evenly_or_not() {
        for spread in [1, 1 << 20, u32::MAX / 1000] {
            let mut pairs = Pairs::of((0..999).map(|number| pair(number / 3 * 3 * spread, number)).collect());
            for number in (0..999).step_by(3) {
                let rows: Vec<_> = pairs.rows(number * spread).collect();
                assert_eq!(rows, [number, number + 1, number + 2], "{spread}");
                pairs.take(pair(number * spread, number + 1));
                assert_eq!(pairs.rows(number * spread).count(), 2);
                assert_eq!(pairs.rows(number * spread + 1).count(), 0);
            }
        }
    }
}
