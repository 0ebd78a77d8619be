//! No source says what a source says.

use crate::rules::facts::told;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/status-contradicted",
    severity: Severity::Warning,
    says: "`{field}` of `{subject}` is marked as {status:phrase} here, but as {other:phrase} in `{row}`",
    because: "A list of what is still to be found out would show what has been found, or the other way round.",
    fix: "Remove this row if it no longer holds; or the other one.",
    sources: &["PROV-O, invalidation"],
    bad: r#"{
        "projects": [{"slug": "teams", "title": "TEAMS", "period": {"end": "2021-12-31"}}],
        "sources": [{"slug": "notizia", "title": "Seminario a Firenze", "publisher": "Toscana Notizie"}],
        "provenance": [
            {"subject": "project/teams", "field": "/period/end", "status": "not_stated"},
            {"subject": "project/teams", "field": "/period/end", "status": "stated", "source": "notizia"}
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "teams", "title": "TEAMS", "period": {"end": "2021-12-31"}}],
        "sources": [{"slug": "notizia", "title": "Seminario a Firenze", "publisher": "Toscana Notizie"}],
        "provenance": [
            {"subject": "project/teams", "field": "/period/end", "status": "stated", "source": "notizia"}
        ]
    }"#,
    checks: &[Check::Provenance(|view, fact, found| {
        let mut beside = view.facts_beside(fact);
        if let Some((row, other)) = beside.find(|(_, other)| excludes(fact, other)) {
            let [field, subject] = told(view, fact);
            let params = [
                field,
                subject,
                ("status", fact.status.code().into()),
                ("other", other.status.code().into()),
                ("row", format!("/provenance/{row}").into()),
            ];
            found.at("/status", params).suggest([Edit::remove("")]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether one, which says that there is nothing, cannot hold beside the other. What no source states
/// may well be inferred, and one source may be silent on what another says.
fn excludes(one: &Provenance, other: &Provenance) -> bool {
    let of_two = matches!((one.source, other.source), (Some(one), Some(other)) if one != other);
    match (one.status, other.status) {
        (FactStatus::NotStated, FactStatus::Stated) => !of_two,
        (FactStatus::NotApplicable, other) => other != FactStatus::NotApplicable,
        _ => false,
    }
}
