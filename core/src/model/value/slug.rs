//! Slugs: readable names for entities in files written by hand.

use std::fmt;
use std::str::FromStr;

use crate::fault::Fault;
use crate::model::declare::scalar;
use uuid::Uuid;

/// A readable name within a dossier: small letters a–z, digits and hyphens, at most 80, not an
/// id in disguise.
///
/// ```
/// use tavolata::model::value::Slug;
///
/// assert!("csv-marche".parse::<Slug>().is_ok());
/// assert!("CSV Marche".parse::<Slug>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Box<str>);

impl Slug {
    /// The longest slug, in characters.
    pub const LONGEST: usize = 80;

    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (1..=Self::LONGEST).contains(&text.len());
        if fits && text.bytes().all(plain) && Uuid::try_parse(text).is_err() {
            Ok(Self(text.into()))
        } else {
            Err(Fault::new("value/slug-malformed").with("found", text))
        }
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

scalar!(Slug, "a name of small letters, digits and hyphens", "csv-marche" like "^[a-z0-9-]{1,80}$", blank Self("".into()));
