//! What a source states is held.

use crate::rules::facts::{is_given, told};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/stated-yet-absent",
    severity: Severity::Warning,
    says: "a source states `{field}` of `{subject}`, but the dossier holds nothing there",
    because: "Somebody read it and did not enter it, or it was removed and its source left behind.",
    fix: "Enter what the source states; or remove the row if it was wrong.",
    sources: &["PROV-O, hadPrimarySource"],
    bad: r#"{
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
                "field": "/period/end",
                "status": "stated",
                "source": "articolo",
                "quote": "terminerà il 30 aprile del 2020"
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "wifi", "title": "WIFI", "period": {"end": "2020-04-30"}}],
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
                "field": "/period/end",
                "status": "stated",
                "source": "articolo",
                "quote": "terminerà il 30 aprile del 2020"
            }
        ]
    }"#,
    checks: &[Check::Provenance(|view, fact, found| {
        if fact.status == FactStatus::Stated && is_given(view, fact) == Some(false) {
            found.here(told(view, fact));
        }
    })],
    ..Rule::PLAIN
};
