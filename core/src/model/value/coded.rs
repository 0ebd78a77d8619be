//! Codes of other people's vocabularies, and identifiers that others gave.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use crate::json::{No, Reader};
use crate::model::declare::record;
use crate::model::node::{Blank, Node};

record! {
    /// A code of another vocabulary, kept as it came.
    Coded {
        must {
            /// The code.
            code: String,
        }
        may {
            /// The vocabulary it belongs to: a URI or a well-known name.
            vocabulary: Option<String>,
            /// What the code means, in words.
            label: Option<String>,
        }
    }
}

impl Eq for Coded {}

record! {
    /// An identifier that somebody else gave, such as a project number or a tax code of a body.
    Identifier shown identifier {
        must {
            /// Who gives such identifiers: `FAMI-PROG`, `CUP`, `IT-CF`, `IPA`, `ISTAT`, `NUTS` or a URI.
            scheme: String,
            /// The identifier itself.
            value: String,
        }
    }
}

/// A choice that takes foreign codes as well.
pub(crate) trait OpenChoice: Sized {
    fn known(code: &str) -> Option<Self>;
    fn other(coded: Box<Coded>) -> Self;
}

/// Reads a known code from a string, a foreign one from an object.
pub(crate) fn take_open_choice<T: OpenChoice>(from: &mut Reader<'_>) -> Result<T, No> {
    if from.peek()? == b'"' {
        return T::known(&from.string()?).ok_or(No);
    }
    let mut coded = Box::new(Coded::blank());
    coded.take(from)?;
    Ok(T::other(coded))
}

/// Reads a known code from a string, a foreign one from an object.
pub(crate) fn read_open_choice<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: OpenChoice,
{
    struct Reader<T>(PhantomData<T>);

    impl<'de, T: OpenChoice> Visitor<'de> for Reader<T> {
        type Value = T;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("a code")
        }

        fn visit_str<E: Error>(self, code: &str) -> Result<T, E> {
            T::known(code).ok_or_else(|| E::custom("value/code-unknown"))
        }

        fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<T, A::Error> {
            Coded::deserialize(MapAccessDeserializer::new(fields)).map(|coded| T::other(Box::new(coded)))
        }
    }

    from.deserialize_any(Reader(PhantomData))
}
