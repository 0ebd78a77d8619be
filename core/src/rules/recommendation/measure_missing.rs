//! What is planned or done is done by a measure.

use crate::rules::prelude::*;
use crate::rules::stages::is_live;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/measure-missing",
    severity: Severity::Warning,
    says: "the recommendation[ `{recommendation}`] is marked as {status:phrase}, but no measure says what is done, by whom and by when",
    because: "A yes without a task is forgotten at the next change of office.",
    fix: "Record the measure, with who is responsible and by when, and name it here.",
    sources: &["IMPACT OSS: recommendations and the measures that implement them"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "corridoio", "text": "Assegnare un interprete telefonico al triage", "status": "planned"}]}"#,
    good: r#"{"recommendations": [{
        "slug": "corridoio", "text": "Assegnare un interprete telefonico al triage", "status": "planned",
        "measures": ["interprete"]}],
        "measures": [{"slug": "interprete", "title": "Contratto per l’interpretariato telefonico"}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let under_way = RecommendationState::Planned..=RecommendationState::Verified;
        let Some(status) = recommendation.status.filter(|status| under_way.contains(status)) else { return };
        if !recommendation.measures.is_empty() {
            return;
        }
        let finding = found.here([("status", status.code().into())]);
        if let Some(measure) = only_measure(view, recommendation) {
            finding.suggest([Edit::add("/measures", &vec![measure.id])]);
        }
    })],
    ..Rule::PLAIN
};

/// The one measure, if there is but one, against the barriers that a recommendation is to remove.
fn only_measure<'d>(view: &View<'d>, recommendation: &Recommendation) -> Option<&'d Measure> {
    let against = recommendation.barriers.iter().take(16).flat_map(|id| view.referring::<Measure>(id.uuid()));
    let mut live = against.filter(|measure| is_live(measure));
    let first = live.next()?;
    live.all(|other| other.id == first.id).then_some(first)
}
