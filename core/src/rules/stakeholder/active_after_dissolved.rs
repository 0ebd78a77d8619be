//! A body that has ceased to exist takes no part any more.

use crate::model::value::{Id, PartialDate, Truth};
use crate::rules::doubtful::is_plausible;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/active-after-dissolved",
    severity: Severity::Warning,
    says: "`{stakeholder}` ceased to exist ({dissolved:date}) before it took part here ({date:date})",
    because: "Somebody else sat there, usually the body that took its place, and that one is missing.",
    fix: "Name the body that took its place; or check the two dates.",
    sources: &["W3C Organization Ontology, change events"],
    bad: r#"{
        "stakeholders": [
            {
                "slug": "consorzio",
                "name": "Consorzio ABN",
                "kind": "consortium",
                "dissolved": "2019-03-01"
            }
        ],
        "sessions": [
            {
                "slug": "avvio",
                "kind": "kickoff",
                "date": "2021-09-17",
                "participants": ["consorzio"]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {
                "slug": "consorzio",
                "name": "Consorzio ABN",
                "kind": "consortium",
                "dissolved": "2022-03-01"
            }
        ],
        "sessions": [
            {
                "slug": "avvio",
                "kind": "kickoff",
                "date": "2021-09-17",
                "participants": ["consorzio"]
            }
        ]
    }"#,
    checks: &[
        Check::Session(|view, session, found| {
            let day = session.date.or(session.period.and_then(|period| period.start));
            let off = matches!(session.status, Some(SessionState::Cancelled | SessionState::Postponed));
            let Some(day) = day.filter(|_| !off) else { return };
            for (field, ids) in [("organisers", &session.organisers), ("participants", &session.participants)]
            {
                for (row, id) in ids.iter().enumerate() {
                    check(view, *id, day, found, format_args!("/{field}/{row}"));
                }
            }
        }),
        Check::Project(|view, project, found| {
            let start = project.period.and_then(|period| period.start);
            for (row, part) in project.participations.iter().enumerate() {
                if let Some(day) = part.period.and_then(|period| period.start).or(start) {
                    check(view, part.stakeholder, day, found, format_args!("/participations/{row}"));
                }
            }
        }),
        Check::Body(|view, body, found| {
            for (row, seat) in body.memberships.iter().enumerate() {
                if let Some(day) = seat.period.and_then(|period| period.start) {
                    check(view, seat.stakeholder, day, found, format_args!("/memberships/{row}"));
                }
            }
        }),
    ],
    ..Rule::PLAIN
};

fn check(
    view: &View<'_>,
    id: Id<Stakeholder>,
    day: PartialDate,
    found: &mut Found<'_>,
    at: std::fmt::Arguments<'_>,
) {
    let Some(stakeholder) = view.get(id) else { return };
    // Of one that ended before it began, and of a year that is hardly meant, nothing can be told.
    let founded_later = |dissolved: &PartialDate| {
        stakeholder.founded.is_some_and(|founded| dissolved.before(&founded) == Truth::Yes)
    };
    let past = |dissolved: &PartialDate| is_plausible(dissolved) && dissolved.before(&day) == Truth::Yes;
    let dissolved = stakeholder.dissolved.filter(|date| past(date) && !founded_later(date));
    if let Some(dissolved) = dissolved.filter(|_| is_plausible(&day)) {
        found.at(at, [
            ("stakeholder", view.read(&stakeholder.name).into()),
            ("date", day.to_string().into()),
            ("dissolved", dissolved.to_string().into()),
        ]);
    }
}
