//! What the command prints as SARIF has the members that SARIF 2.1.0 asks for, with the values it allows.
#![expect(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use conformance::fixtures::read;
use serde_json::Value;
use tavolata::command::{Reply, Request, run};

/// The log of a check of some files.
fn log(files: &[(&str, &str)], words: &[&str]) -> Value {
    let mut arguments = vec!["check".to_owned(), "--format=sarif".to_owned()];
    arguments.extend(words.iter().map(|word| (*word).to_owned()));
    arguments.extend(files.iter().map(|(path, _)| (*path).to_owned()));
    let unreadable = files.iter().filter(|(_, text)| text.is_empty());
    let request = Request {
        arguments,
        files: files
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect(),
        unreadable: unreadable.map(|(path, _)| ((*path).to_owned(), "ENOENT".to_owned())).collect(),
        ..Request::default()
    };
    let Reply::Done(done) = run(&request) else { panic!("it wants more files") };
    assert_eq!(done.complaints, "");
    serde_json::from_str(&done.output).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

/// Holds the structure of a log against §3 of the standard, as far as the command makes use of it.
fn assert_sound(log: &Value) {
    assert_eq!(log["version"], "2.1.0");
    assert!(text(&log["$schema"]).ends_with("sarif-schema-2.1.0.json"));
    for run in log["runs"].as_array().unwrap() {
        let driver = &run["tool"]["driver"];
        assert_eq!(driver["name"], "tavolata");
        assert_eq!(run["columnKind"], "unicodeCodePoints");
        let mut ids = BTreeSet::new();
        for rule in driver["rules"].as_array().unwrap() {
            assert!(ids.insert(text(&rule["id"])), "{} is described twice", rule["id"]);
            for part in ["shortDescription", "fullDescription", "help"] {
                assert!(!text(&rule[part]["text"]).is_empty(), "{} has no {part}", rule["id"]);
            }
            assert_level(&rule["defaultConfiguration"]["level"]);
        }
        for result in run["results"].as_array().unwrap() {
            assert!(ids.contains(text(&result["ruleId"])), "{} is not described", result["ruleId"]);
            assert_level(&result["level"]);
            assert!(!text(&result["message"]["text"]).is_empty());
            assert!(result["partialFingerprints"].as_object().unwrap().values().all(Value::is_string));
            result["locations"].as_array().unwrap().iter().for_each(assert_place);
            result["fixes"].as_array().into_iter().flatten().for_each(assert_fix);
            for suppression in result["suppressions"].as_array().into_iter().flatten() {
                assert_eq!(
                    (&suppression["kind"], &suppression["status"]),
                    (&"inSource".into(), &"accepted".into())
                );
                assert!(!text(&suppression["justification"]).is_empty());
            }
        }
        for invocation in run["invocations"].as_array().unwrap() {
            let notices = invocation["toolExecutionNotifications"].as_array().unwrap();
            assert_eq!(invocation["executionSuccessful"], notices.is_empty());
            notices.iter().for_each(|notice| assert!(!text(&notice["message"]["text"]).is_empty()));
        }
    }
}

fn assert_level(level: &Value) {
    assert!(["error", "warning", "note"].contains(&text(level)), "{level} is no level");
}

fn assert_place(location: &Value) {
    let place = &location["physicalLocation"];
    let uri = text(&place["artifactLocation"]["uri"]);
    assert!(uri.is_ascii() && !uri.contains([' ', '\\']), "{uri} is no URI");
    let region = &place["region"];
    let number = |name: &str| region[name].as_u64().unwrap_or_else(|| panic!("{region} has no {name}"));
    assert!(number("startLine") >= 1 && number("startColumn") >= 1);
    assert!(number("endColumn") > number("startColumn"));
    assert!(location["logicalLocations"][0]["fullyQualifiedName"].is_string());
}

fn assert_fix(fix: &Value) {
    assert!(!text(&fix["description"]["text"]).is_empty());
    for change in fix["artifactChanges"].as_array().unwrap() {
        assert!(!text(&change["artifactLocation"]["uri"]).is_empty());
        for replacement in change["replacements"].as_array().unwrap() {
            let region = &replacement["deletedRegion"];
            let at =
                |line: &str, column: &str| (region[line].as_u64().unwrap(), region[column].as_u64().unwrap());
            assert!(
                at("startLine", "startColumn") <= at("endLine", "endColumn"),
                "{region} ends before it begins"
            );
            assert!(replacement["insertedContent"]["text"].is_string());
        }
    }
}

/// A text with the fixes of a log made in it, the last first.
fn fixed(text: &str, log: &Value) -> String {
    let mut lines: Vec<Vec<char>> = text.split('\n').map(|line| line.chars().collect()).collect();
    let results = log["runs"][0]["results"].as_array().unwrap().iter().rev();
    for replacement in
        results.filter_map(|result| result["fixes"][0]["artifactChanges"][0]["replacements"].as_array())
    {
        for replacement in replacement.iter().rev() {
            let region = &replacement["deletedRegion"];
            let number = |name: &str| usize::try_from(region[name].as_u64().unwrap()).unwrap() - 1;
            let after = lines[number("endLine")][number("endColumn")..].to_vec();
            lines.drain(number("startLine") + 1..=number("endLine"));
            let line = &mut lines[number("startLine")];
            line.truncate(number("startColumn"));
            line.extend(replacement["insertedContent"]["text"].as_str().unwrap().chars());
            line.extend(after);
        }
    }
    lines.iter().map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
}

#[test]
fn fixes_of_a_log_mend_the_text() {
    // Characters beyond the basic plane, a break of lines within what goes.
    let text = r#"{"format": 1, "slug": "prova", "languages": ["it"],
 "services": [{"slug": "s", "name": "𝔖portello  ", "owner": "ente", "description": "Aperto  ogni giorno"}],
 "stakeholders": [{"slug": "ente", "kind": "ministry", "name": "🏛 Ente "}],
 "accepted": [
  {"code": "service/owner-missing", "reason": "In verifica presso l'ente"}
 ]}"#;
    let words = ["--only", "text/untrimmed,accepted/finding-absent"];
    let before = log(&[("a.json", text)], &words);
    assert_sound(&before);
    let mended = fixed(text, &before);
    assert_eq!(before["runs"][0]["results"].as_array().unwrap().len(), 4);
    assert!(
        log(&[("a.json", &mended)], &words)["runs"][0]["results"].as_array().unwrap().is_empty(),
        "{mended}"
    );
    assert!(!log(&[("a.json", text)], &["--mask"]).to_string().contains("fixes"));
}

#[test]
fn a_log_of_every_example_is_sound() {
    for name in ["cittadini-si-diventa", "mi-main", "multi-azione-puglia", "teams", "wifi"] {
        let path = format!("examples/dossiers/{name}.json");
        assert_sound(&log(&[(&path, &read(&path).unwrap())], &[]));
        assert_sound(&log(&[(&path, &read(&path).unwrap())], &["--language", "it"]));
    }
}

const DOSSIER: &str = r#"{"format": 1, "slug": "prova", "languages": ["it"],
    "barriers": [{"slug": "orari", "title": "Orari", "domains": ["housing"]}],
    "accepted": [{"code": "barrier/nature-missing", "at": "/barriers/orari", "reason": "Non rilevata"}]}"#;

#[test]
fn what_is_accepted_is_suppressed_with_its_reason() {
    let words = ["--only", "barrier/nature-missing", "--accepted"];
    let log = log(&[("tavoli/sala b.json", DOSSIER)], &words);
    assert_sound(&log);
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["suppressions"][0]["justification"], "Non rilevata");
    assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "tavoli/sala%20b.json");
    assert_eq!(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "/barriers/0");
}

#[test]
fn a_fingerprint_stays_when_rows_move() {
    let before = log(&[("a.json", DOSSIER)], &["--accepted"]);
    let moved = DOSSIER.replace(
        r#""barriers": ["#,
        r#""barriers": [{"slug": "altra", "title": "Altra", "domains": ["housing"], "natures": ["cost"]}, "#,
    );
    let after = log(&[("a.json", &moved)], &["--accepted"]);
    let print = |log: &Value| {
        let results = log["runs"][0]["results"].as_array().unwrap();
        let is_meant = |result: &&Value| result["ruleId"] == "barrier/nature-missing";
        results.iter().find(is_meant).unwrap()["partialFingerprints"].clone()
    };
    assert_eq!(print(&before), print(&after));
}

#[test]
fn a_file_that_is_no_dossier_gives_results_and_one_that_is_not_there_a_notice() {
    let log = log(&[("a.json", r#"{"format": 1, "nome": 2}"#), ("b.json", "")], &[]);
    assert_sound(&log);
    let run = &log["runs"][0];
    assert!(run["results"].as_array().unwrap().iter().all(|result| result["level"] == "error"));
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
}
