//! What is verified can be shown.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/verified-unproved",
    severity: Severity::Error,
    says: "the recommendation[ `{recommendation}`] is marked as verified, but nothing shows that it was carried out",
    because: "What is only said to be done is reported as a success, and nobody looks again.",
    fix: "Link what shows it: a source, a contribution from those who use the service, a measurement.",
    sources: &["GAO practice: a recommendation is closed as implemented on evidence"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "verified"}]}"#,
    good: r#"{"recommendations": [{
        "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "verified",
        "evidence": ["source/orari"]}],
        "sources": [{"slug": "orari", "title": "Orari affissi allo sportello"}]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        let verified = recommendation.status == Some(RecommendationState::Verified);
        if verified && recommendation.evidence.is_empty() {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};
