//! A recommendation stands as it was answered.

use crate::rules::answers;
use crate::rules::prelude::*;
use crate::rules::stages::after;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/response-contradicted",
    severity: Severity::Error,
    says: "the recommendation[ `{recommendation}`] is marked as {status:phrase}, but the answer is: {answer:phrase}",
    because: "A report that counts what was accepted is wrong by one, and the addressee sees its answer misquoted.",
    fix: "Set the status to match the answer; or correct the answer.",
    sources: &["decidim/decidim#16384: answers that are lost"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "spid", "text": "Aiutare di persona chi non ha lo SPID", "status": "accepted",
        "responses": [{"kind": "rejected", "text": "Manca il personale"}]}]}"#,
    good: r#"{"recommendations": [{
        "slug": "spid", "text": "Aiutare di persona chi non ha lo SPID", "status": "rejected",
        "responses": [{"kind": "rejected", "text": "Manca il personale"}]}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let (Some(status), Some(answer)) = (recommendation.status, recommendation.responses.last()) else {
            return;
        };
        // What comes after the answer may bring it anywhere; a log tells the way, by a rule of its own.
        if status > RecommendationState::NotCompetent || !recommendation.log.is_empty() {
            return;
        }
        // Where one of several has answered, the others may have said something else.
        let waiting = recommendation.responses.len() < recommendation.addressees.len();
        if waiting || recommendation.responses.iter().any(|response| after(response.kind) == status) {
            return;
        }
        if answers::state(recommendation, |by| view.whole_of(by)) == Some(status) {
            return;
        }
        let answered = ("answer", answer.kind.code().into());
        let finding = found.at("/status", [("status", status.code().into()), answered]);
        if recommendation.responses.len() == 1 {
            finding.suggest([Edit::replace("/status", &after(answer.kind))]);
        }
    })],
    ..Rule::PLAIN
};
