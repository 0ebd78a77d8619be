//! What is put off is put off to a day.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/review-date-missing",
    severity: Severity::Warning,
    says: "the answer puts the recommendation[ `{recommendation}`] off, but nothing says until when",
    because: "Putting something off without a date is a no that nobody has to defend.",
    fix: "Ask when it will be looked at again, and enter the date under `review_on`.",
    sources: &["L. 241/1990, art. 2: a proceeding ends within a term"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "moduli", "text": "Tradurre i moduli della mensa in arabo e inglese", "status": "deferred",
        "responses": [{"kind": "deferred", "text": "Se ne riparla con il nuovo bilancio"}]}]}"#,
    good: r#"{"recommendations": [{
        "slug": "moduli", "text": "Tradurre i moduli della mensa in arabo e inglese", "status": "deferred",
        "responses": [{"kind": "deferred", "text": "Se ne riparla con il nuovo bilancio",
            "review_on": "2026-02"}]}]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        // Once it has gone further, nobody waits for that day.
        if !matches!(recommendation.status, None | Some(RecommendationState::Deferred)) {
            return;
        }
        for (row, response) in recommendation.responses.iter().enumerate() {
            if response.kind == ResponseKind::Deferred && response.review_on.is_none() {
                found.at(format!("/responses/{row}"), []);
            }
        }
    })],
    ..Rule::PLAIN
};
