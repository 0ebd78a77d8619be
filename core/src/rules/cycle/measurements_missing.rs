//! Past the evaluation, something has been measured, or it is said why not.

use crate::rules::cycle_course::{called, is_past, leads_through};
use crate::rules::cycle_results::indicators;
use crate::rules::measurements::{is_empty, is_valid};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/measurements-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, past its evaluation, but there is no measurement that anybody has found right",
    because: "Recommendations that rest on no result are opinions, and the service owner has others.",
    fix: "Enter what was measured, in figures or words, and have it validated; if nothing was, give the evaluation the status `skipped` and the reason.",
    sources: &["IATI 2.03, results: actual value", "FAMI project “Cittadini si diventa”: what improves access is tried out and evaluated"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "recommendation_drafting",
                "phases": [
                    {"kind": "evaluation", "status": "done"},
                    {"kind": "recommendation_drafting", "status": "active"}
                ]
            }
        ],
        "indicators": [
            {
                "slug": "attesa", "title": "Giorni di attesa allo sportello", "project": "servizi",
                "baseline": {"value": 34}
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "recommendation_drafting",
                "phases": [
                    {"kind": "evaluation", "status": "done"},
                    {"kind": "recommendation_drafting", "status": "active"}
                ]
            }
        ],
        "indicators": [
            {
                "slug": "attesa", "title": "Giorni di attesa allo sportello", "project": "servizi",
                "baseline": {"value": 34}
            }
        ],
        "measurements": [{"slug": "dopo", "indicator": "attesa", "value": 19, "status": "validated"}]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        use MeasurementState::{Published, Validated};
        let evaluation = CyclePhase::Evaluation;
        let past = is_past(cycle, evaluation) && leads_through(cycle, evaluation);
        let Some(phase) = cycle.phase.filter(|_| past) else { return };
        let guards = found.guards();
        // That there is nothing to measure, another rule says.
        if !guards && indicators(view, cycle).next().is_none() {
            return;
        }
        let right = |measurement: &Measurement| match measurement.status {
            Some(Validated | Published) => !is_empty(measurement),
            // In many dossiers nobody enters by what hands a figure has gone.
            _ => !guards && is_valid(measurement) && !is_empty(measurement),
        };
        let measured = |indicator: &Indicator| view.referring::<Measurement>(indicator.id.uuid()).any(right);
        if !indicators(view, cycle).any(measured) {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
