//! Nobody answers what has not been sent.

use crate::model::value::Truth;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/answered-before-issued",
    severity: Severity::Error,
    says: "the answer came ({on}) before the recommendation was sent ({issued})",
    because: "The time that an addressee takes comes out below nothing, and every average with it.",
    fix: "Check both dates; it may be the answer to an earlier letter.",
    sources: &["GAO, recommendation follow-up"],
    bad: r#"{"recommendations": [
        {"slug": "sera", "text": "Aprire lo sportello anche di sera.", "issued_on": "2021-10-01", "responses": [{"kind": "accepted", "on": "2021-09-20"}]}
    ]}"#,
    good: r#"{"recommendations": [
        {"slug": "sera", "text": "Aprire lo sportello anche di sera.", "issued_on": "2021-10-01", "responses": [{"kind": "accepted", "on": "2021-10-20"}]}
    ]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        let sent = |step: &&StatusChange| step.status == RecommendationState::Issued;
        let logged = || recommendation.log.iter().find(sent).and_then(|step| step.on);
        let Some(issued) = recommendation.issued_on.or_else(logged) else { return };
        for (row, response) in recommendation.responses.iter().enumerate() {
            if let Some(on) = response.on.filter(|on| on.before(&issued) == Truth::Yes) {
                let params = [("on", on.to_string().into()), ("issued", issued.to_string().into())];
                found.at(format!("/responses/{row}/on"), params);
            }
        }
    })],
    ..Rule::PLAIN
};
