//! Writing: types into JSON text, compact or indented, by one piece of code for both.

use std::fmt::{self, Write as _};

use serde::ser::{
    Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};
use serde_json::Value;

use crate::json::lexis::{plain_end, shortest};
use crate::json::reader::{No, read};
use crate::model::node::{Fields, Items, Node};

/// How the text is laid out; the values are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// A line for each value, two spaces for each step inwards: for people and their diffs.
    #[default]
    Indented,
    /// No space at all: for machines.
    Compact,
    /// The one text of a value (RFC 8785): no space, names in order, numbers as ECMAScript writes them.
    Canonical,
}

/// A value as JSON text. What the model holds can always be written.
pub(crate) fn written(value: &dyn Node, layout: Layout) -> String {
    let mut writer = Writer { out: String::new(), layout, depth: 0 };
    value.put(&mut writer);
    writer.out
}

/// The same, into a text that is used again and again.
pub(crate) fn written_into(text: &mut String, value: &dyn Node, layout: Layout) {
    text.clear();
    let mut writer = Writer { out: std::mem::take(text), layout, depth: 0 };
    value.put(&mut writer);
    *text = writer.out;
}

/// A record as JSON, in the stored form.
pub(crate) fn json_of(record: &dyn Fields) -> Option<Value> {
    let mut writer = Writer { out: String::new(), layout: Layout::Compact, depth: 0 };
    writer.record(record);
    read(&writer.out)
}

/// A text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut writer = Writer { out: String::new(), layout: Layout::Compact, depth: 0 };
    writer.string(text);
    writer.out
}

impl serde::ser::Error for No {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Text being written.
#[derive(Debug)]
pub struct Writer {
    pub(super) out: String,
    pub(super) layout: Layout,
    depth: usize,
}

impl Writer {
    /// Writes a string in quotation marks.
    pub(crate) fn string(&mut self, text: &str) {
        self.out.push('"');
        self.escaped(text);
        self.out.push('"');
    }

    /// Writes a string in which there is nothing to escape.
    fn plain(&mut self, text: &str) {
        self.out.push('"');
        self.out.push_str(text);
        self.out.push('"');
    }

    /// Writes a string that a type makes of itself.
    pub(crate) fn shown(&mut self, value: &dyn fmt::Display) {
        self.out.push('"');
        // Writing to a string cannot fail.
        let _ = write!(Escaping(self), "{value}");
        self.out.push('"');
    }

    /// Writes what a type says of itself through serde; what the model holds can always be written.
    pub(crate) fn serialized(&mut self, value: &impl Serialize) {
        let start = self.out.len();
        let outcome = value.serialize(&mut *self);
        debug_assert!(outcome.is_ok());
        if self.layout == Layout::Canonical {
            self.order_from(start);
        }
    }

    /// Writes `null`.
    pub(crate) fn null(&mut self) {
        self.out.push_str("null");
    }

    /// Writes a list.
    pub(crate) fn list(&mut self, items: &dyn Items) {
        self.open('[');
        for number in 0..items.count() {
            self.item(number == 0);
            if let Some(item) = items.item(number) {
                item.put(self);
            }
        }
        self.close(items.count() == 0, ']');
    }

    /// Writes an object of members that come in their order.
    pub(super) fn ordered<'m>(
        &mut self,
        members: &mut dyn Iterator<Item = (&'m str, &'m dyn Node)>,
        put_name: fn(&mut Self, &str),
    ) {
        self.open('{');
        let mut empty = true;
        for (name, value) in members {
            self.item(std::mem::take(&mut empty));
            put_name(self, name);
            self.colon();
            value.put(self);
        }
        self.close(empty, '}');
    }

    /// Writes a record: what it must have, and of the rest what is there.
    pub(crate) fn record(&mut self, fields: &dyn Fields) {
        let record = fields.record();
        let member = |number: usize| {
            let described = record.fields.get(number)?;
            let field = fields.field(number).filter(|field| described.required || !field.is_absent())?;
            Some((described.name, field))
        };
        match self.layout {
            Layout::Canonical => self.ordered(
                &mut fields.by_name().iter().map(|number| usize::from(*number)).filter_map(member),
                Self::plain,
            ),
            _ => self.ordered(&mut (0..record.fields.len()).filter_map(member), Self::plain),
        }
    }

    fn escaped(&mut self, text: &str) {
        let mut rest = text;
        loop {
            let (plain, after) = rest.split_at_checked(plain_end(rest.as_bytes(), 0)).unwrap_or((rest, ""));
            self.out.push_str(plain);
            let mut letters = after.chars();
            let Some(special) = letters.next() else { break };
            match special {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                '\u{8}' => self.out.push_str("\\b"),
                '\u{c}' => self.out.push_str("\\f"),
                // Writing to a string cannot fail.
                control => drop(write!(self.out, "\\u{:04x}", u32::from(control))),
            }
            rest = letters.as_str();
        }
    }

    pub(super) fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
    }

    pub(super) fn close(&mut self, empty: bool, bracket: char) {
        self.depth -= 1;
        if !empty {
            self.line();
        }
        self.out.push(bracket);
    }

    pub(super) fn item(&mut self, first: bool) {
        if !first {
            self.out.push(',');
        }
        self.line();
    }

    fn line(&mut self) {
        if self.layout == Layout::Indented {
            self.out.push('\n');
            (0..self.depth).for_each(|_| self.out.push_str("  "));
        }
    }

    pub(super) fn colon(&mut self) {
        self.out.push_str(if self.layout == Layout::Indented { ": " } else { ":" });
    }
}

/// Escapes what a type writes of itself, piece by piece.
struct Escaping<'w>(&'w mut Writer);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.escaped(text);
        Ok(())
    }
}

macro_rules! numbers {
    ($($serialize:ident $Number:ty),*) => {
        $(fn $serialize(self, number: $Number) -> Result<(), No> {
            write!(self.out, "{number}").map_err(|_| No)
        })*
    };
}

type Never = Impossible<(), No>;

impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = No;
    type SerializeSeq = Members<'w>;
    type SerializeTuple = Members<'w>;
    type SerializeMap = Members<'w>;
    type SerializeStruct = Members<'w>;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeStructVariant = Never;

    numbers! {
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64
    }

    fn serialize_bool(self, flag: bool) -> Result<(), No> {
        self.out.push_str(if flag { "true" } else { "false" });
        Ok(())
    }

    fn serialize_f32(self, number: f32) -> Result<(), No> {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Result<(), No> {
        if !number.is_finite() {
            return Err(No);
        }
        self.out.push_str(&shortest(number));
        Ok(())
    }

    fn serialize_char(self, letter: char) -> Result<(), No> {
        self.string(letter.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Result<(), No> {
        self.string(text);
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, text: &T) -> Result<(), No> {
        self.out.push('"');
        write!(Escaping(self), "{text}").map_err(|_| No)?;
        self.out.push('"');
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), No> {
        Err(No)
    }

    fn serialize_none(self) -> Result<(), No> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), No> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), No> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), No> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, code: &'static str) -> Result<(), No> {
        self.serialize_str(code)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), No> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), No> {
        Err(No)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'w>, No> {
        self.open('[');
        Ok(Members { writer: self, empty: true })
    }

    fn serialize_tuple(self, length: usize) -> Result<Members<'w>, No> {
        self.serialize_seq(Some(length))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'w>, No> {
        self.open('{');
        Ok(Members { writer: self, empty: true })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'w>, No> {
        self.serialize_map(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Never, No> {
        Err(No)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, No> {
        Err(No)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, No> {
        Err(No)
    }
}

/// The items of a list or the members of an object, as they are written.
#[derive(Debug)]
pub struct Members<'w> {
    writer: &'w mut Writer,
    empty: bool,
}

impl Members<'_> {
    fn next(&mut self) {
        self.writer.item(std::mem::take(&mut self.empty));
    }

    fn key(&mut self, name: &str) {
        self.next();
        self.writer.string(name);
        self.writer.colon();
    }
}

impl SerializeSeq for Members<'_> {
    type Ok = ();
    type Error = No;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), No> {
        self.next();
        item.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), No> {
        self.writer.close(self.empty, ']');
        Ok(())
    }
}

impl SerializeTuple for Members<'_> {
    type Ok = ();
    type Error = No;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), No> {
        SerializeSeq::serialize_element(self, item)
    }

    fn end(self) -> Result<(), No> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Members<'_> {
    type Ok = ();
    type Error = No;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), No> {
        self.next();
        // Keys are strings in all of the model.
        key.serialize(&mut *self.writer)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), No> {
        self.writer.colon();
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), No> {
        self.writer.close(self.empty, '}');
        Ok(())
    }
}

impl SerializeStruct for Members<'_> {
    type Ok = ();
    type Error = No;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), No> {
        self.key(name);
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), No> {
        SerializeMap::end(self)
    }
}
