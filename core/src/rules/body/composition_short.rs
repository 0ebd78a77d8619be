//! In a body sits whoever must, by its own rules or by law.

use std::fmt::Display;

use crate::rules::compositions::{Seat, holds, may_hold, prescribed, seats_taken};
use crate::rules::prelude::*;
use value::Truth;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/composition-short",
    severity: Severity::Error,
    says: "of the members listed in `{body}`, {members} can sit for “{seat:phrase}”, but there must be at least {at_least}[ ({legal_basis})]",
    because: "The decisions of a body that is not composed as it should be can be contested, and a voice the rules wanted is not heard.",
    fix: "Appoint whoever is missing and enter the membership; if they already sit there, add them, or correct the kind of stakeholder.",
    sources: &["D.P.R. 394/1999, article 57", "The body's own act or statute"],
    dated: true,
    bad: r#"{
        "stakeholders": [
            {"slug": "senza-confini", "name": "Senza Confini", "kind": "migrant_association"},
            {"slug": "comune", "name": "Comune di Ancona", "kind": "municipality"}
        ],
        "bodies": [
            {
                "slug": "consulta-stranieri", "name": "Consulta degli stranieri",
                "kind": "municipal_consulta", "status": "operating",
                "composition": [
                    {
                        "seat": "associazioni di stranieri", "kinds": ["migrant_association"],
                        "at_least": 2
                    }
                ],
                "memberships": [{"stakeholder": "senza-confini"}, {"stakeholder": "comune"}]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "senza-confini", "name": "Senza Confini", "kind": "migrant_association"},
            {"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}
        ],
        "bodies": [
            {
                "slug": "consulta-stranieri", "name": "Consulta degli stranieri",
                "kind": "municipal_consulta", "status": "operating",
                "composition": [
                    {
                        "seat": "associazioni di stranieri", "kinds": ["migrant_association"],
                        "at_least": 2
                    }
                ],
                "memberships": [{"stakeholder": "senza-confini"}, {"stakeholder": "yemba"}]
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        let sits = !matches!(body.status, Some(BodyState::Proposed | BodyState::Dissolved));
        if !sits || body.memberships.is_empty() {
            return;
        }
        for (row, rule) in body.composition.iter().enumerate() {
            let SeatRule { kinds, at_least, legal_basis, .. } = rule;
            let name = &view.read(&rule.seat);
            let seat = Seat { name, kinds, at_least: *at_least, legal_basis: legal_basis.as_deref() };
            check(view, body, &seat, found, &format_args!("/composition/{row}"));
        }
        for seat in prescribed(&body.kind).iter().filter(|_| body.composition.is_empty()) {
            check(view, body, seat, found, &"/memberships");
        }
    })],
    ..Rule::PLAIN
};

fn check(view: &View<'_>, body: &Body, seat: &Seat<'_>, found: &mut Found<'_>, at: &dyn Display) {
    let as_of = view.as_of();
    let may = |member: &&Membership| holds(member.period, as_of) != Truth::No && may_hold(view, member, seat);
    let members = body.memberships.iter().filter(may).map(|member| seats_taken(view, member));
    let members = members.fold(0, usize::saturating_add);
    let at_least = usize::from(seat.at_least);
    if members >= at_least {
        return;
    }
    let said = [
        ("body", view.read(&body.name).into()),
        ("seat", seat.name.into()),
        ("at_least", at_least.into()),
        ("members", members.into()),
    ];
    match seat.legal_basis {
        Some(basis) => {
            let [body, seat, least, members] = said;
            found.at(at, [body, seat, least, members, ("legal_basis", basis.into())]);
        }
        None => drop(found.at(at, said)),
    }
}
