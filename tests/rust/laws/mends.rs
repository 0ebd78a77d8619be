//! Of mends: what is offered to be mended by a machine is mended by it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use conformance::fixtures::{json, json_files};
use tavolata::Dossier;
use tavolata::rules::{CATALOGUE, Finding, Profile};

/// The dossiers that the fixtures of rules load, each with the day as of which it is checked then.
fn shown() -> Vec<(String, Dossier, Option<NaiveDate>)> {
    let mut shown = Vec::new();
    for path in json_files("tests/fixtures/rules").unwrap() {
        let mut loaded = None;
        for step in json(&path).unwrap()["steps"].as_array().unwrap() {
            match step["call"].as_str() {
                Some("load") => {
                    let text = step["text"].as_str().map_or_else(|| step["with"].to_string(), str::to_owned);
                    loaded = Dossier::from_json(&text).ok();
                }
                Some("check") => {
                    let as_of = step["with"]["as_of"].as_str().map(|day| day.parse().unwrap());
                    shown.extend(loaded.clone().map(|dossier| (path.clone(), dossier, as_of)));
                }
                _ => {}
            }
        }
    }
    shown
}

/// How often a rule is broken; edits may move rows, so places are not compared.
fn count(findings: &[Finding], code: &str) -> usize {
    findings.iter().filter(|finding| finding.code == code).count()
}

#[test]
fn a_mend_removes_its_finding_and_adds_none() {
    let mut mended = BTreeSet::new();
    for (path, dossier, as_of) in shown() {
        let before = dossier.check(&Profile::default(), as_of);
        for finding in &before {
            let Some(mend) = &finding.mend else { continue };
            let patched = dossier.patched(&mend.edits).unwrap_or_else(|refusal| {
                panic!("{path}: the mend of {} at {} is refused: {refusal}", finding.code, finding.at)
            });
            let after = patched.check(&Profile::default(), as_of);
            for rule in CATALOGUE {
                let (was, is) = (count(&before, rule.code), count(&after, rule.code));
                if rule.code == finding.code {
                    assert!(is < was, "{path}: the mend of {} at {} leaves it", finding.code, finding.at);
                } else {
                    assert!(
                        is <= was,
                        "{path}: the mend of {} at {} adds {}",
                        finding.code,
                        finding.at,
                        rule.code
                    );
                }
            }
            mended.insert(finding.code.clone());
        }
    }
    assert!(mended.len() >= 30, "only {} rules have a mend: {mended:?}", mended.len());
}
