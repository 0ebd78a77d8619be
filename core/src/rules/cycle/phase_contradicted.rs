//! The phase a cycle is in agrees with its list of phases.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/phase-contradicted",
    severity: Severity::Error,
    says: "the cycle[ `{cycle}`] is in the phase `{phase:phrase}`, but in its list `{listed:phrase}` has the status “{status:phrase}”",
    because: "One of the two is out of date, and every deadline is worked out from the phase.",
    fix: "Correct the phase of the cycle, or the status in the list.",
    sources: &["FAMI project “Cittadini si diventa”, activities planned"],
    about: "cycle",
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "ciclo", "project": "servizi", "phase": "co_design",
                "phases": [
                    {"kind": "barrier_analysis", "status": "done"},
                    {"kind": "co_design", "status": "planned"}
                ]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "ciclo", "project": "servizi", "phase": "co_design",
                "phases": [
                    {"kind": "barrier_analysis", "status": "done"},
                    {"kind": "co_design", "status": "active"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|_, cycle, found| {
        let Some(now) = cycle.phase else { return };
        let Some(row) = contradicting(cycle, now) else { return };
        let Some(Phase { kind, status: Some(status), .. }) = cycle.phases.get(row) else { return };
        let params =
            [("phase", now.code().into()), ("listed", kind.code().into()), ("status", status.code().into())];
        let finding = found.at(format!("/phases/{row}/status"), params);
        if *kind == now && *status == PhaseStatus::Planned {
            finding.suggest([Edit::replace(format!("/phases/{row}/status"), &PhaseStatus::Active)]);
        }
    })],
    ..Rule::PLAIN
};

/// The row that cannot be so while the cycle is in that phase. In a second turn a phase stands
/// twice, and one of the two may well be over.
fn contradicting(cycle: &Cycle, now: CyclePhase) -> Option<usize> {
    let is = |phase: &Phase, statuses: &[PhaseStatus]| {
        phase.status.is_some_and(|status| statuses.contains(&status))
    };
    let first = |statuses: &[PhaseStatus]| cycle.phases.iter().position(|phase| is(phase, statuses));
    match now {
        CyclePhase::Draft => first(&[PhaseStatus::Active, PhaseStatus::Done]),
        CyclePhase::Closed => first(&[PhaseStatus::Active]),
        _ => {
            let idle = [PhaseStatus::Planned, PhaseStatus::Skipped];
            let mut of_now = cycle.phases.iter().filter(|phase| phase.kind == now);
            let all = of_now.all(|phase| is(phase, &idle));
            cycle.phases.iter().position(|phase| phase.kind == now).filter(|_| all)
        }
    }
}
