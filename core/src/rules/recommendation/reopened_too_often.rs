//! What has been answered is not sent out anew without end.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/reopened-too-often",
    severity: Severity::Warning,
    says: "after an answer the recommendation[ `{recommendation}`] was sent out anew {count:one=# time|other=# times}; {times:one=# time|other=# times} at most is usual",
    because: "Whoever is asked the same thing again and again stops reading, and then misses what is new.",
    fix: "Write another recommendation that meets the reasons given, and put it in the place of this one; or close this one.",
    sources: &["INTOSAI practice: follow-up ends with an answer or with a report to whoever is above"],
    limits: &[Limit { name: "times", default: 2, least: 1, most: 20 }],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "issued",
        "issued_on": "2022-03-01", "response_due": "2026-03-01",
        "log": [
            {"status": "issued", "on": "2022-03-01"}, {"status": "rejected", "on": "2022-05-10"},
            {"status": "issued", "on": "2023-03-01"}, {"status": "rejected", "on": "2023-05-10"},
            {"status": "issued", "on": "2024-03-01"}, {"status": "noted", "on": "2024-05-10"},
            {"status": "issued", "on": "2025-12-15"}]}]}"#,
    good: r#"{"recommendations": [{
        "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "issued",
        "issued_on": "2022-03-01", "response_due": "2026-03-01",
        "log": [
            {"status": "issued", "on": "2022-03-01"}, {"status": "rejected", "on": "2022-05-10"},
            {"status": "issued", "on": "2025-12-15"}]}]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        use RecommendationState::{Acknowledged, Issued};
        // Once it has been answered again, it was worth the asking.
        if !matches!(recommendation.status, Some(Issued | Acknowledged)) {
            return;
        }
        let log = &recommendation.log;
        let again = |(before, step): &(&StatusChange, &StatusChange)| {
            step.status == Issued && is_answer(before.status)
        };
        let count = log.iter().zip(log.iter().skip(1)).filter(again).count();
        let times = found.limit("times");
        if i64::try_from(count).is_ok_and(|count| count > times) {
            found.at("/log", [("count", count.into()), ("times", times.into())]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether a step ends the asking. Whoever was not competent has not been asked again: another has.
fn is_answer(status: RecommendationState) -> bool {
    use RecommendationState::{Accepted, ClosedNotImplemented, Rejected};
    (Accepted..=Rejected).contains(&status) || status == ClosedNotImplemented
}
