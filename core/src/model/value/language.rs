//! Language tags (BCP 47).

use std::fmt;
use std::str::FromStr;

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
        if is_well_formed(text) {
            return Ok(Self(text.into()));
        }
        let fault = Fault::new("value/language-malformed").with("found", text);
        Err(match tag_of_name(text) {
            Some(tag) => fault.with("nearest", tag),
            None => fault,
        })
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

scalar!(Language, "a BCP 47 language tag", "it", blank Self("".into()));

/// The tags of old that have no form (RFC 5646, 2.2.8).
const IRREGULAR: &str = "\
    en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu \
    sgn-be-fr sgn-be-nl sgn-ch-de";

/// Whether a text has the form of a tag (RFC 5646, 2.1).
fn is_well_formed(tag: &str) -> bool {
    let mut last = Subtag::Nothing;
    for subtag in tag.split('-') {
        match last.followed_by(subtag) {
            Some(next) => last = next,
            None => return IRREGULAR.split(' ').any(|known| known.eq_ignore_ascii_case(tag)),
        }
    }
    !matches!(last, Subtag::Singleton | Subtag::X)
}

/// What a tag consists of, in the order in which it may stand there.
#[derive(Clone, Copy)]
enum Subtag {
    Nothing,
    /// The language, with so many more that extend it: only a short one has any.
    Language(u8),
    LongLanguage,
    Script,
    Region,
    Variant,
    /// The letter that says what sort of extension follows.
    Singleton,
    Extension,
    /// The letter after which everybody may say what they like.
    X,
    Private,
}

impl Subtag {
    /// What the next one is; nothing where it may not stand there.
    fn followed_by(self, next: &str) -> Option<Self> {
        let all = |is: fn(&u8) -> bool| next.bytes().all(|byte| is(&byte));
        let (letters, digits) = (all(u8::is_ascii_alphabetic), all(u8::is_ascii_digit));
        if !all(u8::is_ascii_alphanumeric) {
            return None;
        }
        Some(match (self, next.len()) {
            (_, 0 | 9..) | (Self::Singleton, 1) => return None,
            (Self::X | Self::Private, _) => Self::Private,
            (_, 1) if next.eq_ignore_ascii_case("x") => Self::X,
            (Self::Nothing, 2..4) if letters => Self::Language(0),
            (Self::Nothing, 4..) if letters => Self::LongLanguage,
            (Self::Nothing, _) => return None,
            (_, 1) => Self::Singleton,
            (Self::Singleton | Self::Extension, _) => Self::Extension,
            (Self::Language(more @ 0..3), 3) if letters => Self::Language(more + 1),
            (Self::Language(_) | Self::LongLanguage, 4) if letters => Self::Script,
            (Self::Language(_) | Self::LongLanguage | Self::Script, 2) if letters => Self::Region,
            (Self::Language(_) | Self::LongLanguage | Self::Script, 3) if digits => Self::Region,
            (_, 5..) => Self::Variant,
            (_, 4) if next.starts_with(|first: char| first.is_ascii_digit()) => Self::Variant,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::is_well_formed;

    #[test]
    fn tags_are_well_formed_where_the_library_for_them_says_so() {
        let subtags =
            ["it", "x", "X", "a", "1", "", "deu", "Latn", "419", "1994", "rozaj", "biske1", "toolong89", "è"];
        let mut tags = vec![String::new()];
        for subtag in subtags {
            tags.push(subtag.into());
        }
        for _ in 0..4 {
            let shorter = tags.clone();
            tags.retain(|tag| tag.len() < 12);
            tags = tags.iter().flat_map(|tag| subtags.map(|subtag| format!("{tag}-{subtag}"))).collect();
            tags.extend(shorter);
        }
        tags.extend(
            ["en-GB-oed", "i-klingon", "sgn-BE-FR", "zh-min-nan", "i-unknown", "languages"].map(Into::into),
        );
        for tag in tags {
            assert_eq!(is_well_formed(&tag), oxilangtag::LanguageTag::parse(&*tag).is_ok(), "{tag}");
        }
    }
}
