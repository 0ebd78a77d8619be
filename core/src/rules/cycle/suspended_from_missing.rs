//! A cycle that was halted knows where to go on.

use crate::rules::cycle_course::called;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/suspended-from-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is suspended, but nothing says in which phase",
    because: "By the time work resumes people have changed, and nobody remembers how far it had got.",
    fix: "Enter the phase in which it was suspended under `suspended_from`.",
    sources: &["FAMI 2014-2020, project sheet"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "treviso", "project": "servizi", "title": "Treviso", "phase": "suspended"}]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "treviso", "project": "servizi", "title": "Treviso", "phase": "suspended",
                "suspended_from": "joint_training"
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        if cycle.phase != Some(CyclePhase::Suspended) || cycle.suspended_from.is_some() {
            return;
        }
        let finding = found.here([("cycle", called(view, cycle).into())]);
        let mut active = cycle.phases.iter().filter(|phase| phase.status == Some(PhaseStatus::Active));
        if let (Some(phase), None) = (active.next(), active.next()) {
            finding.suggest([Edit::add("/suspended_from", &phase.kind)]);
        }
    })],
    ..Rule::PLAIN
};
