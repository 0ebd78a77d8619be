//! What a source says was found in a source.

use crate::rules::facts::subject;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/source-missing",
    severity: Severity::Warning,
    says: "a fact about `{subject}` is marked as stated, but no source is named",
    because: "Nobody can look it up, or tell it from a guess.",
    fix: "Name the source; or mark the fact as inferred and give the argument.",
    sources: &["PROV-O, hadPrimarySource"],
    bad: r#"{
        "projects": [{"slug": "wifi", "title": "WIFI"}],
        "provenance": [{"subject": "project/wifi", "field": "/title", "status": "stated"}]
    }"#,
    good: r#"{
        "projects": [{"slug": "wifi", "title": "WIFI"}],
        "sources": [
            {
                "slug": "articolo",
                "title": "Parte il progetto WIFI",
                "publisher": "Password Magazine"
            }
        ],
        "provenance": [
            {
                "subject": "project/wifi",
                "field": "/title",
                "status": "stated",
                "source": "articolo"
            }
        ]
    }"#,
    checks: &[Check::Provenance(|view, provenance, found| {
        if provenance.status == FactStatus::Stated && provenance.source.is_none() {
            let finding = found.here([("subject", subject(view, provenance))]);
            if provenance.by.is_some() {
                finding.suggest([Edit::replace("/status", &FactStatus::Inferred)]);
            }
        }
    })],
    ..Rule::PLAIN
};
