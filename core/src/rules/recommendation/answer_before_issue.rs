//! An answer is due, and comes, after the question.

use crate::model::value::{PartialDate, Truth};
use crate::rules::answers::latest;
use crate::rules::doubtful::{is_plausible, may_be_past};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/answer-before-issue",
    severity: Severity::Error,
    says: "the recommendation[ `{recommendation}`] was sent on {issued:date}, but an answer[ was due before that, on {due:date}][ came before that, on {came:date}]",
    because: "The addressee seems late, or quick, by days that never were; nobody will trust the other figures.",
    fix: "Check both days against the letter and the answer; most often the year is wrong.",
    sources: &["IATI 2.03, rule 11.1.1: no end before the start"],
    dated: true,
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "asilo", "text": "Accettare al nido anche chi attende la residenza", "status": "issued",
        "issued_on": "2025-12-01", "response_due": "2025-02-28"}]}"#,
    good: r#"{"recommendations": [{
        "slug": "asilo", "text": "Accettare al nido anche chi attende la residenza", "status": "issued",
        "issued_on": "2025-12-01", "response_due": "2026-02-28"}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let issued = recommendation.issued_on.filter(|issued| may_be_past(view, issued));
        let Some(issued) = issued else { return };
        let early = |date: Option<PartialDate>| {
            date.filter(|date| is_plausible(date) && date.before(&issued) == Truth::Yes)
        };
        let came = || {
            // Whoever answered not to be competent answered an earlier letter, once it has gone to another.
            let sent_on = recommendation.status != Some(RecommendationState::NotCompetent);
            let passed_on = |it: &Response| sent_on && it.kind == ResponseKind::NotCompetent;
            if !recommendation.responses.iter().any(|it| early(it.on).is_some()) {
                return None;
            }
            // What was said before, in answer to an earlier letter, came in time for that one.
            let mut answers = latest(view, recommendation).into_iter().filter(|(.., it)| !passed_on(it));
            let at = |row| format!("/responses/{row}/on");
            answers.find_map(|(_, row, it)| early(it.on).map(|date| (at(row), "came", date)))
        };
        let due = early(recommendation.response_due).map(|due| ("/response_due".to_owned(), "due", due));
        if let Some((at, which, date)) = due.or_else(came) {
            found.at(at, [("issued", issued.to_string().into()), (which, date.to_string().into())]);
        }
    })],
    ..Rule::PLAIN
};
