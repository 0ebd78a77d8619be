//! Past the drafting of recommendations, there are some.

use crate::rules::cycle_course::{called, is_past, leaves_out};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/recommendations-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, past the drafting of recommendations, but none is recorded",
    because: "Recommendations are what a cycle is for: without them the service owners have nothing to answer.",
    fix: "Enter the recommendations; if it was decided to issue none, give their phase the status `skipped` and the reason.",
    sources: &["FAMI project “Cittadini si diventa”: recommendations to those who answer for the services analysed"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "dissemination"}]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "dissemination"}],
        "recommendations": [
            {
                "slug": "raccomandazione", "text": "Aprire lo sportello anche il sabato mattina",
                "cycle": "pisa"
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        let drafting = CyclePhase::RecommendationDrafting;
        let past = is_past(cycle, drafting) && !leaves_out(cycle, drafting);
        let Some(phase) = cycle.phase.filter(|_| past) else { return };
        let some = |to| view.referring::<Recommendation>(to).next().is_some();
        // Sites of one project often recommend together.
        let known = some(cycle.id.uuid())
            || some(cycle.project.uuid())
            || cycle.services.iter().any(|service| some(service.uuid()));
        if !known {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
