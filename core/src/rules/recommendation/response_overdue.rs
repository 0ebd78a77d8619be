//! An answer has come by the day on which it was due.

use crate::model::value::Truth;
use crate::rules::late::is_late;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/response-overdue",
    severity: Severity::Warning,
    says: "an answer to the recommendation[ `{recommendation}`] was due by {due:date} and, on {as_of:date}, has not come[ from `{silent}`]",
    because: "Silence is how recommendations usually end; those who wrote one learn not to write another.",
    fix: "Remind the addressee in writing, or enter the answer that came; if there will be none, record that too.",
    sources: &["Decidim, official answers to proposals", "L. 241/1990, art. 2: a proceeding ends within a term"],
    dated: true,
    about: "recommendation",
    bad: r#"{"stakeholders": [{"slug": "comune", "name": "Comune di Jesi", "kind": "municipality"}],
        "recommendations": [{
            "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "issued",
            "addressees": [{"stakeholder": "comune"}],
            "issued_on": "2025-09-01", "response_due": "2025-10-31"}]}"#,
    good: r#"{"stakeholders": [{"slug": "comune", "name": "Comune di Jesi", "kind": "municipality"}],
        "recommendations": [{
            "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "accepted",
            "addressees": [{"stakeholder": "comune"}],
            "issued_on": "2025-09-01", "response_due": "2025-10-31",
            "responses": [{"kind": "accepted", "by": "comune", "on": "2025-10-20"}]}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let (Some(as_of), Some(due)) = (view.as_of(), recommendation.response_due) else { return };
        let waits = match recommendation.status {
            Some(RecommendationState::Issued | RecommendationState::Acknowledged) => true,
            // One addressee may have answered, and another not.
            Some(status) => is_answer(status) && !recommendation.responses.is_empty(),
            None => recommendation.issued_on.is_some(),
        };
        // Of a day before the question nothing can be reckoned.
        let possible = recommendation.issued_on.is_none_or(|issued| due.before(&issued) != Truth::Yes);
        // An answer by nobody named may be anybody's.
        let unsigned = recommendation.responses.iter().any(|response| response.by.is_none());
        if !waits || !possible || unsigned || !is_late(&due, as_of) {
            return;
        }
        let silent = silent(view, recommendation);
        if silent.is_empty() && !recommendation.addressees.is_empty() {
            return;
        }
        let (due, as_of) = (("due", due.to_string().into()), ("as_of", as_of.to_string().into()));
        if silent.is_empty() {
            found.at("/response_due", [due, as_of]);
        } else {
            found.at("/response_due", [due, as_of, ("silent", silent.join(", ").into())]);
        }
    })],
    ..Rule::PLAIN
};

fn is_answer(status: RecommendationState) -> bool {
    use RecommendationState::{Accepted, AcceptedInPart, Deferred, NotCompetent, Noted, Rejected};
    matches!(status, Accepted | AcceptedInPart | Noted | Deferred | Rejected | NotCompetent)
}

/// The names of the addressees that have not answered; an office answers for its body.
fn silent(view: &View<'_>, recommendation: &Recommendation) -> Vec<String> {
    let answering = recommendation.responses.iter().filter_map(|response| response.by).take(64);
    let answered: Vec<_> = answering.map(|by| view.whole_of(by)).collect();
    let addressees = recommendation.addressees.iter().map(|addressee| addressee.stakeholder);
    let silent = addressees.filter(|addressee| !answered.contains(&view.whole_of(*addressee)));
    silent.map(|addressee| view.name(addressee.uuid()).unwrap_or_default()).collect()
}
