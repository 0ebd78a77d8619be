//! What each subject's check had read when everything was checked: so that checking it again, which
//! reads nearly the same, finds what is new in a short list of its own and not in that of all.

use crate::index::{Row, row_of};
use crate::model::{Dossier, Noun};
use crate::rules::finding::Subject;

/// Reads, subject by subject, each once and in order.
#[derive(Default)]
pub(super) struct Noted {
    /// The place of the first row of each noun among the rows, and at last their count.
    firsts: Vec<usize>,
    /// Where the reads of each row end.
    ends: Vec<u32>,
    reads: Vec<u32>,
}

impl Noted {
    /// Nothing yet of a dossier, whose rows are about to come in the order of its tables.
    pub(super) fn of(dossier: &Dossier) -> Self {
        let mut firsts = vec![0];
        let mut count = 0;
        for noun in Noun::ALL {
            count += dossier.rows(*noun);
            firsts.push(count);
        }
        Self { firsts, ends: Vec::with_capacity(count), reads: Vec::new() }
    }

    /// Adds the reads of the next row.
    pub(super) fn push(&mut self, reads: &[u64]) {
        self.reads.extend(reads.iter().map(|read| row_of(*read)));
        self.ends.push(u32::try_from(self.reads.len()).unwrap_or(u32::MAX));
    }

    /// Whether a subject had read that; of what came later, nothing is known.
    pub(super) fn has(&self, subject: Subject, read: u32) -> bool {
        let Subject::Row(row) = subject else { return false };
        self.place(row).is_some_and(|place| self.at(place).binary_search(&read).is_ok())
    }

    fn place(&self, row: Row) -> Option<usize> {
        let place = self.firsts.get(row.noun as usize)? + row.row;
        self.firsts.get(row.noun as usize + 1).is_some_and(|end| place < *end).then_some(place)
    }

    fn at(&self, place: usize) -> &[u32] {
        let end = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        let start = place.checked_sub(1).map_or(0, end);
        self.reads.get(start..end(place)).unwrap_or_default()
    }
}
