//! What has happened is past.

use crate::model::value::PartialDate;
use crate::rules::doubtful::{is_plausible, is_to_come, whole};
use crate::rules::measurements::is_empty;
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
            check(view, found, project.call.as_ref().and_then(|call| call.awarded_on), &"/call/awarded_on");
            let over = matches!(project.status, Some(ProjectState::Closed | ProjectState::Finalisation));
            let period = project.period.filter(|period| over && !period.is_reversed());
            check(view, found, period.and_then(|period| period.end), &"/period/end");
        }),
        Check::Stakeholder(|view, stakeholder, found| check(view, found, stakeholder.founded, &"/founded")),
        Check::Body(|view, body, found| {
            // The act that will found a proposed body may have its day already.
            let act =
                body.act.as_ref().filter(|_| body.status.is_some_and(|status| status != BodyState::Proposed));
            check(view, found, act.and_then(|act| act.date), &"/act/date");
        }),
        Check::Service(|view, service, found| {
            check(view, found, service.verified_on.map(whole), &"/verified_on")
        }),
        Check::Barrier(|view, barrier, found| {
            check(view, found, barrier.reported_on, &"/reported_on");
            for (row, evidence) in barrier.evidence.iter().enumerate() {
                check(view, found, evidence.on, &format_args!("/evidence/{row}/on"));
            }
        }),
        Check::Cycle(|view, cycle, found| {
            for (row, phase) in cycle.phases.iter().enumerate() {
                let start = phase.actual.and_then(|actual| actual.start);
                check(view, found, start, &format_args!("/phases/{row}/actual/start"));
            }
        }),
        Check::Contribution(|view, contribution, found| check(view, found, contribution.on, &"/on")),
        Check::Recommendation(|view, recommendation, found| {
            check(view, found, recommendation.issued_on, &"/issued_on");
            for (row, response) in recommendation.responses.iter().enumerate() {
                check(view, found, response.on, &format_args!("/responses/{row}/on"));
            }
            for (row, step) in recommendation.log.iter().enumerate() {
                check(view, found, step.on, &format_args!("/log/{row}/on"));
            }
        }),
        Check::Indicator(|view, indicator, found| {
            let baseline = indicator.baseline.as_ref();
            check(view, found, baseline.and_then(|baseline| baseline.on), &"/baseline/on");
        }),
        Check::Measurement(|view, measurement, found| {
            // What is only scheduled is measured later.
            if !is_empty(measurement) {
                check(view, found, measurement.on, &"/on");
                let period = measurement.period.filter(|period| !period.is_reversed());
                check(view, found, period.and_then(|period| period.start), &"/period/start");
            }
        }),
        Check::Consent(|view, consent, found| {
            for (row, purpose) in consent.purposes.iter().enumerate() {
                check(view, found, purpose.on.map(whole), &format_args!("/purposes/{row}/on"));
            }
        }),
        Check::Source(|view, source, found| {
            check(view, found, source.published, &"/published");
            check(view, found, source.retrieved.map(whole), &"/retrieved");
        }),
    ],
    ..Rule::PLAIN
};

fn check(view: &View<'_>, found: &mut Found<'_>, date: Option<PartialDate>, at: &dyn std::fmt::Display) {
    let Some(date) = date.filter(|date| is_plausible(date) && is_to_come(view, date)) else { return };
    if let Some(as_of) = view.as_of() {
        found.at(at, [("date", date.to_string().into()), ("as_of", as_of.to_string().into())]);
    }
}
