//! What has happened is past.

use crate::model::value::{Date, PartialDate};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "date/in-future",
    severity: Severity::Warning,
    says: "{date:date} is still to come on {as_of:date}, but what it dates is recorded as done",
    because: "It was planned and is counted as done, or the year is wrong.",
    fix: "Check the date; for what is still planned there are other fields, such as `due` and `planned`.",
    sources: &["IATI 2.03, rules 11.1.3 and 11.1.4"],
    dated: true,
    bad: r#"{"barriers": [
        {"slug": "orari", "title": "Orari incompatibili con il lavoro", "reported_on": "2029-05-14"}
    ]}"#,
    good: r#"{"barriers": [
        {"slug": "orari", "title": "Orari incompatibili con il lavoro", "reported_on": "2025-05-14"}
    ]}"#,
    checks: &[
        Check::Project(|view, project, found| {
            check(view, found, project.call.as_ref().and_then(|call| call.awarded_on), "/call/awarded_on");
        }),
        Check::Body(|view, body, found| {
            // The act that will found a proposed body may have its day already.
            let act =
                body.act.as_ref().filter(|_| body.status.is_some_and(|status| status != BodyState::Proposed));
            check(view, found, act.and_then(|act| act.date), "/act/date");
        }),
        Check::Service(|view, service, found| {
            check(view, found, service.verified_on.map(whole), "/verified_on")
        }),
        Check::Barrier(|view, barrier, found| {
            check(view, found, barrier.reported_on, "/reported_on");
            for (row, evidence) in barrier.evidence.iter().enumerate() {
                check(view, found, evidence.on, format_args!("/evidence/{row}/on"));
            }
        }),
        Check::Cycle(|view, cycle, found| {
            for (row, phase) in cycle.phases.iter().enumerate() {
                let start = phase.actual.and_then(|actual| actual.start);
                check(view, found, start, format_args!("/phases/{row}/actual/start"));
            }
        }),
        Check::Contribution(|view, contribution, found| check(view, found, contribution.on, "/on")),
        Check::Recommendation(|view, recommendation, found| {
            check(view, found, recommendation.issued_on, "/issued_on");
            for (row, response) in recommendation.responses.iter().enumerate() {
                check(view, found, response.on, format_args!("/responses/{row}/on"));
            }
            for (row, step) in recommendation.log.iter().enumerate() {
                check(view, found, step.on, format_args!("/log/{row}/on"));
            }
        }),
        Check::Source(|view, source, found| {
            check(view, found, source.published, "/published");
            check(view, found, source.retrieved.map(whole), "/retrieved");
        }),
    ],
    ..Rule::PLAIN
};

fn whole(date: Date) -> PartialDate {
    date.day().into()
}

fn check(view: &View<'_>, found: &mut Found<'_>, date: Option<PartialDate>, at: impl std::fmt::Display) {
    let Some((date, (first, _))) = date.and_then(|date| Some((date, date.days()?))) else { return };
    if let Some(as_of) = view.as_of().filter(|as_of| first > *as_of) {
        found.at(at, [("date", date.to_string().into()), ("as_of", as_of.to_string().into())]);
    }
}
