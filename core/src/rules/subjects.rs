//! Subjects: everything that a finding may be about, in the order in which findings are shown.

use crate::index::Row;
use crate::model::{Dossier, Noun};
use crate::rules::finding::Subject;

/// The dossier's head, its tables, its provenance, its acceptances.
const KINDS: usize = Noun::ALL.len() + 3;

/// The subjects of a dossier, or those of a part of it.
#[derive(Debug, Clone)]
pub(super) struct Subjects {
    /// How many there are of each kind.
    counts: [usize; KINDS],
    kind: usize,
    row: usize,
    /// How many are still to come.
    left: usize,
}

impl Subjects {
    /// All subjects of a dossier.
    pub(super) fn of(dossier: &Dossier) -> Self {
        let tables = Noun::ALL.iter().map(|noun| dossier.rows(*noun));
        let rows = tables.chain([dossier.provenance.len(), dossier.accepted.len()]);
        let mut counts = [1; KINDS];
        for (count, rows) in counts.iter_mut().skip(1).zip(rows) {
            *count = rows;
        }
        Self { left: counts.iter().sum(), counts, kind: 0, row: 0 }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.left
    }

    /// So many of them, after those that are passed over.
    pub(super) fn part(mut self, passed: usize, size: usize) -> Self {
        self.left = self.left.saturating_sub(passed).min(size);
        self.row += passed;
        while let Some(count) = self.counts.get(self.kind).filter(|count| self.row >= **count) {
            self.row -= count;
            self.kind += 1;
        }
        self
    }
}

impl Iterator for Subjects {
    type Item = Subject;

    fn next(&mut self) -> Option<Subject> {
        self.left = self.left.checked_sub(1)?;
        while *self.counts.get(self.kind)? == self.row {
            (self.kind, self.row) = (self.kind + 1, 0);
        }
        let row = self.row;
        self.row += 1;
        Some(match self.kind.checked_sub(1) {
            None => Subject::Head,
            Some(table) => match Noun::ALL.get(table) {
                Some(noun) => Subject::Row(Row { noun: *noun, row }),
                None if table == Noun::ALL.len() => Subject::Provenance(row),
                None => Subject::Accepted(row),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_one_after_the_other_are_the_whole() {
        let dossier = Dossier::from_json(include_str!("../../../examples/dossiers/portfolio.json")).unwrap();
        let all = Subjects::of(&dossier);
        let whole: Vec<_> = all.clone().collect();
        assert_eq!(whole.len(), all.len());
        assert_eq!(whole[0], Subject::Head);
        for size in [1, 7, 100, 100_000] {
            let parts = (0..all.len().div_ceil(size)).flat_map(|part| all.clone().part(part * size, size));
            assert_eq!(parts.collect::<Vec<_>>(), whole, "{size} at a time");
        }
    }
}
