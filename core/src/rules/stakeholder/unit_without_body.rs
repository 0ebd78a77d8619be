//! An office is an office of some body.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/unit-without-body",
    severity: Severity::Warning,
    says: "`{name}` is an office, but nothing says of which body",
    because: "An invitation or a recommendation to the office does not reach whoever answers for it.",
    fix: "Name the body it is part of under `unit_of`.",
    sources: &["W3C Organization Ontology, unitOf"],
    bad: r#"{"stakeholders": [
        {"slug": "sociali", "name": "Servizi sociali", "kind": "municipality", "form": "unit"}
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "sociali",
            "name": "Servizi sociali",
            "kind": "municipality",
            "form": "unit",
            "unit_of": "ancona"
        },
        {"slug": "ancona", "name": "Comune di Ancona", "kind": "municipality"}
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        if stakeholder.form == Some(StakeholderForm::Unit) && stakeholder.unit_of.is_none() {
            found.here([("name", view.read(&stakeholder.name).into())]);
        }
    })],
    ..Rule::PLAIN
};
