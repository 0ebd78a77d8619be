//! Of reading: no text makes it panic or hang, and its two ways agree.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use tavolata::document::{PROBLEMS, places};
use tavolata::rules::Profile;
use tavolata::{Dossier, Refusal};

use crate::{DOSSIERS, text_of};

/// Reads a text every way there is, and holds what comes of it against what must be.
fn tried(text: &str) {
    match Dossier::from_json(text) {
        Ok(dossier) => stands(&dossier),
        Err(refusal) => told(text, &refusal),
    }
    match Dossier::from_json_leniently(text) {
        Ok(loaded) => stands(&loaded.dossier),
        Err(refusal) => told(text, &refusal),
    }
}

fn stands(dossier: &Dossier) {
    let saved = dossier.to_json();
    assert_eq!(&Dossier::from_json(&saved).unwrap(), dossier);
    assert_eq!(Dossier::from_json(&saved).unwrap().to_json(), saved);
    for finding in dossier.check(&Profile::default(), None) {
        let value: Value = serde_json::from_str(&saved).unwrap();
        assert!(value.pointer(&finding.at).is_some(), "{} {}", finding.code, finding.at);
    }
}

/// A refusal lists problems that the catalogue knows, in order, at places in the text.
fn told(text: &str, refusal: &Refusal) {
    assert_eq!(refusal.code, "document/unsound");
    assert!(!refusal.problems.is_empty(), "refused without a reason: {text}");
    let lines = text.matches('\n').count() + 1;
    for problem in &refusal.problems {
        let kind = PROBLEMS.iter().find(|kind| kind.code == problem.code);
        assert_ne!(problem.code, "document/unreadable", "nothing tells why this is not read: {text}");
        let params = problem.params.keys().all(|name| kind.unwrap().params.contains(&name.as_str()));
        assert!(params, "{problem:?}");
        assert!(problem.line <= lines && problem.column >= 1, "{problem:?}");
        assert!(problem.at.is_empty() || problem.at.starts_with('/'), "{problem:?}");
    }
    assert!(refusal.problems.is_sorted_by_key(|problem| (problem.line, problem.column)));
}

fn any_dossier() -> impl Strategy<Value = String> {
    prop::sample::select(&DOSSIERS[..]).prop_map(text_of)
}

/// Pieces of which texts that are nearly dossiers are made.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "\\ud83d",
    "null",
    "true",
    "-",
    "0",
    "1e9",
    "1.5",
    "\n",
    " ",
    "è",
    "\"format\"",
    "1",
    "\"languages\"",
    "[\"it\"]",
    "\"id\"",
    "\"slug\"",
    "\"prova\"",
    "\"projects\"",
    "\"title\"",
    "\"ext\"",
    "\"00000000-0000-4000-8000-000000000001\"",
    "\"stakeholder/x\"",
    "\"provenance\"",
    "{}",
    "[]",
    "{\"it\": \"a\"}",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}") {
        tried(&text);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        prop_assert!(Dossier::from_slice(&bytes).is_err());
    }

    #[test]
    fn any_heap_of_pieces_is_read_or_refused(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..30)) {
        tried(&pieces.concat());
    }

    #[test]
    fn any_fields_of_a_dossier_are_read_or_refused(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..12)) {
        tried(&format!("{{\"format\": 1, \"slug\": \"p\", \"languages\": [\"it\"], \"x\": {}}}", pieces.concat()));
    }

    #[test]
    fn pointers_find_nothing_or_something(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..12), at in "\\PC{0,8}") {
        let found = places(&pieces.concat(), &[at]);
        prop_assert_eq!(found.len(), 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn a_dossier_with_bytes_taken_out_is_read_or_refused(text in any_dossier(), at in any::<Index>(), length in 1..40_usize) {
        let mut bytes = text.into_bytes();
        let start = at.index(bytes.len());
        bytes.drain(start..bytes.len().min(start + length));
        if let Ok(text) = String::from_utf8(bytes) {
            tried(&text);
        }
    }

    #[test]
    fn a_dossier_with_bytes_changed_is_read_or_refused(text in any_dossier(), places in prop::collection::vec((any::<Index>(), any::<u8>()), 1..4)) {
        let mut bytes = text.into_bytes();
        for (at, byte) in places {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        match String::from_utf8(bytes) {
            Ok(text) => tried(&text),
            Err(wrong) => prop_assert!(Dossier::from_slice(wrong.as_bytes()).is_err()),
        }
    }

    #[test]
    fn a_dossier_with_pieces_swapped_is_read_or_refused(text in any_dossier(), one in any::<Index>(), two in any::<Index>()) {
        let mut lines: Vec<_> = text.lines().collect();
        let (one, two) = (one.index(lines.len()), two.index(lines.len()));
        lines.swap(one, two);
        tried(&lines.join("\n"));
    }

    #[test]
    fn a_dossier_with_a_value_replaced_is_read_or_refused(text in any_dossier(), at in any::<Index>(), piece in prop::sample::select(PIECES)) {
        let value: Value = serde_json::from_str(&text).unwrap();
        let Ok(piece) = serde_json::from_str::<Value>(piece) else { return Ok(()) };
        let mut leaves = Vec::new();
        pointers(&value, String::new(), &mut leaves);
        let mut value = value;
        *value.pointer_mut(&leaves[at.index(leaves.len())]).unwrap() = piece;
        tried(&value.to_string());
    }

    #[test]
    fn the_two_ways_of_reading_agree(text in any_dossier(), taken in prop::collection::vec(any::<Index>(), 0..20)) {
        let value: Value = serde_json::from_str(&text).unwrap();
        let mut leaves = Vec::new();
        pointers(&value, String::new(), &mut leaves);
        let mut value = value;
        // Whatever may be absent may be nothing as well.
        for at in taken {
            if let Some(leaf) = value.pointer_mut(&leaves[at.index(leaves.len())]) {
                *leaf = Value::Null;
            }
        }
        let Ok(dossier) = Dossier::from_json(&value.to_string()) else { return Ok(()) };
        let stored = dossier.to_json();
        prop_assert_eq!(&Dossier::from_json(&stored).unwrap(), &dossier);
        // An unknown field sends a lenient reading the second way.
        let again = stored.replacen("\"format\": 1,", "\"format\": 1, \"unknown\": null,", 1);
        let mut loaded = Dossier::from_json_leniently(&again).unwrap();
        prop_assert_eq!(loaded.carried.len(), 1);
        loaded.dossier.ext.clone_from(&dossier.ext);
        prop_assert_eq!(loaded.dossier, dossier);
    }
}

fn pointers(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                pointers(value, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        Value::Array(items) => {
            for (row, value) in items.iter().enumerate() {
                pointers(value, format!("{at}/{row}"), out);
            }
        }
        _ => {}
    }
    out.push(at);
}

#[test]
fn a_dossier_cut_short_anywhere_is_refused() {
    for name in DOSSIERS {
        let text = text_of(name);
        let text = text.trim_end();
        for at in (0..text.len()).step_by(97) {
            let Some(cut) = text.get(..at) else { continue };
            let refusal = Dossier::from_json(cut).unwrap_err();
            let expected = if at == 0 { "document/empty" } else { "document/truncated" };
            assert_eq!(refusal.problems[0].code, expected, "{name} at {at}");
        }
    }
}

#[test]
fn saving_what_was_loaded_changes_nothing() {
    for name in DOSSIERS {
        let dossier = Dossier::from_json(&text_of(name)).unwrap();
        stands(&dossier);
    }
}
