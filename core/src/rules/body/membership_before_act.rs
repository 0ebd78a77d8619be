//! A seat is held in a body that has been founded.

use crate::model::value::{PartialDate, Truth};
use crate::rules::doubtful::{is_plausible, may_be_past};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/membership-before-act",
    severity: Severity::Warning,
    says: "`{member}` held a seat ({start:date}) before the act that founds `{body}` ({act:date})",
    because: "Before the act there was nobody who could decide; more often the year is wrong.",
    fix: "Check when the seat was taken, and the date of the act.",
    sources: &["D.Lgs. 267/2000, art. 8", "DPR 394/1999, art. 57"],
    bad: r#"{
        "stakeholders": [{"slug": "aurora", "name": "Associazione Aurora", "kind": "migrant_association"}],
        "bodies": [
            {
                "slug": "consulta",
                "name": "Consulta comunale degli stranieri",
                "kind": "municipal_consulta",
                "act": {"reference": "Delibera del Consiglio comunale 12/2020", "date": "2020-03-04"},
                "memberships": [{"stakeholder": "aurora", "period": {"start": "2019-05-01"}}]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "aurora", "name": "Associazione Aurora", "kind": "migrant_association"}],
        "bodies": [
            {
                "slug": "consulta",
                "name": "Consulta comunale degli stranieri",
                "kind": "municipal_consulta",
                "act": {"reference": "Delibera del Consiglio comunale 12/2020", "date": "2020-03-04"},
                "memberships": [{"stakeholder": "aurora", "period": {"start": "2020-05-01"}}]
            }
        ]
    }"#,
    dated: true,
    checks: &[Check::Body(|view, body, found| {
        let act = body.act.as_ref().and_then(|act| act.date).filter(|act| may_be_past(view, act));
        let Some(act) = act else { return };
        for (row, seat) in body.memberships.iter().enumerate() {
            let start = seat.period.and_then(|period| period.start);
            let early = |start: &PartialDate| is_plausible(start) && start.before(&act) == Truth::Yes;
            if let Some(start) = start.filter(early) {
                found.at(format!("/memberships/{row}/period/start"), [
                    ("member", view.name(seat.stakeholder.uuid()).unwrap_or_default().into()),
                    ("start", start.to_string().into()),
                    ("body", view.read(&body.name).into()),
                    ("act", act.to_string().into()),
                ]);
            }
        }
    })],
    ..Rule::PLAIN
};
