//! Of a body that exists it is known who sits in it.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/members-missing",
    severity: Severity::Advice,
    says: "`{body}` has been founded, but no members are listed",
    because: "Nobody can tell whether the people it speaks about are at the table, or whom to ask for a hearing.",
    fix: "Enter the members from the act of appointment.",
    sources: &["decidim/decidim#2595, assemblies without composition", "Popolo 1.0, memberships"],
    bad: r#"{
        "bodies": [
            {
                "slug": "tavolo-lintegrazione", "name": "Tavolo per l’integrazione",
                "kind": "provincial_table", "status": "established",
                "act": {"reference": "Delibera 12/2025"}
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "provincia", "name": "Provincia di Fermo", "kind": "province_or_metro"}
        ],
        "bodies": [
            {
                "slug": "tavolo-lintegrazione", "name": "Tavolo per l’integrazione",
                "kind": "provincial_table", "status": "established",
                "act": {"reference": "Delibera 12/2025"}, "memberships": [{"stakeholder": "provincia"}]
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        let exists = matches!(body.status, Some(BodyState::Established | BodyState::Operating));
        if exists && body.memberships.is_empty() {
            found.here([("body", view.read(&body.name).into())]);
        }
    })],
    ..Rule::PLAIN
};
