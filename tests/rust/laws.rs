//! The laws that hold across the whole: of rules, of what is said about them, of the model.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "laws/advice.rs"]
mod advice;
#[path = "laws/forms.rs"]
mod forms;
#[path = "laws/guards.rs"]
mod guards;
#[path = "laws/language.rs"]
mod language;
#[path = "laws/machines.rs"]
mod machines;
#[path = "laws/mends.rs"]
mod mends;
#[path = "laws/model.rs"]
mod model;
#[path = "laws/rules.rs"]
mod rules;

#[path = "laws/schema.rs"]
mod schema;

use std::collections::{BTreeMap, BTreeSet};

use conformance::fixtures::{json, json_files};
use serde_json::Value;

/// The parameters that fixtures expect with each code, of findings, problems and refusals alike,
/// and the values of each.
fn told() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let mut told = BTreeMap::new();
    for path in json_files("tests/fixtures").unwrap() {
        let fixture = json(&path).unwrap();
        for step in fixture["steps"].as_array().unwrap() {
            for key in ["reply", "reply_has", "refusal"] {
                gather(&step[key], &mut told);
            }
        }
    }
    told
}

fn gather(value: &Value, told: &mut BTreeMap<String, BTreeMap<String, BTreeSet<String>>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, told)),
        Value::Object(fields) => {
            if let Some(code) = fields.get("code").and_then(Value::as_str) {
                let told = told.entry(code.to_owned()).or_default();
                for (name, value) in fields.get("params").and_then(Value::as_object).into_iter().flatten() {
                    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    told.entry(name.clone()).or_default().insert(value);
                }
            }
            fields.values().for_each(|field| gather(field, told));
        }
        _ => {}
    }
}
