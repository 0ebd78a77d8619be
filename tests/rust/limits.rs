//! The stated limits hold, and what is over them is refused quickly.
#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::time::{Duration, Instant};

use tavolata::document::{MAX_BYTES, MAX_ENTITIES, MAX_STRING};
use tavolata::{Dossier, Param, Refusal};

const HEAD: &str = r#"{"format": 1, "slug": "prova", "languages": ["it"]"#;

fn only_code(refusal: &Refusal) -> &'static str {
    assert_eq!(refusal.problems.len(), 1, "{refusal}");
    refusal.problems[0].code
}

#[test]
fn a_gigabyte_is_refused_at_once() {
    let mut text = String::with_capacity(1 << 30);
    text.push_str(HEAD);
    text.push_str(r#", "title": ""#);
    while text.len() < (1 << 30) - (1 << 20) {
        text.push_str(&"a".repeat(1 << 20));
    }
    text.push_str("\"}");
    let before = Instant::now();
    let refusal = Dossier::from_json(&text).unwrap_err();
    let leniently = Dossier::from_json_leniently(&text).unwrap_err();
    assert!(before.elapsed() < Duration::from_secs(1));
    assert_eq!(only_code(&refusal), "document/too-large");
    assert_eq!(only_code(&leniently), "document/too-large");
    assert_eq!(refusal.problems[0].params.get("limit").unwrap(), &Param::from(MAX_BYTES));
}

#[test]
fn a_string_of_many_mebibytes_is_refused_by_its_length() {
    let text = format!("{HEAD}, \"title\": \"{}\"}}", "a".repeat(MAX_STRING * 16));
    let refusal = Dossier::from_json(&text).unwrap_err();
    assert_eq!(only_code(&refusal), "document/string-too-long");
    assert_eq!(refusal.problems[0].params.get("found").unwrap(), &Param::from(MAX_STRING * 16 + 2));
}

#[test]
fn bytes_that_are_no_utf8_are_refused_where_they_stand() {
    for (bytes, place) in [
        (&b"\xff"[..], (1, 1)),
        (b"{\n\"slug\": \"citt\xe0\"}", (2, 14)),
        (b"\xc3\xa8\xc3", (1, 2)),
        (b"\xed\xa0\x80", (1, 1)),
    ] {
        let refusal = Dossier::from_slice(bytes).unwrap_err();
        assert_eq!(only_code(&refusal), "document/not-utf8");
        let problem = &refusal.problems[0];
        assert_eq!((problem.line, problem.column), place);
    }
}

#[test]
fn bytes_that_are_utf8_are_read_as_text() {
    let text = format!("{HEAD}, \"title\": \"Città\"}}");
    assert_eq!(Dossier::from_slice(text.as_bytes()), Dossier::from_json(&text));
}

#[test]
#[cfg_attr(debug_assertions, ignore = "takes more than a minute unless it is optimised")]
fn more_entities_than_are_read_are_refused() {
    let mut text = format!("{HEAD}, \"territories\": [");
    for number in 0..=MAX_ENTITIES {
        let comma = if number == 0 { "" } else { "," };
        text.push_str(&format!(
            r#"{comma}{{"id":"00000000-0000-4000-8000-{number:012x}","name":"T","kind":"region"}}"#
        ));
    }
    text = text.replacen("-000000000000\"", "-ffffffffffff\"", 1);
    text.push_str("]}");
    let refusal = Dossier::from_json(&text).unwrap_err();
    assert_eq!(only_code(&refusal), "document/too-many-entities");
    assert_eq!(refusal.problems[0].params.get("found").unwrap(), &Param::from(MAX_ENTITIES + 1));
}

#[test]
fn a_list_ten_thousand_deep_exhausts_nothing() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{HEAD}, \"ext\": {}1{}}}", open.repeat(10_000), close.repeat(10_000));
        assert_eq!(only_code(&Dossier::from_json(&text).unwrap_err()), "document/too-deep");
    }
}
