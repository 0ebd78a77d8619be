//! A seat is listed once.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/membership-doubled",
    severity: Severity::Warning,
    says: "`{stakeholder}` is listed twice in `{body}` for the same seat and time",
    because: "A body looks better attended than it is, and a quorum is reckoned from seats that nobody fills.",
    fix: "Take one of the two away; if two seats are held, say in each which one it is or who sits there.",
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
