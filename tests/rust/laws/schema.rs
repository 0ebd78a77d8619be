//! JSON Schema, as far as the forms use it: what is not known here nothing satisfies.

use std::fs;
use std::path::PathBuf;

use conformance::fixtures::root;
use serde_json::{Map, Value};

/// What is wrong with a value by a schema, if anything; `root` holds the definitions.
pub(crate) fn flaw(root: &Value, schema: &Value, value: &Value) -> Option<String> {
    let schema = schema.as_object().unwrap();
    schema.iter().find_map(|(keyword, wanted)| {
        let holds = holds(root, schema, keyword, wanted, value);
        (!holds).then(|| format!("`{keyword}`: {wanted} of {value}"))
    })
}

fn holds(root: &Value, schema: &Map<String, Value>, keyword: &str, wanted: &Value, value: &Value) -> bool {
    let fits = |schema: &Value, value: &Value| flaw(root, schema, value).is_none();
    let fitting = || wanted.as_array().unwrap().iter().filter(|schema| fits(schema, value)).count();
    match keyword {
        "title" | "description" | "examples" | "$schema" | "$id" | "$comment" | "$defs" | "x-noun"
        | "x-order" => true,
        "$ref" => {
            let place = wanted.as_str().unwrap().strip_prefix('#').unwrap();
            fits(root.pointer(place).unwrap(), value)
        }
        "type" => is_of_kind(wanted.as_str().unwrap(), value),
        "const" => value == wanted,
        "enum" => wanted.as_array().unwrap().contains(value),
        "anyOf" => fitting() > 0,
        "oneOf" => fitting() == 1,
        "not" => !fits(wanted, value),
        "properties"
        | "additionalProperties"
        | "required"
        | "minProperties"
        | "propertyNames"
        | "dependentRequired"
        | "dependentSchemas" => holds_of_members(&fits, schema, keyword, value),
        "items" | "minItems" | "maxItems" | "uniqueItems" => {
            value.as_array().is_none_or(|items| holds_of_items(&fits, keyword, wanted, items))
        }
        "minLength" | "pattern" | "format" => {
            value.as_str().is_none_or(|text| holds_of_text(keyword, wanted, text))
        }
        "minimum" => value.as_f64().is_none_or(|number| number >= wanted.as_f64().unwrap()),
        "maximum" => value.as_f64().is_none_or(|number| number <= wanted.as_f64().unwrap()),
        _ => false,
    }
}

#[test]
fn every_example_fits_the_schema() {
    let read = |path: PathBuf| -> Value { serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap() };
    let schema = read(root().join("docs/schema.json"));
    let examples = fs::read_dir(root().join("examples/dossiers")).unwrap();
    let examples: Vec<_> = examples.map(|entry| entry.unwrap().path()).collect();
    assert!(examples.len() > 4, "{examples:?}");
    for path in examples {
        assert_eq!(flaw(&schema, &schema, &read(path.clone())), None, "{}", path.display());
    }
}

fn is_of_kind(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        _ => false,
    }
}

/// Whether a value is as a schema wants it.
type Fits<'f> = &'f dyn Fn(&Value, &Value) -> bool;

fn holds_of_members(fits: Fits<'_>, schema: &Map<String, Value>, keyword: &str, value: &Value) -> bool {
    let Some(members) = value.as_object() else { return true };
    let wanted = &schema[keyword];
    let is_there = |name: &Value| members.contains_key(name.as_str().unwrap());
    let are_there = |names: &Value| names.as_array().unwrap().iter().all(is_there);
    let asked = || wanted.as_object().unwrap().iter().filter(|(name, _)| members.contains_key(*name));
    match keyword {
        "properties" => asked().all(|(name, schema)| fits(schema, &members[name])),
        "additionalProperties" => {
            let known = schema.get("properties").and_then(Value::as_object);
            let is_more = |name: &String| known.is_none_or(|known| !known.contains_key(name));
            let mut more = members.iter().filter(|(name, _)| is_more(name));
            more.all(|(_, value)| if wanted.is_object() { fits(wanted, value) } else { *wanted == true })
        }
        "required" => are_there(wanted),
        "minProperties" => members.len() as u64 >= wanted.as_u64().unwrap(),
        "propertyNames" => members.keys().all(|name| fits(wanted, &name.as_str().into())),
        "dependentRequired" => asked().all(|(_, names)| are_there(names)),
        "dependentSchemas" => asked().all(|(_, schema)| fits(schema, value)),
        _ => false,
    }
}

fn holds_of_items(fits: Fits<'_>, keyword: &str, wanted: &Value, items: &[Value]) -> bool {
    match keyword {
        "items" => items.iter().all(|item| fits(wanted, item)),
        "minItems" => items.len() as u64 >= wanted.as_u64().unwrap(),
        "maxItems" => items.len() as u64 <= wanted.as_u64().unwrap(),
        "uniqueItems" => items.iter().enumerate().all(|(row, item)| !items[..row].contains(item)),
        _ => false,
    }
}

fn holds_of_text(keyword: &str, wanted: &Value, text: &str) -> bool {
    match keyword {
        "minLength" => text.chars().count() as u64 >= wanted.as_u64().unwrap(),
        "pattern" => regex::Regex::new(wanted.as_str().unwrap()).unwrap().is_match(text),
        "format" => wanted != "date" || text.parse::<chrono::NaiveDate>().is_ok(),
        _ => false,
    }
}
