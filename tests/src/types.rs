//! The types that the calls speak of, gathered from their descriptions.

use std::collections::BTreeMap;

use tavolata::model::describe::{Choice, Either, Record, Scalar, Shape};
use tavolata::wire::{CALLS, Call, Refused};

/// A type that has a name of its own.
#[derive(Clone, Copy)]
pub enum Named {
    /// Named fields.
    Record(&'static Record),
    /// Codes.
    Choice(&'static Choice),
    /// Shapes told apart by the kind of JSON value.
    Either(&'static Either),
    /// A string that is read further.
    Scalar(&'static Scalar),
}

/// Every named type, by the name under which other languages know it.
#[must_use]
pub fn named_types() -> BTreeMap<&'static str, Named> {
    let mut types = BTreeMap::new();
    for call in CALLS {
        gather(&call.arguments, &mut types);
        gather(&call.reply, &mut types);
    }
    gather(&Shape::Record(&Refused::RECORD), &mut types);
    types
}

/// The name of a type in other languages, where `Dossier` is a class with methods.
#[must_use]
pub fn name_of(name: &'static str) -> &'static str {
    if name == "Dossier" { "DossierDocument" } else { name }
}

/// A doc comment as one paragraph.
#[must_use]
pub fn sentence(says: &[&str]) -> String {
    says.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// The shape below checks of the whole.
#[must_use]
pub fn plain(shape: &Shape) -> &Shape {
    match shape {
        Shape::Checked(inner, _) => plain(inner),
        shape => shape,
    }
}

/// Whether a record is only ever given to a call; a day or a moment may then come as JavaScript has it.
#[must_use]
pub fn is_given(record: &Record) -> bool {
    let within = |shape: &Shape| {
        let mut types = BTreeMap::new();
        gather(shape, &mut types);
        types.contains_key(record.name)
    };
    let document = |shape: &Shape| matches!(plain(shape), Shape::Record(it) if name_of(it.name) != it.name);
    let takes = |call: &Call| !document(&call.arguments) && within(&call.arguments);
    CALLS.iter().any(takes) && !CALLS.iter().any(|call| within(&call.reply))
}

fn gather(shape: &Shape, types: &mut BTreeMap<&'static str, Named>) {
    match plain(shape) {
        Shape::Record(record) => {
            let new = types.insert(name_of(record.name), Named::Record(record)).is_none();
            if new {
                record.fields.iter().for_each(|field| gather(&field.shape, types));
            }
        }
        Shape::Choice(choice) => {
            types.insert(choice.name, Named::Choice(choice));
            if choice.open {
                gather(&<tavolata::model::value::Coded as tavolata::model::describe::Datum>::SHAPE, types);
            }
        }
        Shape::Either(either) => {
            let new = types.insert(either.name, Named::Either(either)).is_none();
            if new {
                either.shapes.iter().for_each(|shape| gather(shape, types));
            }
        }
        Shape::Scalar(scalar) if scalar.name != "string" => {
            types.insert(scalar.name, Named::Scalar(scalar));
        }
        Shape::List(item) => gather(item, types),
        Shape::Map(key, value) => {
            gather(&Shape::Scalar(key), types);
            gather(value, types);
        }
        _ => {}
    }
}
