//! The form of a value as JSON Schema (2020-12), complete in itself, from which a form can be drawn.

use serde_json::{Map, Value, json};

use crate::model::describe::{Choice, Record, Shape};

/// So deep goes what lies within another; further down anything is taken.
const DEEPEST: usize = 6;

/// The schema of a shape. A reference says in `noun` to what it leads.
pub(crate) fn schema(shape: &Shape) -> Value {
    within(shape, DEEPEST)
}

/// The schema of an object with members of some shapes, of which some must be there.
pub(crate) fn object<'s>(members: impl Iterator<Item = (&'s str, &'s Shape, bool)>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (name, shape, must) in members {
        properties.insert(name.to_owned(), schema(shape));
        required.extend(must.then(|| Value::from(name)));
    }
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn within(shape: &Shape, deeper: usize) -> Value {
    let Some(deeper) = deeper.checked_sub(1) else { return json!({}) };
    match shape {
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Whole { least, most } => json!({"type": "integer", "minimum": least, "maximum": most}),
        Shape::Number => json!({"type": "number"}),
        Shape::Scalar(scalar) if scalar.name == "string" => json!({"type": "string"}),
        Shape::Scalar(scalar) if scalar.name == "Date" => json!({"type": "string", "format": "date"}),
        Shape::Scalar(scalar) => json!({"type": "string", "examples": [scalar.example]}),
        Shape::Choice(choice) => choice_of(choice),
        Shape::Reference(noun) => {
            let mut form = Map::new();
            form.insert("type".into(), "string".into());
            form.extend(noun.map(|noun| ("noun".to_owned(), noun.code().into())));
            form.into()
        }
        Shape::List(item) => json!({"type": "array", "items": within(item, deeper)}),
        Shape::Map(_, value) => json!({"type": "object", "additionalProperties": within(value, deeper)}),
        Shape::Record(record) => record_of(record, deeper),
        Shape::Either(either) => {
            let shapes: Vec<_> = either.shapes.iter().map(|shape| within(shape, deeper)).collect();
            json!({"anyOf": shapes})
        }
        Shape::Checked(shape, _) => within(shape, deeper),
        Shape::Open => json!({}),
    }
}

fn choice_of(choice: &Choice) -> Value {
    let codes: Vec<_> = choice.options.iter().map(|(code, _)| *code).collect();
    if choice.open {
        return json!({"anyOf": [{"enum": codes}, {"type": "object"}]});
    }
    json!({"enum": codes})
}

fn record_of(record: &Record, deeper: usize) -> Value {
    let fields = record.fields.iter();
    let properties: Map<_, _> =
        fields.clone().map(|field| (field.name.to_owned(), within(&field.shape, deeper))).collect();
    let required: Vec<_> = fields.filter(|field| field.required).map(|field| field.name).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}
