//! What has been sent was sent on a day.

use crate::rules::prelude::*;
use crate::rules::stages::is_issued;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/issue-date-missing",
    severity: Severity::Warning,
    says: "the recommendation[ `{recommendation}`] is marked as sent, but nothing says when",
    because: "Nobody can say how long the addressee has had it, and no answer is ever late.",
    fix: "Enter the date under `issued_on`, from the letter or the protocol number.",
    sources: &["D.P.R. 445/2000, art. 53: what is sent is registered with its date"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "cartelli", "text": "Mettere cartelli in quattro lingue all’ufficio anagrafe",
        "status": "issued", "response_due": "2026-03-01"}]}"#,
    good: r#"{"recommendations": [{
        "slug": "cartelli", "text": "Mettere cartelli in quattro lingue all’ufficio anagrafe",
        "status": "issued", "issued_on": "2025-12-15", "response_due": "2026-03-01"}]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        if recommendation.issued_on.is_some() || !is_issued(recommendation) {
            return;
        }
        let sent = |step: &&StatusChange| step.status == RecommendationState::Issued && step.on.is_some();
        let logged = recommendation.log.iter().find(sent).and_then(|step| step.on);
        let finding = found.here([]);
        if let Some(day) = logged {
            finding.mend([Edit::add("/issued_on", &day)]);
        }
    })],
    ..Rule::PLAIN
};
