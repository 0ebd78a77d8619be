//! What is withheld is not written down.

use crate::rules::facts::{is_given, told};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/withheld-yet-given",
    severity: Severity::Error,
    says: "`{field}` of `{subject}` is marked as withheld, but it is in the dossier",
    because: "It was to be kept from readers, for somebody's safety or privacy, and every copy of the dossier gives it away.",
    fix: "Remove the value; or, if it may be read, say so in the provenance.",
    sources: &["Regulation (EU) 2016/679, article 5(1)(f)", "HSDS 3.0, confidential locations"],
    bad: r#"{
        "projects": [
            {
                "slug": "csd",
                "title": "Cittadini si diventa",
                "contacts": [{"kind": "email", "value": "progetto@example.org"}]
            }
        ],
        "provenance": [{"subject": "project/csd", "field": "/contacts/0/value", "status": "withheld"}]
    }"#,
    good: r#"{
        "projects": [
            {
                "slug": "csd",
                "title": "Cittadini si diventa",
                "contacts": [{"kind": "email", "withheld": "hidden_by_source"}]
            }
        ],
        "provenance": [{"subject": "project/csd", "field": "/contacts/0/value", "status": "withheld"}]
    }"#,
    checks: &[Check::Provenance(|view, fact, found| {
        if fact.status == FactStatus::Withheld && is_given(view, fact) == Some(true) {
            found.here(told(view, fact));
        }
    })],
    ..Rule::PLAIN
};
