//! No more sit in a body for one seat than its rules allow.

use crate::rules::compositions::holds;
use crate::rules::names::folded;
use crate::rules::prelude::*;
use value::Truth;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/composition-exceeded",
    severity: Severity::Warning,
    says: "`{body}` lists {members} for “{seat}”, but allows at most {at_most}",
    because: "Whoever holds more seats than agreed outvotes those the limit was meant to protect.",
    fix: "Give an end date to the memberships that have ended; or correct the rule.",
    sources: &["The body's own act or statute"],
    dated: true,
    bad: r#"{
        "stakeholders": [
            {"slug": "fermo", "name": "Comune di Fermo", "kind": "municipality"},
            {"slug": "porto", "name": "Comune di Porto Sant’Elpidio", "kind": "municipality"}
        ],
        "bodies": [
            {
                "slug": "tavolo-lintegrazione", "name": "Tavolo per l’integrazione",
                "kind": "provincial_table", "status": "operating",
                "composition": [
                    {"seat": "comuni", "kinds": ["municipality"], "at_least": 1, "at_most": 1}
                ],
                "memberships": [{"stakeholder": "fermo"}, {"stakeholder": "porto"}]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "fermo", "name": "Comune di Fermo", "kind": "municipality"},
            {"slug": "porto", "name": "Comune di Porto Sant’Elpidio", "kind": "municipality"}
        ],
        "bodies": [
            {
                "slug": "tavolo-lintegrazione", "name": "Tavolo per l’integrazione",
                "kind": "provincial_table", "status": "operating",
                "composition": [
                    {"seat": "comuni", "kinds": ["municipality"], "at_least": 1, "at_most": 1}
                ],
                "memberships": [
                    {"stakeholder": "fermo", "period": {"end": "2024-12-31"}},
                    {"stakeholder": "porto"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        for (row, rule) in body.composition.iter().enumerate() {
            let Some(at_most) = rule.at_most else { continue };
            let as_of = view.as_of();
            let members = body.memberships.iter();
            let members =
                members.filter(|it| holds(it.period, as_of) == Truth::Yes && sits_for(view, body, it, rule));
            let members = members.count();
            if members > usize::from(at_most) {
                found.at(format!("/composition/{row}"), [
                    ("body", view.read(&body.name).into()),
                    ("seat", view.read(&rule.seat).into()),
                    ("at_most", usize::from(at_most).into()),
                    ("members", members.into()),
                ]);
            }
        }
    })],
    ..Rule::PLAIN
};

/// Whether a member sits for this seat and can sit for no other: it says so, or is of a kind that
/// only this seat is for.
fn sits_for(view: &View<'_>, body: &Body, member: &Membership, rule: &SeatRule) -> bool {
    if let Some(seat) = &member.seat {
        return folded(&view.read(seat)) == folded(&view.read(&rule.seat));
    }
    let Some(stakeholder) = view.get(member.on_behalf_of.unwrap_or(member.stakeholder)) else { return false };
    let is_for = |rule: &&SeatRule| rule.kinds.contains(&stakeholder.kind);
    is_for(&rule) && body.composition.iter().filter(is_for).count() == 1
}
