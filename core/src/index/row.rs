//! Rows: where an entity stands, as a table and a place in it, and as one number.

use crate::model::Noun;

/// Where an entity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row {
    /// Its table.
    pub noun: Noun,
    /// Its row, from 0.
    pub row: usize,
}

/// The bits that hold the row within its table; the rest hold the table. A dossier has at most two
/// million entities.
const ROW_BITS: u32 = 27;
const _: () = assert!(Noun::ALL.len() < 1 << (u32::BITS - ROW_BITS), "a noun must fit beside the row");

impl Row {
    /// Higher than the number of any row.
    pub(crate) const ABOVE: u32 = (Noun::ALL.len() as u32) << ROW_BITS;

    /// As one number, in the order of the tables and rows.
    pub(crate) fn number(self) -> u32 {
        let row = u32::try_from(self.row).unwrap_or(u32::MAX).min((1 << ROW_BITS) - 1);
        ((self.noun as u32) << ROW_BITS) | row
    }

    /// The row of a number.
    pub(crate) fn of(number: u32) -> Option<Self> {
        let noun = *Noun::ALL.get((number >> ROW_BITS) as usize)?;
        Some(Self { noun, row: (number & ((1 << ROW_BITS) - 1)) as usize })
    }
}

impl std::fmt::Display for Row {
    /// As a JSON Pointer into the dossier.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "/{}/{}", self.noun.table(), self.row)
    }
}
