//! Texts that people read, in one language or several.

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::fault::Fault;
use crate::json::read;
use crate::map::Map;
use crate::model::declare::{choices, record};
use crate::model::describe::{Datum, Either, Scalar, Shape, whole};
use crate::model::node::{Sight, leaf};
use crate::model::value::Language;
use crate::model::value::language::TAG;

choices! {
    /// Who made a translation.
    closed TranslatedBy {
        /// A person.
        Human = "human",
        /// A machine, and nobody has read it since.
        Machine = "machine",
        /// A machine, and a person has read it since.
        MachineReviewed = "machine_reviewed",
    }
}

record! {
    /// A text in one language, with who translated it.
    Translation {
        must {
            /// The text.
            text: String,
            /// Who made the translation.
            by: TranslatedBy,
        }
    }
}

/// A text that people read. In JSON a bare string is in the dossier's first language; an object
/// holds a text by language tag, and under `original` the tag of the language it was written in,
/// where that is not the dossier's first.
///
/// ```
/// use tavolata::model::value::Text;
///
/// let title: Text = serde_json::from_str(r#"{"it": "Tavolo", "en": "Table"}"#).unwrap();
/// assert_eq!(title.read(&["fr", "en"], "it"), "Table");
/// assert_eq!(title.read(&["ar"], "it"), "Tavolo");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// In the dossier's first language.
    Plain(Box<str>),
    /// In several languages.
    Many(Box<Versions>),
}

/// The versions of a text by language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// The language it was written in, where that is not the dossier's first.
    pub original: Option<Language>,
    /// The text in each language, never none.
    pub texts: Map<Language, Version>,
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The text.
    pub text: Box<str>,
    /// Who translated it, where that is stated.
    pub by: Option<TranslatedBy>,
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Plain(text.into())
    }
}

impl Text {
    /// The text in the first of the wanted languages it has; else in the language it was written
    /// in; else in any. `first` is the dossier's first language, that of a bare string.
    #[must_use]
    pub fn read(&self, wanted: &[&str], first: &str) -> &str {
        let versions = match self {
            Self::Plain(text) => return text,
            Self::Many(versions) => versions,
        };
        let original = versions.original.as_ref().map_or(first, Language::as_str);
        let found = wanted.iter().chain([&original]).find_map(|wanted| versions.answering(wanted));
        found.or_else(|| versions.texts.values().next()).map_or("", |version| &version.text)
    }

    /// Whether it is said in a language, or in a variety of it.
    #[must_use]
    pub fn answers(&self, wanted: &str, first: &str) -> bool {
        match self {
            Self::Plain(_) => first.parse::<Language>().is_ok_and(|first| first.answers(wanted)),
            Self::Many(versions) => versions.answering(wanted).is_some(),
        }
    }

    /// Every version with its language; `first` is the dossier's first language.
    pub fn versions<'a>(&'a self, first: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let (plain, many) = match self {
            Self::Plain(text) => (Some((first, &**text)), None),
            Self::Many(versions) => (None, Some(versions)),
        };
        let many = many.into_iter().flat_map(|versions| &versions.texts);
        plain.into_iter().chain(many.map(|(language, version)| (language.as_str(), &*version.text)))
    }
}

impl Versions {
    fn answering(&self, wanted: &str) -> Option<&Version> {
        self.texts.iter().find(|(language, _)| language.answers(wanted)).map(|(_, version)| version)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let versions = match self {
            Self::Plain(text) => return out.serialize_str(text),
            Self::Many(versions) => versions,
        };
        let mut map = out.serialize_map(None)?;
        if let Some(original) = &versions.original {
            map.serialize_entry("original", original)?;
        }
        for (language, version) in &versions.texts {
            match version.by {
                None => map.serialize_entry(language, &version.text)?,
                Some(by) => {
                    let translation = Translation::new(version.text.as_ref().into(), by);
                    map.serialize_entry(language, &translation)?;
                }
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Text;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a text")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text::Plain(text.into()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Text, A::Error> {
                let (mut original, mut texts) = (None, Map::new());
                while let Some(key) = fields.next_key::<Box<str>>()? {
                    if &*key == "original" {
                        if original.replace(fields.next_value()?).is_some() {
                            return Err(A::Error::custom("document/key-doubled"));
                        }
                        continue;
                    }
                    let language = key.parse().map_err(|fault: Fault| A::Error::custom(fault.code))?;
                    if texts.insert(language, fields.next_value()?).is_some() {
                        return Err(A::Error::custom("document/key-doubled"));
                    }
                }
                sound(Versions { original, texts }).map_err(|fault| A::Error::custom(fault.code))
            }
        }

        from.deserialize_any(Reader)
    }
}

/// A text of several versions has at least one, and the one it was written in among them.
fn sound(versions: Versions) -> Result<Text, Fault> {
    if versions.texts.is_empty() {
        return Err(Fault::new("value/text-empty"));
    }
    match &versions.original {
        Some(original) if !versions.texts.contains_key(original) => {
            Err(Fault::new("value/text-original-missing").with("found", original.as_str()))
        }
        _ => Ok(Text::Many(Box::new(versions))),
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Version;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a text or a translation")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Version, E> {
                Ok(Version { text: text.into(), by: None })
            }

            fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Version, A::Error> {
                let from = serde::de::value::MapAccessDeserializer::new(fields);
                let translation = Translation::deserialize(from)?;
                Ok(Version { text: translation.text.into(), by: Some(translation.by) })
            }
        }

        from.deserialize_any(Reader)
    }
}

const PLAIN: Shape = Shape::Scalar(&Scalar::string("a text", "Tavolo provinciale"));

const VERSIONS: Shape = Shape::Map(
    &Scalar {
        name: "TextKey",
        says: "a BCP 47 language tag, or original",
        example: "it",
        pattern: TAG,
        check: |key| if key == "original" { None } else { key.parse::<Language>().err() },
    },
    &Shape::Either(&Either {
        name: "Version",
        says: "a text, or a translation such as {\"text\": \"…\", \"by\": \"machine\"}",
        shapes: &[PLAIN, Translation::SHAPE],
    }),
);

leaf!(Text, blank Self::Plain("".into()), shown text, sight |text| Sight::Text(text));

impl Datum for Text {
    const SHAPE: Shape = Shape::Either(&Either {
        name: "Text",
        says: "a text, or texts by language such as {\"it\": \"…\", \"en\": \"…\"}",
        shapes: &[
            PLAIN,
            Shape::Checked(&VERSIONS, |json| match read::<Self>(json) {
                Some(_) => Vec::new(),
                None => whole(unsound(json)),
            }),
        ],
    });
}

/// Why versions that are each right do not make a text.
fn unsound(json: &str) -> Option<Fault> {
    let versions: serde_json::Value = read(json)?;
    match versions.get("original") {
        None => Some(Fault::new("value/text-empty")),
        Some(serde_json::Value::String(tag)) => {
            Some(Fault::new("value/text-original-missing").with("found", tag.as_str()))
        }
        Some(_) => Some(Fault::new("value/language-malformed").with("found", json)),
    }
}
