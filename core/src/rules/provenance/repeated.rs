//! A fact is told once.

use crate::rules::facts::told;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/repeated",
    severity: Severity::Advice,
    says: "`{first}` already says the same[ about `{field}`] of `{subject}`",
    because: "Whoever corrects one row leaves the other as it was, and the share of facts with a source comes out wrong.",
    fix: "Remove the repetition.",
    sources: &["W3C, Data on the Web Best Practices"],
    bad: r#"{
        "projects": [{"slug": "wifi", "title": "WIFI"}],
        "provenance": [
            {"subject": "project/wifi", "field": "/budget", "status": "not_stated"},
            {"subject": "project/wifi", "field": "/budget", "status": "not_stated"}
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "wifi", "title": "WIFI"}],
        "provenance": [
            {"subject": "project/wifi", "field": "/budget", "status": "not_stated"},
            {"subject": "project/wifi", "field": "/call", "status": "not_stated"}
        ]
    }"#,
    checks: &[Check::Provenance(|view, fact, found| {
        let mut earlier = view.facts_beside(fact).take_while(|(_, other)| !std::ptr::eq(*other, fact));
        if let Some((row, _)) = earlier.find(|(_, other)| *other == fact) {
            let first = ("first", format!("/provenance/{row}").into());
            let [field, subject] = told(view, fact);
            let finding = match fact.field {
                Some(_) => found.here([field, subject, first]),
                None => found.here([subject, first]),
            };
            finding.mend([Edit::remove("")]);
        }
    })],
    ..Rule::PLAIN
};
