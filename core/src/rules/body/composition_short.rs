//! In a body sits whoever must, by its own rules or by law.

use crate::rules::compositions::{holds, may_hold, prescribed, seats_taken};
use crate::rules::prelude::*;
use value::Truth;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/composition-short",
    severity: Severity::Error,
    says: "of those listed in `{body}`, {members} can be there for “{seat:phrase}”, and at least {at_least} must[ ({legal_basis})]",
    because: "What a body decides that was not composed as it must be can be contested, and a voice that the rules wanted is not heard.",
    fix: "Appoint who is missing and enter the membership; if they sit there already, add them, or correct the kind of the stakeholder.",
    sources: &["D.P.R. 394/1999, article 57", "The body's own act or statute"],
    bad: r#"{
        "stakeholders": [
            {"slug": "senza-confini", "name": "Senza Confini", "kind": "migrant_association"},
            {"slug": "comune", "name": "Comune di Ancona", "kind": "municipality"}
        ],
        "bodies": [{
            "slug": "consulta-stranieri", "name": "Consulta degli stranieri", "kind": "municipal_consulta", "status": "operating",
            "composition": [{"seat": "associazioni di stranieri", "kinds": ["migrant_association"], "at_least": 2}],
            "memberships": [{"stakeholder": "senza-confini"}, {"stakeholder": "comune"}]
        }]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "senza-confini", "name": "Senza Confini", "kind": "migrant_association"},
            {"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}
        ],
        "bodies": [{
            "slug": "consulta-stranieri", "name": "Consulta degli stranieri", "kind": "municipal_consulta", "status": "operating",
            "composition": [{"seat": "associazioni di stranieri", "kinds": ["migrant_association"], "at_least": 2}],
            "memberships": [{"stakeholder": "senza-confini"}, {"stakeholder": "yemba"}]
        }]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        let sits = !matches!(body.status, Some(BodyState::Proposed | BodyState::Dissolved));
        if !sits || body.memberships.is_empty() {
            return;
        }
        for (row, rule) in body.composition.iter().enumerate() {
            let SeatRule { kinds, at_least, legal_basis, .. } = rule;
            let seat = view.read(&rule.seat);
            let basis = legal_basis.as_deref();
            short(view, body, found, &format!("/composition/{row}"), Needed { seat: &seat, kinds, at_least: *at_least, basis });
        }
        for seat in prescribed(&body.kind).iter().filter(|_| body.composition.is_empty()) {
            let needed =
                Needed { seat: seat.name, kinds: seat.kinds, at_least: seat.at_least, basis: Some(seat.legal_basis) };
            short(view, body, found, "/memberships", needed);
        }
    })],
    ..Rule::PLAIN
};

/// Who must sit there.
struct Needed<'n> {
    seat: &'n str,
    kinds: &'n [StakeholderKind],
    at_least: u16,
    basis: Option<&'n str>,
}

fn short(view: &View<'_>, body: &Body, found: &mut Found<'_>, at: &str, needed: Needed<'_>) {
    let Needed { seat, kinds, at_least, basis } = needed;
    let as_of = view.as_of();
    let members = body.memberships.iter().filter(|member| {
        holds(member.period, as_of) != Truth::No && may_hold(view, member, kinds, seat)
    });
    let members = members.fold(0, |sum: usize, member| sum.saturating_add(seats_taken(view, member)));
    if members >= usize::from(at_least) {
        return;
    }
    let said = [
        ("body", view.read(&body.name).into()),
        ("seat", seat.into()),
        ("at_least", usize::from(at_least).into()),
        ("members", members.into()),
    ];
    match basis {
        Some(basis) => {
            let [body, seat, least, members] = said;
            found.at(at, [body, seat, least, members, ("legal_basis", basis.into())]);
        }
        None => drop(found.at(at, said)),
    }
}
