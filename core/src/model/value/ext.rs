//! Somebody's own additions: any JSON, kept as it came.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Number, Value};

use crate::model::describe::{Datum, Scalar, Shape};
use crate::model::node::leaf;

/// How deep additions may nest.
pub const DEEPEST: usize = 32;

/// Additions under names of their own; empty unless somebody made some.
///
/// Unlike a bare JSON object it refuses the same key twice, which would lose one of the two.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ext(Option<Box<Map<String, Value>>>);

impl Ext {
    /// The addition of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref().and_then(|map| map.get(name))
    }

    /// Puts an addition under a name, and returns what was there.
    pub fn insert(&mut self, name: String, value: Value) -> Option<Value> {
        self.0.get_or_insert_default().insert(name, value)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|map| map.is_empty())
    }
}

impl Serialize for Ext {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Some(map) => map.serialize(out),
            None => Map::new().serialize(out),
        }
    }
}

impl<'de> Deserialize<'de> for Ext {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match (Careful { deeper: DEEPEST }).deserialize(from)? {
            Value::Object(map) if map.is_empty() => Ok(Self(None)),
            Value::Object(map) => Ok(Self(Some(Box::new(map)))),
            _ => Err(D::Error::custom("additions are an object")),
        }
    }
}

leaf!(Ext, blank Self(None), absent Ext::is_empty);

impl Datum for Ext {
    const SHAPE: Shape = Shape::Map(&Scalar::string("a name", "colour"), &Shape::Open);
}

/// Reads any JSON, but no key twice and nothing too deep.
#[derive(Clone, Copy)]
struct Careful {
    deeper: usize,
}

impl Careful {
    fn inside<E: Error>(self) -> Result<Self, E> {
        match self.deeper.checked_sub(1) {
            Some(deeper) => Ok(Self { deeper }),
            None => Err(E::custom("document/too-deep")),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Careful {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Careful {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Number::from_f64(number).map(Value::Number).ok_or_else(|| E::custom("not a number"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut map = Map::new();
        while let Some(key) = fields.next_key::<String>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom("document/key-doubled"));
            }
            map.insert(key, fields.next_value_seed(inside)?);
        }
        Ok(Value::Object(map))
    }
}
