//! An answer has come by the day on which it was due.

use crate::rules::answers::silent;
use crate::rules::awaited;
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
        let (Some(as_of), Some(term)) = (view.as_of(), awaited::answer(recommendation)) else { return };
        if !term.is_over(view) {
            return;
        }
        let Some(silent) = silent(view, recommendation) else { return };
        let (due, as_of) = (("due", term.told(view).into()), ("as_of", as_of.to_string().into()));
        let names: Vec<_> = silent.iter().map(|it| view.name(it.uuid()).unwrap_or_default()).collect();
        if names.is_empty() {
            found.at("/response_due", [due, as_of]);
        } else {
            found.at("/response_due", [due, as_of, ("silent", names.join(", ").into())]);
        }
    })],
    ..Rule::PLAIN
};
