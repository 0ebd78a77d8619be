//! Nothing is another than itself.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/distinct-from-itself",
    severity: Severity::Error,
    says: "`{name}` is said to be distinct from itself",
    because: "Somebody told two bodies with similar names apart, and the note ended up on the wrong one.",
    fix: "Name the other of the two.",
    sources: &["OWL 2, differentFrom is irreflexive"],
    bad: r#"{"stakeholders": [
        {
            "slug": "aurora",
            "name": "Associazione Aurora",
            "kind": "migrant_association",
            "distinct_from": ["aurora"]
        }
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "aurora",
            "name": "Associazione Aurora",
            "kind": "migrant_association",
            "distinct_from": ["cooperativa"]
        },
        {"slug": "cooperativa", "name": "Cooperativa Aurora", "kind": "social_cooperative"}
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        let itself = stakeholder.distinct_from.iter().position(|id| *id == stakeholder.id);
        if let Some(row) = itself {
            let at = format!("/distinct_from/{row}");
            found.at(&at, [("name", view.read(&stakeholder.name).into())]).mend([Edit::remove(&at)]);
        }
    })],
    ..Rule::PLAIN
};
