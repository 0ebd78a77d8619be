//! A form as it is handed out: JSON Schema, of which it is said what there may be in it.

use serde_json::Value;

use crate::map::Map;
use crate::model::describe::{Datum, Either, Field, Record, Scalar, Shape, said};
use crate::model::node::leaf;

/// A form, as JSON Schema.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Schema(pub Map<String, Value>);

leaf!(Schema, blank Self(Map::new()));

impl Datum for Schema {
    const SHAPE: Shape = Shape::Record(&SCHEMA);
}

static SCHEMA: Record = Record {
    name: "Schema",
    says: said!(" A form, as JSON Schema (2020-12)."),
    fields: &[
        field("title", said!(" What it is called."), String::SHAPE),
        field("description", said!(" What it is."), String::SHAPE),
        field(
            "type",
            said!(
                " The kind of JSON: `object`, `array`, `string`, `integer`, `number`, `boolean` or `null`."
            ),
            String::SHAPE,
        ),
        field("$ref", said!(" Where under `$defs` its form is: `#/$defs/Text`."), String::SHAPE),
        field(
            "x-noun",
            said!(" The noun to which a reference leads; `entity` where it may lead to anything."),
            String::SHAPE,
        ),
        field("const", said!(" The one value that it may be."), Shape::Open),
        field("enum", said!(" The values that it may be."), Shape::List(&Shape::Open)),
        field("examples", said!(" Values as they are written."), Shape::List(&Shape::Open)),
        field(
            "oneOf",
            said!(
                " The forms of which exactly one must suit; to choose from, each a `const` with its `title`."
            ),
            Shape::List(&FORM),
        ),
        field("anyOf", said!(" The forms of which one must suit."), Shape::List(&FORM)),
        field("not", said!(" The form that must not suit."), Shape::Record(&SCHEMA)),
        field("properties", said!(" The form of what is under each name."), Shape::Map(&NAME, &FORM)),
        field("required", said!(" The names under which there must be something."), Vec::<String>::SHAPE),
        field("x-order", said!(" All names, in the order in which people are asked."), Vec::<String>::SHAPE),
        field(
            "additionalProperties",
            said!(" The form of what is under any other name; `false` where there is none."),
            Shape::Either(&OTHERS),
        ),
        field("propertyNames", said!(" The form of the names."), Shape::Record(&SCHEMA)),
        field("minProperties", said!(" How many names there must be."), usize::SHAPE),
        field(
            "dependentRequired",
            said!(" What must be there where there is something under a name."),
            Shape::Map(&NAME, &NAMES),
        ),
        field(
            "dependentSchemas",
            said!(" What must hold where there is something under a name."),
            Shape::Map(&NAME, &FORM),
        ),
        field("items", said!(" The form of each item."), Shape::Record(&SCHEMA)),
        field("minItems", said!(" How many items there must be."), usize::SHAPE),
        field("maxItems", said!(" How many items there may be."), usize::SHAPE),
        field("uniqueItems", said!(" Whether each item may be there but once."), bool::SHAPE),
        field("minLength", said!(" How many characters there must be."), usize::SHAPE),
        field("pattern", said!(" The regular expression that must fit."), String::SHAPE),
        field("format", said!(" What kind of string it is: `date` or `uuid`."), String::SHAPE),
        field("minimum", said!(" The least that it may be."), f64::SHAPE),
        field("maximum", said!(" The most that it may be."), f64::SHAPE),
        field(
            "$defs",
            said!(" The forms that stand once for all places, by name."),
            Shape::Map(&NAME, &FORM),
        ),
    ],
};

static FORM: Shape = Shape::Record(&SCHEMA);
static NAME: Scalar = Scalar::string("a name", "title");
static NAMES: Shape = Vec::<String>::SHAPE;
static OTHERS: Either =
    Either { name: "OtherNames", says: "a form, or false", shapes: &[Shape::Flag, Shape::Record(&SCHEMA)] };

const fn field(name: &'static str, says: &'static [&'static str], shape: Shape) -> Field {
    Field { name, says, shape, required: false }
}
