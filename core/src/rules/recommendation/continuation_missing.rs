//! What another has replaced says which.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/continuation-missing",
    severity: Severity::Error,
    says: "the recommendation[ `{recommendation}`] is marked as {status:phrase}, but nothing says which recommendation continues it",
    because: "Those who asked for it cannot follow what became of it: to them it has vanished.",
    fix: "Name the other one under `continued_by`; or, if there is none, mark it as withdrawn.",
    sources: &["PROV-O: wasRevisionOf"],
    about: "recommendation",
    bad: r#"{"recommendations": [
        {"slug": "orari", "text": "Aprire di più", "status": "superseded"},
        {"slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "validated"}]}"#,
    good: r#"{"recommendations": [
        {"slug": "orari", "text": "Aprire di più", "status": "superseded", "continued_by": "sera"},
        {"slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "validated"}]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        let gone = [RecommendationState::Superseded, RecommendationState::Merged];
        let Some(status) = recommendation.status.filter(|status| gone.contains(status)) else { return };
        if recommendation.continued_by.is_none() {
            found.here([("status", status.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
