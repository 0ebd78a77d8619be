//! Reads: what a check has looked at beyond the entity it was asked about, as one number each.

use uuid::Uuid;

use crate::index::{Row, hashed};
use crate::model::Noun;
use crate::rules::lookup::Lookup;

/// Something read. The numbers of rows stand for the entities there; above them stand hashes of
/// everything else. Two that fall together only cost a look more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Read(u32);

impl Read {
    /// The entity at a row.
    pub(crate) fn entity(row: Row) -> Self {
        Self(row.number())
    }

    /// Which rows of a noun refer to a row.
    pub(crate) fn referring(row: Row, noun: Noun) -> Self {
        Self::hashed(b'<', &row.number().to_le_bytes(), noun as u8)
    }

    /// Which rows a lookup has under a key.
    pub(crate) fn alike(lookup: Lookup, key: u32) -> Self {
        Self::hashed(b'=', &key.to_le_bytes(), lookup as u8)
    }

    /// That nothing has an id.
    pub(crate) fn missing(id: Uuid) -> Self {
        Self::hashed(b'!', id.as_bytes(), 0)
    }

    /// As the key of a pair.
    pub(crate) fn number(self) -> u32 {
        self.0
    }

    fn hashed(kind: u8, what: &[u8], within: u8) -> Self {
        let above = Row::ABOVE;
        Self(above + hashed(&[&[kind, within], what]) % (u32::MAX - above))
    }
}
