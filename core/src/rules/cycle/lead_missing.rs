//! Past its preparation, somebody holds a cycle together.

use crate::rules::cycle_course::{called, is_past};
use crate::rules::prelude::*;
use crate::rules::taking_part::plays_part;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/lead-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, but nobody is named as leading or coordinating it locally",
    because: "Those invited have nobody to ask, and between two meetings nobody carries the work forward.",
    fix: "Give one participation the role `lead` or `local_coordinator`.",
    sources: &["FAMI project “Cittadini si diventa”: in each city a local partner coordinates"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "stakeholders": [{"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}],
        "cycles": [
            {
                "slug": "ancona", "project": "servizi", "title": "Ancona",
                "phase": "service_identification",
                "participations": [{"stakeholder": "csv", "role": "participant"}]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "stakeholders": [{"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}],
        "cycles": [
            {
                "slug": "ancona", "project": "servizi", "title": "Ancona",
                "phase": "service_identification",
                "participations": [{"stakeholder": "csv", "role": "local_coordinator"}]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        let leads = |part: &Participation| {
            matches!(
                part.role,
                ParticipationRole::Lead
                    | ParticipationRole::LocalCoordinator
                    | ParticipationRole::SiteHost
                    | ParticipationRole::Unknown
                    | ParticipationRole::Other(_)
            )
        };
        // While it is being prepared somebody may yet be found; whoever begins it is to be named.
        let before = if found.guards() { CyclePhase::Draft } else { CyclePhase::Preparation };
        if let Some(phase) = cycle.phase.filter(|_| is_past(cycle, before))
            && !plays_part(view, cycle, leads)
        {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
