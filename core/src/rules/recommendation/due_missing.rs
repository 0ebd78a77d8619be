//! Whoever is asked knows by when to answer.

use chrono::Days;

use crate::model::value::PartialDate;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/due-missing",
    severity: Severity::Warning,
    says: "the recommendation[ `{recommendation}`] has been sent but not answered, and nothing says by when an answer is due",
    because: "Without a date nobody can remind the addressee, and no silence is ever too long.",
    fix: "Agree on a date with the addressee, and enter it under `response_due`.",
    sources: &["L. 241/1990, art. 2: a proceeding ends within a term", "Decidim, official answers to proposals"],
    limits: &[Limit { name: "days", default: 60, least: 1, most: 730 }],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "cartelli", "text": "Mettere cartelli in quattro lingue all’ufficio anagrafe",
        "status": "issued", "issued_on": "2025-12-15"}]}"#,
    good: r#"{"recommendations": [{
        "slug": "cartelli", "text": "Mettere cartelli in quattro lingue all’ufficio anagrafe",
        "status": "issued", "issued_on": "2025-12-15", "response_due": "2026-02-13"}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let sent = matches!(
            recommendation.status,
            Some(RecommendationState::Issued | RecommendationState::Acknowledged)
        );
        if !sent || recommendation.response_due.is_some() || !recommendation.responses.is_empty() {
            return;
        }
        let days = Days::new(u64::try_from(found.limit("days")).unwrap_or_default());
        let finding = found.here([]);
        let issued = recommendation.issued_on.filter(|day| !day.approximate && !day.uncertain);
        let due = issued.and_then(|day| day.day_known()?.checked_add_days(days));
        // To set a day that is past would make somebody late who was never told.
        let to_come = |due: &chrono::NaiveDate| view.as_of().is_none_or(|as_of| as_of <= *due);
        if let Some(due) = due.filter(to_come) {
            finding.suggest([Edit::add("/response_due", &PartialDate::from(due))]);
        }
    })],
    ..Rule::PLAIN
};
