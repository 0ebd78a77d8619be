//! What was inferred or computed was so by an argument.

use crate::rules::facts::subject;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/inference-unexplained",
    severity: Severity::Warning,
    says: "a fact about `{subject}` is marked as {status:phrase}, but nothing says how",
    because: "Nobody can follow the argument, or repeat it when the facts it rests on have changed.",
    fix: "Give the argument or the calculation under `by`; or, if a source says so itself, mark the fact as stated.",
    sources: &["PROV-O, wasDerivedFrom and hadActivity"],
    bad: r#"{
        "projects": [{"slug": "wifi", "title": "WIFI", "period": {"end": "2020-04-30"}}],
        "provenance": [{"subject": "project/wifi", "field": "/period/end", "status": "derived"}]
    }"#,
    good: r#"{
        "projects": [{"slug": "wifi", "title": "WIFI", "period": {"end": "2020-04-30"}}],
        "provenance": [
            {
                "subject": "project/wifi",
                "field": "/period/end",
                "status": "derived",
                "by": "Diciotto mesi dal primo novembre 2018."
            }
        ]
    }"#,
    checks: &[Check::Provenance(|view, provenance, found| {
        let argued = matches!(provenance.status, FactStatus::Inferred | FactStatus::Derived);
        if argued && provenance.by.is_none() {
            found.here([
                ("status", provenance.status.code().into()),
                ("subject", subject(view, provenance)),
            ]);
        }
    })],
    ..Rule::PLAIN
};
