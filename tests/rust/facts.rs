//! Every fact of the five seed texts is held by its dossier, where `tests/facts` says, and is kept
//! when the dossier is loaded and saved.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use conformance::fixtures::{json, json_files, read};
use serde_json::Value;
use tavolata::Dossier;
use tavolata::model::Noun;

/// The rows of facts, by the number of their seed and how many there are.
const ROWS: [(u8, u8); 5] = [(0, 24), (1, 17), (2, 14), (3, 21), (4, 13)];

/// The facts of each dossier: its name and its rows.
fn facts() -> Vec<(String, Vec<Value>)> {
    let files = json_files("tests/facts").unwrap().into_iter();
    let named = files.filter_map(|path| Some(path.strip_prefix("tests/facts/")?.to_owned()));
    named
        .filter(|name| name != "findings.json")
        .map(|name| {
            let rows = json(&format!("tests/facts/{name}")).unwrap();
            (name, rows.as_array().unwrap().clone())
        })
        .collect()
}

fn dossier(name: &str) -> (Value, Dossier) {
    let path = format!("examples/dossiers/{name}");
    (json(&path).unwrap(), Dossier::from_json(&read(&path).unwrap()).unwrap())
}

#[test]
fn every_fact_stands_where_it_should() {
    for (name, rows) in facts() {
        let (file, _) = dossier(&name);
        for fact in rows {
            let at = fact["at"].as_str().unwrap();
            assert_eq!(file.pointer(at), Some(&fact["is"]), "{name} {} {at}: {}", fact["row"], fact["says"]);
        }
    }
}

#[test]
fn every_row_of_every_seed_occurs() {
    let facts = facts();
    let all = facts.iter().flat_map(|(_, rows)| rows);
    let found: BTreeSet<_> = all.map(|fact| fact["row"].as_str().unwrap()).collect();
    let wanted = ROWS.iter().flat_map(|&(seed, rows)| (1..=rows).map(move |row| format!("S{seed}.{row}")));
    let missing: Vec<_> = wanted.filter(|row| !found.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "no fact is given of {}", missing.join(", "));
}

#[test]
fn what_is_saved_is_what_was_written_with_ids_for_slugs() {
    for (name, _) in facts() {
        let (file, dossier) = dossier(&name);
        let saved: Value = serde_json::from_str(&dossier.to_json()).unwrap();
        let ids = ids(&saved);
        let mut lost = Vec::new();
        lose(&file, &saved, "", &ids, &mut lost);
        assert!(lost.is_empty(), "{name} loses\n{}", lost.join("\n"));
        assert_eq!(Dossier::from_json(&dossier.to_json()).unwrap(), dossier, "{name}");
    }
}

/// The id of each slug, under the slug and under `noun/slug`.
fn ids(saved: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for noun in Noun::ALL {
        for entity in saved.get(noun.table()).and_then(Value::as_array).into_iter().flatten() {
            let text = |key| entity.get(key).and_then(Value::as_str).map(str::to_owned);
            if let (Some(slug), Some(id)) = (text("slug"), text("id")) {
                ids.entry(format!("{}/{slug}", noun.code())).or_default().insert(id.clone());
                ids.entry(slug).or_default().insert(id);
            }
        }
    }
    ids
}

/// Gathers the leaves that stand in one and not, as they are or as the id they name, in the other.
fn lose(
    written: &Value,
    saved: &Value,
    at: &str,
    ids: &BTreeMap<String, BTreeSet<String>>,
    lost: &mut Vec<String>,
) {
    let null = Value::Null;
    match (written, saved) {
        (Value::Object(fields), _) => {
            for (key, value) in fields {
                lose(value, saved.get(key).unwrap_or(&null), &format!("{at}/{key}"), ids, lost);
            }
        }
        (Value::Array(items), Value::Array(kept)) if items.len() == kept.len() => {
            for (row, (value, kept)) in items.iter().zip(kept).enumerate() {
                lose(value, kept, &format!("{at}/{row}"), ids, lost);
            }
        }
        (Value::String(name), Value::String(id)) if ids.get(name).is_some_and(|ids| ids.contains(id)) => {}
        (one, two) if one == two => {}
        (one, two) => lost.push(format!("  {at}: {one} became {two}")),
    }
}

#[test]
fn the_dossiers_have_no_empty_strings() {
    for (name, _) in facts() {
        let (_, dossier) = dossier(&name);
        assert!(!dossier.to_json().contains("\"\""), "{name}");
    }
}
