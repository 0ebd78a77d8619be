//! What has been founded or has sat is no longer a proposal.

use crate::rules::prelude::*;
use crate::rules::session_days::is_held;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/status-contradicted",
    severity: Severity::Warning,
    says: "`{body}` is marked as proposed, but {shown:phrase}",
    because: "Nothing is asked of a proposal: no act, no members, no sittings, no answers.",
    fix: "Set the status to `established`, or to `operating` once it has sat.",
    sources: &["decidim/decidim#2595, assemblies without an act"],
    dated: true,
    bad: r#"{
        "bodies": [
            {
                "slug": "tavolo-lintegrazione", "name": "Tavolo per l’integrazione",
                "kind": "provincial_table", "status": "proposed",
                "act": {"reference": "Delibera 12/2025", "date": "2025-03-04"}
            }
        ]
    }"#,
    good: r#"{
        "bodies": [
            {
                "slug": "tavolo-lintegrazione", "name": "Tavolo per l’integrazione",
                "kind": "provincial_table", "status": "established",
                "act": {"reference": "Delibera 12/2025", "date": "2025-03-04"}
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        if body.status != Some(BodyState::Proposed) {
            return;
        }
        let sits = |session: &Session| {
            session.body == Some(body.id) && session.kind == SessionKind::Sitting && is_held(session)
        };
        let (shown, status) = if view.referring(body.id.uuid()).any(sits) {
            ("body_has_sat", BodyState::Operating)
        } else if acted(view, body) {
            ("body_has_act", BodyState::Established)
        } else {
            return;
        };
        let finding = found.at("/status", [("body", view.read(&body.name).into()), ("shown", shown.into())]);
        // More is asked of what exists; where that is not known yet, somebody should see to it first.
        if body.act.is_some() && !body.memberships.is_empty() {
            finding.suggest([Edit::replace("/status", &status)]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether its act is dated, and not in days to come.
fn acted(view: &View<'_>, body: &Body) -> bool {
    let day = body.act.as_ref().and_then(|act| act.date).and_then(|date| date.days());
    day.zip(view.as_of()).is_some_and(|((_, last), as_of)| last <= as_of)
}
