//! Where a recommendation stands is where its last step has brought it.

use crate::model::value::Truth;
use crate::rules::answers;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/status-contradicted",
    severity: Severity::Error,
    says: "the recommendation[ `{recommendation}`] is marked as {status:phrase}, but by the last step of its log it is {last:phrase}",
    because: "Two people who ask how it stands get two answers, and one of them is wrong.",
    fix: "Set the status to that of the last step; or add the missing step to the log.",
    sources: &["decidim/decidim#928: how a proposal came to its state"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "mediatori", "text": "Pagare ai mediatori anche le ore di preparazione", "status": "issued",
        "issued_on": "2025-05-05", "response_due": "2025-07-04",
        "log": [{"status": "issued", "on": "2025-05-05"}, {"status": "accepted", "on": "2025-06-20"}]}]}"#,
    good: r#"{"recommendations": [{
        "slug": "mediatori", "text": "Pagare ai mediatori anche le ore di preparazione", "status": "accepted",
        "issued_on": "2025-05-05", "response_due": "2025-07-04",
        "log": [{"status": "issued", "on": "2025-05-05"}, {"status": "accepted", "on": "2025-06-20"}]}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let (Some(status), Some(last)) = (recommendation.status, recommendation.log.last()) else { return };
        if status == last.status {
            return;
        }
        // Several have answered, in two places: the last of them does not speak for all.
        let is_answer = last.status.code().parse::<ResponseKind>().is_ok();
        if is_answer && answers::state(recommendation, |by| view.whole_of(by)) == Some(status) {
            return;
        }
        // In a log that is out of order, the last row is not the last step.
        let later = |step: &StatusChange| {
            let days = step.on.zip(last.on);
            days.is_some_and(|(on, last)| on != last && last.before(&on) != Truth::No)
        };
        if recommendation.log.iter().any(later) {
            return;
        }
        found
            .at("/status", [("status", status.code().into()), ("last", last.status.code().into())])
            .suggest([Edit::replace("/status", &last.status)]);
    })],
    ..Rule::PLAIN
};
