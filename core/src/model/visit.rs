//! A walk over the values of an entity, and the place of each.

use std::fmt::{self, Write as _};

use crate::model::Noun;
use crate::model::value::{Identifier, Money, PartialDate, Period, Text};
use uuid::Uuid;

/// A place in a dossier: steps from the root, kept on the stack and written out only when asked.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    up: Option<&'a At<'a>>,
    step: Step,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Root,
    Field(&'static str),
    Row(usize),
}

impl At<'static> {
    /// The whole document.
    pub const ROOT: At<'static> = At { up: None, step: Step::Root };
}

impl At<'_> {
    /// The field of that name below this place.
    #[must_use]
    pub fn field(&self, name: &'static str) -> At<'_> {
        At { up: Some(self), step: Step::Field(name) }
    }

    /// The row of that number, from 0, below this place.
    #[must_use]
    pub fn row(&self, row: usize) -> At<'_> {
        At { up: Some(self), step: Step::Row(row) }
    }

    /// The table in which the place lies, or the field of the document.
    #[must_use]
    pub fn table(&self) -> Option<&'static str> {
        let up = self.up?;
        match (up.step, self.step) {
            (Step::Root, Step::Field(name)) => Some(name),
            _ => up.table(),
        }
    }
}

/// Writes the place as a JSON Pointer (RFC 6901).
impl fmt::Display for At<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(up) = self.up {
            up.fmt(out)?;
        }
        match self.step {
            Step::Root => Ok(()),
            // Field names of the model hold no `~` and no `/`, so nothing is to be escaped.
            Step::Field(name) => out.write_char('/').and_then(|()| out.write_str(name)),
            Step::Row(row) => write!(out, "/{row}"),
        }
    }
}

/// What a walk shows; each method does nothing unless it is asked to.
pub trait Visit {
    /// A reference to an entity, of that noun if one is named.
    fn reference(&mut self, _at: &At<'_>, _noun: Option<Noun>, _id: Uuid) {}
    /// A text that people read.
    fn text(&mut self, _at: &At<'_>, _text: &Text) {}
    /// A date, full or partial.
    fn date(&mut self, _at: &At<'_>, _date: &PartialDate) {}
    /// A period.
    fn period(&mut self, _at: &At<'_>, _period: &Period) {}
    /// An identifier that somebody else gave.
    fn identifier(&mut self, _at: &At<'_>, _identifier: &Identifier) {}
    /// An amount of money.
    fn money(&mut self, _at: &At<'_>, _money: &Money) {}
}
