//! What is tried out was designed and agreed before.

use crate::rules::cycle_course::{called, is_past, leads_through};
use crate::rules::cycle_results::measures;
use crate::rules::owners::is_agreed;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/measures-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, but no measure is recorded that the owner or provider of a service has agreed to",
    because: "A trial that the service has not agreed to is stopped at the first complaint, and those who designed it are told nothing.",
    fix: "Enter the measure against the barrier, and under `agreed_by` who has agreed; if nothing is tried out, give that phase the status `skipped` and the reason.",
    sources: &[
        "FAMI project “Cittadini si diventa”, experimentation",
        "D.Lgs. 117/2017, art. 55: co-design with the administration",
    ],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "experimentation"}],
        "measures": [
            {
                "slug": "sera", "title": "Sportello aperto il giovedì sera", "cycle": "pisa",
                "status": "proposed"
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "stakeholders": [{"slug": "comune", "name": "Comune di Pisa", "kind": "municipality"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "experimentation"}],
        "measures": [
            {
                "slug": "sera", "title": "Sportello aperto il giovedì sera", "cycle": "pisa",
                "status": "agreed", "agreed_by": ["comune"]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        let past = is_past(cycle, CyclePhase::CoDesign) && leads_through(cycle, CyclePhase::Experimentation);
        let Some(phase) = cycle.phase.filter(|_| past) else { return };
        let guards = found.guards();
        let ready = |measure: &Measure| {
            // What is under way somebody has agreed to; who, another rule asks.
            let said = !guards && measure.status > Some(MeasureState::Proposed);
            (said || is_agreed(view, measure)) && !(guards && measure.barriers.is_empty())
        };
        if !measures(view, cycle).any(ready) {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
