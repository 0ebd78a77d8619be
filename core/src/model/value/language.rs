//! Language tags (BCP 47).

use std::fmt;
use std::str::FromStr;

use oxilangtag::LanguageTag;

use crate::fault::Fault;
use crate::model::declare::scalar;
use crate::model::value::tag_of_name;

/// A well-formed BCP 47 language tag, kept as it was written.
///
/// ```
/// use tavolata::model::value::Language;
///
/// let swiss: Language = "it-CH".parse().unwrap();
/// assert!(swiss.answers("it"));
/// assert!("italiano!".parse::<Language>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Box<str>);

/// Tags as they are written: a language, perhaps a script, a region, variants and what is agreed in
/// private.
pub(super) const TAG: &str = r"^[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[xX](-[A-Za-z0-9]{1,8})+)?$";

impl Language {
    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a text in this language answers somebody who asked for `wanted`: the same tag, or
    /// the same with more subtags (RFC 4647, basic filtering).
    #[must_use]
    pub fn answers(&self, wanted: &str) -> bool {
        let Some((head, rest)) = self.0.as_bytes().split_at_checked(wanted.len()) else {
            return false;
        };
        head.eq_ignore_ascii_case(wanted.as_bytes()) && matches!(rest.first(), None | Some(b'-'))
    }
}

impl FromStr for Language {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        match LanguageTag::parse(text) {
            Ok(_) => Ok(Self(text.into())),
            Err(_) => {
                let fault = Fault::new("value/language-malformed").with("found", text);
                Err(match tag_of_name(text) {
                    Some(tag) => fault.with("nearest", tag),
                    None => fault,
                })
            }
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

scalar!(Language, "a BCP 47 language tag", "it" like TAG, blank Self("".into()));
