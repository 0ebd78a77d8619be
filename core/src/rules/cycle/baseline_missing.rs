//! To see what a trial has changed, one knows how things stood before.

use crate::rules::cycle_course::{called, is_past, leads_through};
use crate::rules::cycle_results::indicators;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/baseline-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, but no indicator of its project or of a measure has a baseline",
    because: "Without knowing how things stood before, nobody can show that anything has become better, or admit that it has not.",
    fix: "Enter under `baseline` how things stood before the trial, from a register if need be; if nothing is evaluated, give that phase the status `skipped` and the reason.",
    sources: &["IATI 2.03, indicator baseline", "FAMI 2014-2020, output and result indicators"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "evaluation"}],
        "indicators": [{"slug": "attesa", "title": "Giorni di attesa allo sportello", "project": "servizi"}]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "evaluation"}],
        "indicators": [
            {
                "slug": "attesa", "title": "Giorni di attesa allo sportello", "project": "servizi",
                "baseline": {"value": 34, "on": "2025-03"}
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        let past =
            is_past(cycle, CyclePhase::Experimentation) && leads_through(cycle, CyclePhase::Evaluation);
        let Some(phase) = cycle.phase.filter(|_| past) else { return };
        if !indicators(view, cycle).any(|indicator| indicator.baseline.is_some()) {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
