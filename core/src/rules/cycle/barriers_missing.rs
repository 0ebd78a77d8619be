//! Past the analysis of barriers, some have been found.

use crate::rules::cycle_course::{called, is_past, leaves_out};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/barriers-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, past the analysis of barriers, but no barrier is recorded",
    because: "Solutions are being designed, but nobody can say which difficulties, and whose, they are for.",
    fix: "Enter the barriers that were found; if there was no analysis, give its phase the status `skipped` and the reason.",
    sources: &["Levesque et al. 2013, access at the interface of services and people"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "services": [{"slug": "anagrafe", "name": "Anagrafe"}],
        "cycles": [
            {
                "slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "co_design",
                "services": ["anagrafe"]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "services": [{"slug": "anagrafe", "name": "Anagrafe"}],
        "barriers": [
            {"slug": "moduli-solo", "title": "Moduli solo in italiano", "services": ["anagrafe"]}
        ],
        "cycles": [
            {
                "slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "co_design",
                "services": ["anagrafe"]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        let past =
            is_past(cycle, CyclePhase::BarrierAnalysis) && !leaves_out(cycle, CyclePhase::BarrierAnalysis);
        let Some(phase) = cycle.phase.filter(|_| past) else { return };
        let some = |to| view.referring::<Barrier>(to).next().is_some();
        // What was found for the whole project, or before a service in scope, is found here too.
        let known = some(cycle.id.uuid())
            || cycle.services.iter().any(|service| some(service.uuid()))
            || some(cycle.project.uuid());
        if !known {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
