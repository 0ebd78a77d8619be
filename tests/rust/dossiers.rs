//! What is found in the five dossiers is what `tests/facts/findings.json` gives the reason of.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use conformance::fixtures::{json, json_files, read};
use serde_json::Value;
use tavolata::Dossier;
use tavolata::rules::Profile;

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// File, code and place of every finding that the fixtures expect, in their order.
fn expected() -> Vec<[String; 3]> {
    let mut found = Vec::new();
    for path in json_files("tests/fixtures/dossiers").unwrap() {
        let fixture = json(&path).unwrap();
        let steps = fixture["steps"].as_array().unwrap();
        let file = text(&steps[0], "file");
        for finding in steps[1]["reply_has"].as_array().unwrap() {
            found.push([file, text(finding, "code"), text(finding, "at")].map(str::to_owned));
        }
    }
    found.sort();
    found
}

#[test]
fn every_finding_has_a_reason_and_every_reason_a_finding() {
    let reasons = json("tests/facts/findings.json").unwrap();
    let reasons = reasons.as_array().unwrap();
    let mut reasoned: Vec<_> =
        reasons.iter().map(|row| ["file", "code", "at"].map(|key| text(row, key).to_owned())).collect();
    reasoned.sort();
    assert_eq!(expected(), reasoned);
    for row in reasons {
        assert!(text(row, "true_because").ends_with('.'), "no reason is given: {row}");
    }
}

#[test]
fn all_five_are_checked() {
    assert_eq!(json_files("tests/fixtures/dossiers").unwrap().len(), 5);
}

#[test]
fn the_portfolio_finds_what_its_projects_find() {
    let found = |path: &str| -> BTreeMap<String, usize> {
        let dossier = Dossier::from_json(&read(path).unwrap()).unwrap();
        let mut counts = BTreeMap::new();
        for finding in dossier.check(&Profile::default(), "2024-01-01".parse().ok()) {
            *counts.entry(format!("{} {}", finding.code, finding.message("en"))).or_default() += 1;
        }
        counts
    };
    let mut of_projects = BTreeMap::new();
    for path in json_files("examples/dossiers").unwrap().iter().filter(|path| !path.contains("portfolio")) {
        for (finding, count) in found(path) {
            *of_projects.entry(finding).or_default() += count;
        }
    }
    assert_eq!(found("examples/dossiers/portfolio.json"), of_projects);
}
