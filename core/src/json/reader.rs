//! The straight reading: JSON text into a type, or no.
//!
//! A deserializer that answers only yes or no. Why not, and where, is the business of the second
//! reading; so nothing here makes messages, and the code that every type gets stays small.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::json::lexis::{Number, exact, number, number_end, plain_end, skip_space, unescaped};
use crate::model::describe::Field;
use crate::model::node::{Blank, Fields, Items, Node};

/// The deepest nesting of lists and objects.
pub(crate) const MAX_DEPTH: usize = 64;

/// Reads a text as a type; nothing where it is not one.
pub(crate) fn read<T: Node + Blank>(text: &str) -> Option<T> {
    let mut value = T::blank();
    read_into(&mut value, text).then_some(value)
}

/// Reads a text into a value; where it is none of the kind, the value is left half read.
pub(crate) fn read_into(value: &mut dyn Node, text: &str) -> bool {
    let mut reader = Reader { text, at: 0, deeper: MAX_DEPTH };
    let taken = value.take(&mut reader).is_ok();
    reader.space();
    taken && reader.at == text.len()
}

/// Reads a text as a type that says its form through serde alone.
pub(crate) fn deserialized<'t, T: Deserialize<'t>>(text: &'t str) -> Option<T> {
    let mut reader = Reader { text, at: 0, deeper: MAX_DEPTH };
    let value = T::deserialize(&mut reader).ok()?;
    reader.space();
    (reader.at == text.len()).then_some(value)
}

/// The text is not what is asked for.
#[derive(Debug)]
pub struct No;

impl fmt::Display for No {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("no")
    }
}

impl std::error::Error for No {}

impl Error for No {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Takes a member of an object: its name, and the reader before its value.
pub(crate) type Member<'m, 't> = dyn FnMut(&mut Reader<'t>, Cow<'t, str>) -> Result<(), No> + 'm;

/// Text being read.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    deeper: usize,
}

impl<'t> Reader<'t> {
    fn space(&mut self) {
        // Canonical text has none, so look before calling.
        if matches!(self.text.as_bytes().get(self.at), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at = skip_space(self.text.as_bytes(), self.at);
        }
    }

    /// The next byte that is no white space.
    pub(crate) fn peek(&mut self) -> Result<u8, No> {
        self.space();
        self.text.as_bytes().get(self.at).copied().ok_or(No)
    }

    fn take(&mut self, byte: u8) -> Result<(), No> {
        if self.peek()? != byte {
            return Err(No);
        }
        self.at += 1;
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), No> {
        let there = self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word));
        self.at += word.len();
        if there { Ok(()) } else { Err(No) }
    }

    /// A string.
    pub(crate) fn string(&mut self) -> Result<Cow<'t, str>, No> {
        self.take(b'"')?;
        let start = self.at;
        let bytes = self.text.as_bytes();
        let plain = plain_end(bytes, start);
        let end = if bytes.get(plain) == Some(&b'\\') { string_end(bytes, plain) } else { plain };
        if bytes.get(end) != Some(&b'"') {
            return Err(No);
        }
        self.at = end + 1;
        let written = self.text.get(start..end).ok_or(No)?;
        if plain == end { Ok(Cow::Borrowed(written)) } else { unescaped(written).ok_or(No) }
    }

    fn number(&mut self) -> Result<Number, No> {
        self.space();
        let start = self.at;
        self.at = number_end(self.text.as_bytes(), start);
        let written = self.text.get(start..self.at).ok_or(No)?;
        if exact(written) { number(written).filter(|number| number.is_finite()).ok_or(No) } else { Err(No) }
    }

    fn flag(&mut self) -> Result<bool, No> {
        let flag = self.peek()? == b't';
        self.word(if flag { "true" } else { "false" })?;
        Ok(flag)
    }

    /// Whether `null` stands here, and past it where it does.
    pub(crate) fn null(&mut self) -> Result<bool, No> {
        let there = self.peek()? == b'n';
        if there {
            self.word("null")?;
        }
        Ok(there)
    }

    /// Fills a list.
    pub(crate) fn list(&mut self, items: &mut dyn Items) -> Result<(), No> {
        self.enter(b'[')?;
        items.expect(self.items_ahead());
        let mut first = true;
        while self.another(&mut first, b']')? {
            items.another().ok_or(No)?.take(self)?;
        }
        Ok(())
    }

    /// Fills a record: each of its fields at most once, those it must have once.
    ///
    /// Text written by this library has them in order, so the field after the last is looked at first.
    pub(crate) fn record(&mut self, into: &mut dyn Fields) -> Result<(), No> {
        self.enter(b'{')?;
        let described = into.record().fields;
        let (mut first, mut next, mut seen) = (true, 0, 0_u64);
        while self.another(&mut first, b'}')? {
            let name = self.string()?;
            self.take(b':')?;
            let named = |number: &usize| described.get(*number).is_some_and(|field| field.name == name);
            let number = (next..described.len()).chain(0..next).find(named).ok_or(No)?;
            let bit = 1 << number;
            if seen & bit != 0 {
                return Err(No);
            }
            seen |= bit;
            next = number + 1;
            into.field_mut(number).ok_or(No)?.take(self)?;
        }
        let missing = |(number, field): (usize, &Field)| field.required && seen & (1 << number) == 0;
        if described.iter().enumerate().any(missing) { Err(No) } else { Ok(()) }
    }

    /// Hands over the members of an object: each name, and the reader before its value.
    pub(crate) fn members(&mut self, each: &mut Member<'_, 't>) -> Result<(), No> {
        self.enter(b'{')?;
        let mut first = true;
        while self.another(&mut first, b'}')? {
            let name = self.string()?;
            self.take(b':')?;
            each(self, name)?;
        }
        Ok(())
    }

    fn enter(&mut self, bracket: u8) -> Result<(), No> {
        self.take(bracket)?;
        self.deeper = self.deeper.checked_sub(1).ok_or(No)?;
        Ok(())
    }

    /// Whether another item follows, past the comma before it; else past the closing bracket.
    fn another(&mut self, first: &mut bool, closing: u8) -> Result<bool, No> {
        let next = self.peek()?;
        if next == closing {
            self.at += 1;
            self.deeper += 1;
            return Ok(false);
        }
        if !std::mem::take(first) {
            self.take(b',')?;
        }
        Ok(true)
    }

    /// How many items a short list has. Most lists are short, and room made for four where there
    /// is one would fill more memory than the text; a long one grows as it is read.
    fn items_ahead(&self) -> usize {
        const SHORT: usize = 1024;
        let bytes = self.text.as_bytes();
        let (mut at, mut depth, mut items) = (self.at, 0_usize, 1);
        while at < self.at + SHORT {
            match bytes.get(at) {
                Some(b'"') => at = string_end(bytes, at + 1),
                Some(b'[' | b'{') => depth += 1,
                Some(b']' | b'}') if depth == 0 => return items,
                Some(b']' | b'}') => depth -= 1,
                Some(b',') if depth == 0 => items += 1,
                Some(_) => {}
                None => break,
            }
            at += 1;
        }
        1
    }

    fn visit_number<V: Visitor<'t>>(&mut self, visitor: V) -> Result<V::Value, No> {
        match self.number()? {
            Number::Whole(number) => visitor.visit_u64(number),
            Number::Negative(number) => visitor.visit_i64(number),
            Number::Fraction(number) => visitor.visit_f64(number),
        }
    }

    fn visit_string<V: Visitor<'t>>(&mut self, visitor: V) -> Result<V::Value, No> {
        match self.string()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_str(&text),
        }
    }

    fn visit_list<V: Visitor<'t>>(&mut self, visitor: V) -> Result<V::Value, No> {
        self.enter(b'[')?;
        let mut items = Members { reader: self, first: true, closing: b']', open: true };
        let value = visitor.visit_seq(&mut items)?;
        items.close()?;
        Ok(value)
    }

    fn visit_object<V: Visitor<'t>>(&mut self, visitor: V) -> Result<V::Value, No> {
        self.enter(b'{')?;
        let mut items = Members { reader: self, first: true, closing: b'}', open: true };
        let value = visitor.visit_map(&mut items)?;
        items.close()?;
        Ok(value)
    }
}

macro_rules! numbers {
    ($($deserialize:ident)*) => {
        $(fn $deserialize<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, No> {
            self.visit_number(visitor)
        })*
    };
}

macro_rules! strings {
    ($($deserialize:ident)*) => {
        $(fn $deserialize<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, No> {
            self.visit_string(visitor)
        })*
    };
}

/// Forms that no type of the model takes.
macro_rules! never {
    ($($deserialize:ident)*) => {
        $(fn $deserialize<V: Visitor<'t>>(self, _: V) -> Result<V::Value, No> {
            Err(No)
        })*
    };
}

impl<'t> Deserializer<'t> for &mut Reader<'t> {
    type Error = No;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, No> {
        match self.peek()? {
            b'"' => self.visit_string(visitor),
            b'{' => self.visit_object(visitor),
            b'[' => self.visit_list(visitor),
            b't' | b'f' => visitor.visit_bool(self.flag()?),
            b'n' => self.word("null").and_then(|()| visitor.visit_unit()),
            _ => self.visit_number(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, No> {
        match self.peek()? {
            b'n' => self.word("null").and_then(|()| visitor.visit_none()),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, No> {
        visitor.visit_bool(self.flag()?)
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, No> {
        self.visit_list(visitor)
    }

    fn deserialize_tuple<V: Visitor<'t>>(self, _: usize, visitor: V) -> Result<V::Value, No> {
        self.visit_list(visitor)
    }

    fn deserialize_map<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, No> {
        self.visit_object(visitor)
    }

    fn deserialize_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, No> {
        self.visit_object(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(self, _: &'static str, visitor: V) -> Result<V::Value, No> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: usize,
        _: V,
    ) -> Result<V::Value, No> {
        Err(No)
    }

    fn deserialize_unit_struct<V: Visitor<'t>>(self, _: &'static str, _: V) -> Result<V::Value, No> {
        Err(No)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, No> {
        match self.string()? {
            Cow::Borrowed(code) => visitor.visit_enum(BorrowedStrDeserializer::new(code)),
            Cow::Owned(_) => Err(No),
        }
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64
    }

    strings! { deserialize_str deserialize_string deserialize_identifier }

    never! {
        deserialize_char deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_ignored_any
    }
}

/// Where the string ends that begins there, past its quotation mark: at the next one that is not
/// escaped, if there is one.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut end = plain_end(bytes, start);
    while bytes.get(end) == Some(&b'\\') {
        end = plain_end(bytes, end + 2);
    }
    end
}

/// The items of a list or the members of an object, one after the other.
struct Members<'r, 't> {
    reader: &'r mut Reader<'t>,
    first: bool,
    closing: u8,
    open: bool,
}

impl Members<'_, '_> {
    fn another(&mut self) -> Result<bool, No> {
        self.open = self.reader.another(&mut self.first, self.closing)?;
        Ok(self.open)
    }

    /// A visitor that takes a fixed number of items, such as a pair, has not seen the bracket yet.
    fn close(&mut self) -> Result<(), No> {
        if self.open && self.another()? { Err(No) } else { Ok(()) }
    }
}

impl<'t> SeqAccess<'t> for &mut Members<'_, 't> {
    type Error = No;

    fn size_hint(&self) -> Option<usize> {
        Some(self.reader.items_ahead())
    }

    fn next_element_seed<T: DeserializeSeed<'t>>(&mut self, seed: T) -> Result<Option<T::Value>, No> {
        if !self.another()? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

impl<'t> MapAccess<'t> for &mut Members<'_, 't> {
    type Error = No;

    fn next_key_seed<K: DeserializeSeed<'t>>(&mut self, seed: K) -> Result<Option<K::Value>, No> {
        if !self.another()? {
            return Ok(None);
        }
        let key = seed.deserialize(&mut *self.reader)?;
        self.reader.take(b':')?;
        Ok(Some(key))
    }

    fn next_value_seed<V: DeserializeSeed<'t>>(&mut self, seed: V) -> Result<V::Value, No> {
        seed.deserialize(&mut *self.reader)
    }
}
