//! What the model says of itself: the shape of every type, the fields of every record.
//!
//! One declaration of a noun gives its Rust struct, its JSON form, this description and the
//! walk over its values. Schema, types for other languages, tables, advice on a misspelt field
//! and the resolving of names all read the description; none of them knows a noun by itself.

use crate::fault::Fault;
use crate::json::quoted;
use crate::json::{No, Reader, Writer};
use crate::map::Map;
use crate::model::Noun;
use crate::model::node::{Blank, Node};

/// The form a value takes in JSON.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// `true` or `false`.
    Flag,
    /// A whole number between two bounds, both included.
    Whole {
        /// The smallest number allowed.
        least: i64,
        /// The largest number allowed.
        most: i64,
    },
    /// Any number.
    Number,
    /// A string that a type reads further.
    Scalar(&'static Scalar),
    /// One code of a list.
    Choice(&'static Choice),
    /// The id, or in a file written by hand the slug, of an entity; of any noun if none is named.
    Reference(Option<Noun>),
    /// Values in an order.
    List(&'static Shape),
    /// Values under keys that a scalar reads.
    Map(&'static Scalar, &'static Shape),
    /// Named fields.
    Record(&'static Record),
    /// One of several shapes, told apart by the kind of JSON value (string, number, object).
    Either(&'static Either),
    /// A shape whose parts, each right by itself, are looked at together, as JSON text.
    Checked(&'static Shape, fn(&str) -> Vec<Flaw>),
    /// Any JSON: somebody's own additions.
    Open,
}

impl Shape {
    /// Whether a walk may show anything of a value of this shape.
    pub(crate) const fn shows(&self) -> bool {
        !matches!(
            self,
            Self::Flag | Self::Whole { .. } | Self::Number | Self::Scalar(_) | Self::Choice(_) | Self::Open
        )
    }

    /// A value of this shape as somebody may write it.
    pub(crate) fn example(&self) -> String {
        let mut out = String::new();
        self.write_example(&mut out);
        out
    }

    fn write_example(&self, out: &mut String) {
        match self {
            Self::Flag => out.push_str("true"),
            Self::Whole { .. } => out.push('1'),
            Self::Number => out.push_str("60"),
            // Words that fit one text would be odd in another.
            Self::Scalar(scalar) if scalar.name == "string" => out.push_str("\"…\""),
            Self::Scalar(scalar) => out.push_str(&quoted(scalar.example)),
            Self::Choice(choice) => out.push_str(&quoted(choice.code(0))),
            Self::Reference(Some(_)) => out.push_str("\"csv-marche\""),
            Self::Reference(None) => out.push_str("\"stakeholder/csv-marche\""),
            Self::List(item) => {
                out.push('[');
                item.write_example(out);
                out.push(']');
            }
            Self::Map(..) | Self::Open => out.push_str("{}"),
            Self::Record(record) => {
                out.push('{');
                // What it must have; where anything may be left out, one field still shows the form.
                for (row, field) in
                    record.fields.iter().enumerate().filter(|(row, it)| *row == 0 || it.required)
                {
                    out.push_str(if row == 0 { "" } else { ", " });
                    field.write_example(out);
                }
                out.push('}');
            }
            Self::Either(either) => either.shapes.iter().take(1).for_each(|shape| shape.write_example(out)),
            Self::Checked(shape, _) => shape.write_example(out),
        }
    }
}

/// Something wrong with a value, and the place of it as a JSON Pointer from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The place, from the value that was looked at.
    pub below: String,
    /// Whether the name of the field there is what is wrong, and not what it holds.
    pub of_name: bool,
    /// What is wrong.
    pub fault: Fault,
}

impl Flaw {
    /// The same, seen from further out.
    pub(crate) fn under(self, outer: &str) -> Self {
        Self { below: format!("{outer}{}", self.below), ..self }
    }
}

impl From<Fault> for Flaw {
    fn from(fault: Fault) -> Self {
        Self { below: String::new(), of_name: false, fault }
    }
}

/// At most one thing wrong, with the whole.
pub(crate) fn whole(fault: Option<Fault>) -> Vec<Flaw> {
    fault.into_iter().map(Flaw::from).collect()
}

/// The documentation of something, where the library is built with its texts.
#[cfg(feature = "texts")]
macro_rules! said {
    ($($line:literal),* $(,)?) => { &[$($line),*] };
}

#[cfg(not(feature = "texts"))]
macro_rules! said {
    ($($line:literal),* $(,)?) => {
        &[]
    };
}

pub(crate) use said;

/// A string that a type reads further.
#[derive(Debug)]
pub struct Scalar {
    /// The type's name, as in `PartialDate`.
    pub name: &'static str,
    /// What the string holds and how it is written.
    pub says: &'static str,
    /// A value as it is written.
    pub example: &'static str,
    /// What such strings are like, as a regular expression for forms; all that it takes is read, but for
    /// what only a calendar or arithmetic can tell. Empty where no form asks for such strings.
    pub pattern: &'static str,
    /// Tells what is wrong with a string, if anything.
    pub check: fn(&str) -> Option<Fault>,
}

impl Scalar {
    /// Any string.
    pub(crate) const fn string(says: &'static str, example: &'static str) -> Self {
        Self { name: "string", says, example, pattern: SAYING, check: |_| None }
    }
}

/// A string that says something: it is not blank, whatever does not show on a page it may hold.
const SAYING: &str = r"[^\s\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2060-\u2064\uFEFF]";

/// Codes to choose from.
#[derive(Debug)]
pub struct Choice {
    /// The type's name.
    pub name: &'static str,
    /// What is chosen.
    pub says: &'static [&'static str],
    /// Each code, and what it stands for.
    pub options: &'static [(&'static str, &'static [&'static str])],
    /// Whether a code of another vocabulary may stand here, as an object.
    pub open: bool,
}

/// Named fields.
#[derive(Debug)]
pub struct Record {
    /// The type's name.
    pub name: &'static str,
    /// What the record holds.
    pub says: &'static [&'static str],
    /// The fields, in the order in which they are written.
    pub fields: &'static [Field],
}

/// The numbers of so many fields in the order of their names.
#[expect(clippy::indexing_slicing, reason = "worked out as it is compiled")]
pub(crate) const fn by_name<const MANY: usize>(fields: &[Field]) -> [u8; MANY] {
    let mut numbers = [0; MANY];
    let mut sorted = 0;
    while sorted < MANY {
        let mut here = sorted;
        while here > 0 && is_before(fields[sorted].name, fields[numbers[here - 1] as usize].name) {
            numbers[here] = numbers[here - 1];
            here -= 1;
        }
        numbers[here] = sorted as u8;
        sorted += 1;
    }
    numbers
}

/// Whether a name of ASCII letters comes before another.
#[expect(clippy::indexing_slicing, reason = "worked out as it is compiled")]
const fn is_before(name: &str, other: &str) -> bool {
    let (name, other) = (name.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < name.len() && at < other.len() {
        if name[at] != other[at] {
            return name[at] < other[at];
        }
        at += 1;
    }
    name.len() < other.len()
}

/// Shapes told apart by the kind of JSON value.
#[derive(Debug)]
pub struct Either {
    /// The type's name.
    pub name: &'static str,
    /// What it holds.
    pub says: &'static str,
    /// The shapes, of different JSON kinds.
    pub shapes: &'static [Shape],
}

/// A field of a record.
#[derive(Debug)]
pub struct Field {
    /// Its name in JSON and in Rust.
    pub name: &'static str,
    /// What it holds.
    pub says: &'static [&'static str],
    /// Its form.
    pub shape: Shape,
    /// Whether a record without it is incomplete.
    pub required: bool,
}

impl Field {
    /// Its name and a value, as somebody may write them.
    pub(crate) fn example(&self) -> String {
        let mut out = String::new();
        self.write_example(&mut out);
        out
    }

    fn write_example(&self, out: &mut String) {
        out.push_str(&quoted(self.name));
        out.push_str(": ");
        self.shape.write_example(out);
    }
}

impl Choice {
    /// The number of a code in the list. One piece of code for all choices, for there are many.
    #[must_use]
    pub fn number(&self, code: &str) -> Option<usize> {
        self.options.iter().position(|(option, _)| *option == code)
    }

    /// Its codes in words, where they are few; more are looked up.
    pub(crate) fn known(&self) -> Option<String> {
        let codes = || self.options.iter().map(|(code, _)| *code).collect::<Vec<_>>();
        (self.options.len() <= FEW).then(|| listed(&codes()))
    }

    /// The code of that number.
    pub(crate) fn code(&self, number: usize) -> &'static str {
        self.options.get(number).map_or("", |(code, _)| code)
    }
}

/// So many names are read in one line.
pub(crate) const FEW: usize = 12;

/// Names as they stand in a sentence.
pub(crate) fn listed(names: &[&str]) -> String {
    if names.is_empty() { String::new() } else { format!("`{}`", names.join("`, `")) }
}

impl Record {
    /// The field of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A type of the model that knows its own shape.
pub trait Datum: Node + Blank {
    /// The form it takes in JSON.
    const SHAPE: Shape;
}

impl Node for serde_json::Value {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        *self = serde::Deserialize::deserialize(from)?;
        Ok(())
    }

    fn put(&self, out: &mut Writer) {
        out.json(self);
    }
}

impl Blank for serde_json::Value {
    fn blank() -> Self {
        Self::Null
    }
}

impl Datum for serde_json::Value {
    const SHAPE: Shape = Shape::Open;
}

impl Datum for bool {
    const SHAPE: Shape = Shape::Flag;
}

macro_rules! whole {
    ($($Whole:ty),*) => { $(impl Datum for $Whole {
        const SHAPE: Shape = Shape::Whole { least: <$Whole>::MIN as i64, most: <$Whole>::MAX as i64 };
    })* };
}
whole!(u8, u16, u32);

impl Datum for i64 {
    // The whole numbers that every JSON reader holds exactly.
    const SHAPE: Shape = Shape::Whole { least: 1 - (1 << 53), most: (1 << 53) - 1 };
}

impl<T: Datum> Datum for Map<String, T> {
    const SHAPE: Shape = Shape::Map(&Scalar::string("a name", "found"), &T::SHAPE);
}

impl Datum for String {
    const SHAPE: Shape = Shape::Scalar(&Scalar::string("a string", "…"));
}

impl Datum for f64 {
    const SHAPE: Shape = Shape::Number;
}

impl Datum for usize {
    // The largest whole number that every JSON reader holds exactly. It is for replies: not every machine
    // reads as many, so that what is asked has numbers of a stated size.
    const SHAPE: Shape = Shape::Whole { least: 0, most: (1 << 53) - 1 };
}

impl<T: Datum> Datum for Option<T> {
    const SHAPE: Shape = T::SHAPE;
}

impl<T: Datum> Datum for Box<T> {
    const SHAPE: Shape = T::SHAPE;
}

impl<T: Datum> Datum for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
}
