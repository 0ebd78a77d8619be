//! What is wrong with a value: a code and its parameters, put into words only on demand.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};

use crate::map::Map;
use crate::model::describe::{Datum, Either, Shape};
use crate::model::node::leaf;

/// A parameter of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A count.
    Whole(i64),
    /// Words, a value as it was written, a name.
    Text(String),
}

impl<'de> Deserialize<'de> for Param {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;

        impl Visitor<'_> for Reader {
            type Value = Param;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a count or words")
            }

            fn visit_u64<E: Error>(self, count: u64) -> Result<Param, E> {
                i64::try_from(count).map(Param::Whole).map_err(E::custom)
            }

            fn visit_i64<E>(self, count: i64) -> Result<Param, E> {
                Ok(Param::Whole(count))
            }

            fn visit_str<E>(self, words: &str) -> Result<Param, E> {
                Ok(words.into())
            }
        }

        from.deserialize_any(Reader)
    }
}

impl fmt::Display for Param {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(out),
            Self::Text(text) => out.write_str(text),
        }
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<usize> for Param {
    fn from(number: usize) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The parameters of a message by name, in the order of their names.
pub type Params = Map<String, Param>;

/// So many letters of what somebody gave are told back; whoever gave more knows what it was.
pub const LONGEST_QUOTE: usize = 1000;

/// A parameter that is short enough to be read.
fn quoted(param: Param) -> Param {
    let Param::Text(mut text) = param else { return param };
    if let Some((end, _)) = text.char_indices().nth(LONGEST_QUOTE) {
        text.truncate(end);
        text.push('…');
    }
    Param::Text(text)
}

/// Something wrong with a value, before its place is known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", crate::message::text(.code, .params, "en"))]
pub struct Fault {
    /// The stable code, listed in the catalogue of problems.
    pub code: &'static str,
    /// What the message speaks of.
    pub params: Params,
}

impl Fault {
    /// A fault of that code, so far without parameters.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code, params: Params::new() }
    }

    /// The same with one parameter more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Param>) -> Self {
        self.params.insert(name.to_owned(), quoted(value.into()));
        self
    }
}

leaf!(Param, blank Self::Whole(0));

impl Datum for Param {
    const SHAPE: Shape = Shape::Either(&Either {
        name: "Param",
        says: "a count, or words",
        shapes: &[Shape::Number, String::SHAPE],
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_somebody_gave_so_much_is_told_back_as_can_be_read() {
        let told = |given: &str| Fault::new("call/unknown").with("found", given).params.get("found").cloned();
        let longest = "è".repeat(LONGEST_QUOTE);
        assert_eq!(told(&longest), Some(longest.as_str().into()));
        assert_eq!(told(&format!("{longest}{longest}")), Some(format!("{longest}…").into()));
    }
}
