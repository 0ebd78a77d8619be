//! JSON Schema, as far as the forms use it: what is not known here nothing satisfies.

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
    let members = value.as_object();
    let size = |least: usize| least as u64 >= wanted.as_u64().unwrap();
    match keyword {
        "title" | "description" | "examples" | "$defs" | "x-noun" | "x-order" => true,
        "$ref" => {
            let place = wanted.as_str().unwrap().strip_prefix('#').unwrap();
            fits(root.pointer(place).unwrap(), value)
        }
        "type" => match wanted.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "number" => value.is_number(),
            "integer" => value.is_i64() || value.is_u64(),
            "null" => value.is_null(),
            _ => false,
        },
        "const" => value == wanted,
        "enum" => wanted.as_array().unwrap().contains(value),
        "anyOf" => fitting() > 0,
        "oneOf" => fitting() == 1,
        "not" => !fits(wanted, value),
        "properties" => members.is_none_or(|members| {
            members.iter().all(|(name, value)| wanted.get(name).is_none_or(|schema| fits(schema, value)))
        }),
        "additionalProperties" => members.is_none_or(|members| {
            let more = members.iter().filter(|(name, _)| {
                schema.get("properties").is_none_or(|properties| properties.get(name).is_none())
            });
            more.into_iter()
                .all(|(_, value)| if wanted.is_object() { fits(wanted, value) } else { *wanted == true })
        }),
        "required" => members.is_none_or(|members| {
            wanted.as_array().unwrap().iter().all(|name| members.contains_key(name.as_str().unwrap()))
        }),
        "minProperties" => members.is_none_or(|members| size(members.len())),
        "items" => value.as_array().is_none_or(|items| items.iter().all(|item| fits(wanted, item))),
        "minItems" => value.as_array().is_none_or(|items| size(items.len())),
        "uniqueItems" => value
            .as_array()
            .is_none_or(|items| items.iter().enumerate().all(|(row, item)| !items[..row].contains(item))),
        "minLength" => value.as_str().is_none_or(|text| size(text.chars().count())),
        "minimum" => value.as_f64().is_none_or(|number| number >= wanted.as_f64().unwrap()),
        "maximum" => value.as_f64().is_none_or(|number| number <= wanted.as_f64().unwrap()),
        "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= wanted.as_u64().unwrap()),
        "pattern" => value
            .as_str()
            .is_none_or(|text| regex::Regex::new(wanted.as_str().unwrap()).unwrap().is_match(text)),
        "propertyNames" => {
            members.is_none_or(|members| members.keys().all(|name| fits(wanted, &name.as_str().into())))
        }
        "dependentRequired" => members.is_none_or(|members| {
            let asked = wanted.as_object().unwrap().iter().filter(|(name, _)| members.contains_key(*name));
            asked
                .flat_map(|(_, names)| names.as_array().unwrap())
                .all(|name| members.contains_key(name.as_str().unwrap()))
        }),
        "dependentSchemas" => members.is_none_or(|members| {
            let asked = wanted.as_object().unwrap().iter().filter(|(name, _)| members.contains_key(*name));
            asked.into_iter().all(|(_, schema)| fits(schema, value))
        }),
        "format" if wanted == "date" => {
            value.as_str().is_none_or(|text| text.parse::<chrono::NaiveDate>().is_ok())
        }
        "format" => true,
        _ => false,
    }
}
