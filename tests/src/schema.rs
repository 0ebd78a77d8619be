//! Prints the JSON Schema of the dossier and of the calls.

use serde_json::{Map, Value, json};
use tavolata::model::describe::{Choice, Either, Record, Shape};
use tavolata::wire::CALLS;

use crate::types::{Named, name_of, named_types, plain, sentence};

/// The schema (2020-12), as the file `docs/schema.json`: of a dossier, with every other type and
/// call under `$defs`.
#[must_use]
pub fn schema() -> String {
    let mut definitions = Map::new();
    for (name, named) in named_types() {
        definitions.insert(name.into(), definition(named));
    }
    let calls = CALLS.iter().map(|call| {
        let form = json!({
            "description": sentence(call.says),
            "type": "object",
            "properties": {"arguments": form(&call.arguments), "reply": form(&call.reply)},
        });
        (call.name.to_owned(), form)
    });
    definitions.insert("calls".into(), json!({"properties": Map::from_iter(calls)}));
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:tavolata:schema:1",
        "title": "Dossier",
        "description": sentence(tavolata::Dossier::RECORD.says),
        "$ref": "#/$defs/DossierDocument",
        "$defs": definitions,
    });
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn definition(named: Named) -> Value {
    match named {
        Named::Record(record) => object(record),
        Named::Choice(choice) => codes(choice),
        Named::Either(either) => alternatives(either),
        Named::Scalar(scalar) => json!({
            "type": "string",
            "description": scalar.says,
            "examples": [scalar.example],
        }),
    }
}

fn object(record: &Record) -> Value {
    let properties = record.fields.iter().map(|field| {
        let mut form = form(&field.shape);
        if let Value::Object(form) = &mut form {
            form.insert("description".into(), sentence(field.says).into());
        }
        (field.name.to_owned(), form)
    });
    // By hand, a slug may stand in for the id.
    let has_slug = record.field("slug").is_some();
    let required = record.fields.iter().filter(|field| field.required && !(has_slug && field.name == "id"));
    let required: Vec<_> = required.map(|field| field.name).collect();
    let mut schema = json!({
        "type": "object",
        "description": sentence(record.says),
        "properties": Map::from_iter(properties),
        "additionalProperties": false,
    });
    if let Value::Object(schema) = &mut schema {
        if !required.is_empty() {
            schema.insert("required".into(), required.into());
        }
        if has_slug {
            schema.insert("anyOf".into(), json!([{"required": ["id"]}, {"required": ["slug"]}]));
        }
    }
    schema
}

fn codes(choice: &Choice) -> Value {
    let known: Vec<_> = choice
        .options
        .iter()
        .map(|(code, says)| json!({"const": code, "description": sentence(says)}))
        .chain(choice.open.then(|| json!({"$ref": "#/$defs/Coded"})))
        .collect();
    json!({"description": sentence(choice.says), "oneOf": known})
}

fn alternatives(either: &Either) -> Value {
    let shapes: Vec<_> = either.shapes.iter().map(form).collect();
    json!({"description": either.says, "anyOf": shapes})
}

fn form(shape: &Shape) -> Value {
    let reference = |name: &str| json!({"$ref": format!("#/$defs/{name}")});
    match plain(shape) {
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Whole { least, most } => json!({"type": "integer", "minimum": least, "maximum": most}),
        Shape::Number => json!({"type": "number"}),
        Shape::Scalar(scalar) if scalar.name == "string" => json!({"type": "string"}),
        Shape::Scalar(scalar) => reference(scalar.name),
        Shape::Choice(choice) => reference(choice.name),
        Shape::Reference(Some(noun)) => {
            json!({"type": "string", "$comment": format!("the id or slug of a {}", noun.code())})
        }
        Shape::Reference(None) => json!({"type": "string", "$comment": "an id, or noun/slug"}),
        Shape::List(item) => json!({"type": "array", "items": form(item)}),
        Shape::Map(_, value) => json!({"type": "object", "additionalProperties": form(value)}),
        Shape::Record(record) => reference(name_of(record.name)),
        Shape::Either(either) => reference(either.name),
        _ => json!({}),
    }
}
