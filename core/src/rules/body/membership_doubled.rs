//! A seat is listed once.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/membership-doubled",
    severity: Severity::Warning,
    says: "`{stakeholder}` is listed twice in `{body}` for the same seat and period",
    because: "The body looks larger than it is, and the quorum is worked out from seats that nobody fills.",
    fix: "Remove one of the two; if there really are two seats, say for each which one it is or who holds it.",
    sources: &["Popolo 1.0, memberships"],
    personal: &["stakeholder"],
    bad: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "bodies": [
            {
                "slug": "consulta-stranieri", "name": "Consulta degli stranieri",
                "kind": "municipal_consulta",
                "memberships": [{"stakeholder": "yemba"}, {"stakeholder": "yemba"}]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "bodies": [
            {
                "slug": "consulta-stranieri", "name": "Consulta degli stranieri",
                "kind": "municipal_consulta",
                "memberships": [
                    {"stakeholder": "yemba", "seat": "presidenza"},
                    {"stakeholder": "yemba", "seat": "scuola"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        // A body has as many members and no more.
        let seats = || body.memberships.iter().take(300).enumerate();
        for (row, member) in seats() {
            if seats().take(row).any(|(_, earlier)| earlier == member) {
                let name = view.name(member.stakeholder.uuid()).unwrap_or_default();
                let params = [("stakeholder", name.into()), ("body", view.read(&body.name).into())];
                let at = format!("/memberships/{row}");
                found.at(&at, params).suggest([Edit::remove(&at)]);
            }
        }
    })],
    ..Rule::PLAIN
};
