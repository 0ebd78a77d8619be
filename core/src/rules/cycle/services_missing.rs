//! Past its first phases, a cycle works on services.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/services-missing",
    severity: Severity::Warning,
    says: "the cycle[ `{cycle}`] is in the phase `{phase:phrase}` but works on no service",
    because: "Services are identified first; what is designed for none of them reaches nobody.",
    fix: "Name the services in scope.",
    sources: &["FAMI project “Cittadini si diventa”, activity 1"],
    about: "cycle",
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "ciclo", "project": "servizi", "phase": "barrier_analysis"}]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "services": [{"slug": "anagrafe", "name": "Anagrafe"}],
        "cycles": [
            {
                "slug": "ciclo", "project": "servizi", "phase": "barrier_analysis",
                "services": ["anagrafe"]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|_, cycle, found| {
        let early = matches!(
            cycle.phase,
            None | Some(
                CyclePhase::Draft
                    | CyclePhase::Preparation
                    | CyclePhase::ServiceIdentification
                    | CyclePhase::Suspended
                    | CyclePhase::Abandoned
            )
        );
        if let Some(phase) = cycle.phase
            && !early
            && cycle.services.is_empty()
        {
            found.here([("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
