//! Two recommendations of one text are one, or belong together.

use crate::rules::likes::recommendation_worded_alike;
use crate::rules::prelude::*;
use crate::rules::stages::is_over;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/text-doubled",
    severity: Severity::Advice,
    says: "`{text}` appears here twice",
    because: "What several places ask for carries further when they ask together; what is entered twice is answered twice or not at all.",
    fix: "If it is one recommendation, mark one entry as merged into the other; if several places ask for it, send it once on behalf of all.",
    sources: &["NRTD: clustering of recommendations"],
    bad: r#"{"recommendations": [
        {"slug": "sera", "text": "Aprire lo sportello una sera a settimana"},
        {"slug": "serale", "text": "Aprire lo sportello una sera a settimana."}]}"#,
    good: r#"{"recommendations": [
        {"slug": "sera", "text": "Aprire lo sportello una sera a settimana"},
        {"slug": "serale", "text": "Aprire lo sportello una sera a settimana.", "status": "merged",
         "continued_by": "sera"}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        if is_over(recommendation) || recommendation.continued_by.is_some() {
            return;
        }
        let other = recommendation_worded_alike(view, recommendation);
        let first = other.and_then(|other| view.row(other.id.uuid()));
        let Some((other, first)) = other.zip(first) else { return };
        let text = view.read(&recommendation.text);
        let finding = found.here([("text", text.into()), ("first", first.to_string().into())]);
        // One that went out on its own keeps its own answers.
        let at_home = other.project == recommendation.project && recommendation.status.is_none_or(unsent);
        if at_home && recommendation.responses.is_empty() {
            finding.suggest([
                Edit::add("/status", &RecommendationState::Merged),
                Edit::add("/continued_by", &other.id),
            ]);
        }
    })],
    ..Rule::PLAIN
};

fn unsent(status: RecommendationState) -> bool {
    status < RecommendationState::Issued
}
