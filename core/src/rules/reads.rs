//! Reads: what a check has looked at beyond the entity it was asked about, as one number each.

use uuid::Uuid;

use crate::index::Row;
use crate::model::Noun;
use crate::rules::lookup::{Lookup, key};

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
        Self::hashed(&format_args!("{}<{}", row.number(), noun as u32))
    }

    /// Which rows a lookup has under a key.
    pub(crate) fn alike(lookup: Lookup, key: u32) -> Self {
        Self::hashed(&format_args!("{}={key}", lookup as u32))
    }

    /// That nothing has an id.
    pub(crate) fn missing(id: Uuid) -> Self {
        Self::hashed(&format_args!("!{id}"))
    }

    /// As the key of a pair.
    pub(crate) fn number(self) -> u32 {
        self.0
    }

    fn hashed(what: &dyn std::fmt::Display) -> Self {
        let above = Row::ABOVE;
        Self(above + key(&[&what.to_string()]) % (u32::MAX - above))
    }
}
