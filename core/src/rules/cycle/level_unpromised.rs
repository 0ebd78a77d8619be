//! Those who take part know beforehand how much say they have.

use crate::rules::cycle_course::{called, is_past};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/level-unpromised",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, but nothing says how much say those who take part have",
    because: "Those who think they decide, and find out that they were only heard, do not come a second time.",
    fix: "Agree with the service owners how much say there is, tell those invited, and enter it under `promised_level`.",
    sources: &["IAP2 Spectrum of Public Participation, promise to the public"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {"slug": "piacenza", "project": "servizi", "title": "Piacenza", "phase": "preparation"}
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "piacenza", "project": "servizi", "title": "Piacenza", "phase": "preparation",
                "promised_level": "involve"
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        if let Some(phase) = cycle.phase.filter(|_| is_past(cycle, CyclePhase::Draft))
            && cycle.promised_level.is_none()
        {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
