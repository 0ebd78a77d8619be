//! What somebody at the table blocked does not go out as the table's.

use crate::rules::prelude::*;
use crate::rules::stages::is_validated;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/blocked-yet-issued",
    severity: Severity::Error,
    says: "somebody at the table blocked the recommendation[ `{recommendation}`], but it is marked as {status:phrase}",
    because: "It goes out in the name of people who said no, and who will say so in public.",
    fix: "Take it back to the table; or, if the table has agreed since, enter how far.",
    sources: &["Loomio, consent and objection", "IAP2 spectrum: collaborate"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "quota", "text": "Riservare ai residenti da cinque anni metà degli alloggi",
        "status": "validated", "consensus": "blocked"}]}"#,
    good: r#"{"recommendations": [{
        "slug": "quota", "text": "Riservare ai residenti da cinque anni metà degli alloggi",
        "status": "table_review", "consensus": "blocked"}]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        let blocked = recommendation.consensus == Some(ConsensusLevel::Blocked);
        let Some(status) = recommendation.status.filter(|_| blocked) else { return };
        if is_validated(recommendation) {
            found.at("/consensus", [("status", status.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
