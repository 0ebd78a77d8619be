//! Whoever chairs a body sits in it.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/chair-not-member",
    severity: Severity::Advice,
    says: "`{chair}` chairs `{body}` but is not among its members",
    because: "Anyone who counts the seats, or writes to the members, leaves the chair out.",
    fix: "Add the chair to the memberships.",
    sources: &["Popolo 1.0, posts and memberships"],
    personal: &["chair"],
    bad: r#"{
        "stakeholders": [
            {"slug": "provincia", "name": "Provincia di Fermo", "kind": "province_or_metro"},
            {"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}
        ],
        "bodies": [
            {
                "slug": "tavolo-lintegrazione", "name": "Tavolo per l’integrazione",
                "kind": "provincial_table", "chair": "provincia",
                "memberships": [{"stakeholder": "csv"}]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "provincia", "name": "Provincia di Fermo", "kind": "province_or_metro"},
            {"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}
        ],
        "bodies": [
            {
                "slug": "tavolo-lintegrazione", "name": "Tavolo per l’integrazione",
                "kind": "provincial_table", "chair": "provincia",
                "memberships": [{"stakeholder": "csv"}, {"stakeholder": "provincia"}]
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        let Some(chair) = body.chair.filter(|_| !body.memberships.is_empty()) else { return };
        // Over a territorial council presides the prefect, who is not one of its members by law.
        let presided = body.kind == BodyKind::TerritorialCouncilForImmigration;
        let whole = view.whole_of(chair);
        let mut seated =
            body.memberships.iter().flat_map(|it| it.on_behalf_of.into_iter().chain([it.stakeholder]));
        if !presided && !seated.any(|id| id == chair || view.whole_of(id) == whole) {
            let name = view.name(chair.uuid()).unwrap_or_else(|| chair.to_string());
            let finding =
                found.at("/chair", [("chair", name.into()), ("body", view.read(&body.name).into())]);
            finding.suggest([Edit::add("/memberships/-", &Membership::new(chair))]);
        }
    })],
    ..Rule::PLAIN
};
