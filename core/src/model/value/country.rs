//! Countries by their code.

use std::fmt;
use std::str::FromStr;

use crate::fault::Fault;
use crate::model::declare::scalar;

/// A country by its ISO 3166-1 alpha-2 code: two capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl FromStr for Country {
    type Err = Fault;

    fn from_str(code: &str) -> Result<Self, Fault> {
        match code.as_bytes() {
            &[a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([a, b])),
            _ => Err(Fault::new("value/country-malformed").with("found", code)),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|&letter| write!(out, "{}", char::from(letter)))
    }
}

scalar!(Country, "an ISO 3166-1 country code", "IT" like "^[A-Z]{2}$", blank Self(*b"XX"));
