//! The texts that a library built without them is handed: a file a language, and one of documentation.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tavolata::message::{LANGUAGES, Locale};
use tavolata::model::Noun;
use tavolata::model::describe::Shape;
use tavolata::rules::CATALOGUE;
use tavolata::wire::CALLS;

use crate::types::{Named, named_types, plain, sentence};

/// Every file of texts: its name, and what it holds.
#[must_use]
pub fn files() -> Vec<(String, String)> {
    let languages = LANGUAGES.iter().map(|language| (format!("{language}.json"), language_of(language)));
    languages.chain([("documentation.json".into(), documentation())]).collect()
}

fn language_of(language: &str) -> String {
    let locale = Locale::of(language);
    let phrases: BTreeMap<_, _> = locale.phrases().map(|name| (name, locale.phrase(name))).collect();
    let sayings: BTreeMap<_, Value> = locale
        .codes()
        .filter_map(|code| locale.saying(code).map(|saying| (code, saying)))
        .map(|(code, saying)| {
            let mut parts = json!({"says": saying.says, "fix": saying.fix});
            if !saying.because.is_empty() {
                parts["because"] = saying.because.into();
            }
            (code, parts)
        })
        .collect();
    json!({"language": language, "phrases": phrases, "sayings": sayings}).to_string()
}

/// What fields, calls and nouns hold, and what the catalogue shows of rules besides their sentences.
fn documentation() -> String {
    let mut says = BTreeMap::new();
    for call in CALLS {
        says.insert(format!("doc/call/{}", call.name), sentence(call.says));
    }
    for noun in Noun::ALL {
        says.insert(format!("doc/{}", noun.record().name), sentence(noun.record().says));
    }
    for (_, named) in named_types() {
        if let Named::Record(record) = named {
            fields(record, &mut says);
        }
    }
    for rule in CATALOGUE {
        says.insert(format!("doc/{}/sources", rule.code), rule.sources.join("\n"));
        says.insert(format!("doc/{}/bad", rule.code), rule.bad.into());
        says.insert(format!("doc/{}/good", rule.code), rule.good.into());
    }
    says.retain(|_, says| !says.is_empty());
    json!({"language": "en", "phrases": says}).to_string()
}

/// Fields are documented under the name by which the core knows their record.
fn fields(record: &tavolata::model::describe::Record, says: &mut BTreeMap<String, String>) {
    for field in record.fields {
        says.insert(format!("doc/{}.{}", record.name, field.name), sentence(field.says));
        if let Shape::Record(inner) = plain(&field.shape)
            && !says.contains_key(&format!("doc/{}", inner.name))
            && inner.name != record.name
        {
            says.insert(format!("doc/{}", inner.name), sentence(inner.says));
            fields(inner, says);
        }
    }
}
