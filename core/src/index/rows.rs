//! Rows in order: those of a list made once, less those that edits have taken from it, with those
//! that edits have added to it.

use std::collections::BTreeSet;
use std::collections::btree_set::Range;
use std::slice::Iter;

/// A key and the number of a row, as one number that sorts by key and then by row.
pub(crate) fn pair(key: u32, row: u32) -> u64 {
    (u64::from(key) << u32::BITS) | u64::from(row)
}

/// The number of the row of a pair.
#[expect(clippy::cast_possible_truncation, reason = "the row is the lower half")]
pub(crate) fn row_of(pair: u64) -> u32 {
    pair as u32
}

/// What edits have added to a list of pairs and taken from it.
#[derive(Debug, Default, Clone)]
pub(super) struct Changes {
    added: BTreeSet<u64>,
    taken: BTreeSet<u64>,
}

impl Changes {
    /// Adds a pair, which the list may have had when it was made.
    pub(super) fn add(&mut self, pair: u64, made: bool) {
        if !self.taken.remove(&pair) && !made {
            self.added.insert(pair);
        }
    }

    /// Takes a pair away, which the list may have had when it was made.
    pub(super) fn take(&mut self, pair: u64, made: bool) {
        if !self.added.remove(&pair) && made {
            self.taken.insert(pair);
        }
    }

    /// The rows of the pairs from one up to another, both included; `made` are those that the list had.
    pub(super) fn rows<'l>(&'l self, mut made: Made<'l>, first: u64, last: u64) -> Rows<'l> {
        let mut merge = None;
        if !(self.added.is_empty() && self.taken.is_empty()) {
            let mut added = self.added.range(first..=last);
            let taken = &self.taken;
            merge = Some(Merge {
                made: untaken(&mut made, taken),
                added: added.next().copied(),
                further: added,
                taken,
            });
        }
        Rows { made, merge, last: None }
    }
}

/// Pairs as a list had them when it was made, in order.
#[derive(Debug, Clone)]
pub(super) enum Made<'l> {
    /// Of this key, these rows; one may come several times, one after the other.
    Rows(u32, Iter<'l, u32>),
    /// Pairs up to and with this one.
    Pairs(u64, Iter<'l, u64>),
}

impl Made<'_> {
    fn next(&mut self) -> Option<u64> {
        match self {
            Self::Rows(key, rows) => rows.next().map(|row| pair(*key, *row)),
            Self::Pairs(last, pairs) => pairs.next().copied().filter(|pair| pair <= last),
        }
    }
}

/// The numbers of rows, in order, each once under a key.
#[derive(Debug, Clone)]
pub(crate) struct Rows<'l> {
    made: Made<'l>,
    merge: Option<Merge<'l>>,
    last: Option<u64>,
}

/// What comes next of two lists.
#[derive(Debug, Clone)]
struct Merge<'l> {
    made: Option<u64>,
    added: Option<u64>,
    further: Range<'l, u64>,
    taken: &'l BTreeSet<u64>,
}

impl Rows<'_> {
    /// No rows.
    pub(crate) fn none() -> Self {
        Self { made: Made::Rows(0, [].iter()), merge: None, last: None }
    }
}

impl Iterator for Rows<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        loop {
            let pair = match &mut self.merge {
                None => self.made.next()?,
                Some(merge) => merge.next(&mut self.made)?,
            };
            if self.last.replace(pair) != Some(pair) {
                return Some(row_of(pair));
            }
        }
    }
}

impl Merge<'_> {
    fn next(&mut self, made: &mut Made<'_>) -> Option<u64> {
        match self.made {
            Some(pair) if self.added.is_none_or(|added| pair <= added) => {
                self.made = untaken(made, self.taken);
                Some(pair)
            }
            _ => std::mem::replace(&mut self.added, self.further.next().copied()),
        }
    }
}

fn untaken(made: &mut Made<'_>, taken: &BTreeSet<u64>) -> Option<u64> {
    loop {
        let pair = made.next()?;
        if !taken.contains(&pair) {
            return Some(pair);
        }
    }
}
