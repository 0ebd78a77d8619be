//! Past the training together, somebody has been trained.

use crate::rules::cycle_course::{called, is_past, leads_through};
use crate::rules::prelude::*;
use crate::rules::session_days::{is_held, is_off};
use crate::rules::taking_part::sessions;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/training-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, past the joint training, but no training is recorded as held",
    because: "Staff and citizens who have not learnt together sit at the table as the one who helps and the one who asks.",
    fix: "Enter the training and its sessions; if there was none, give its phase the status `skipped` and the reason.",
    sources: &["FAMI project “Cittadini si diventa”, joint training of operators and citizens"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "barrier_analysis",
                "template": "fami_research_action"
            }
        ],
        "sessions": [
            {
                "slug": "tavolo", "kind": "thematic_meeting", "title": "Lo sportello anagrafe",
                "cycle": "pisa", "status": "held"
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "barrier_analysis",
                "template": "fami_research_action"
            }
        ],
        "sessions": [
            {
                "slug": "formazione", "kind": "training", "title": "Lo sportello anagrafe",
                "cycle": "pisa", "status": "held"
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        let training = CyclePhase::JointTraining;
        let past = is_past(cycle, training) && leads_through(cycle, training);
        let Some(phase) = cycle.phase.filter(|_| past) else { return };
        let guards = found.guards();
        // Where no session is recorded, nothing is known of how it went.
        if !guards && sessions(view, cycle).next().is_none() {
            return;
        }
        let held = |session: &Session| is_held(session) || (!guards && session.status.is_none());
        let project = cycle.project.uuid();
        let known = sessions(view, cycle).any(|session| held(session) && is_training(session))
            || view.referring::<Session>(project).take(500).any(|session| {
                session.cycle.is_none() && is_training(session) && held(session) && !is_off(session)
            })
            || view.referring::<Training>(project).take(500).any(|training| {
                // One for reading or on a platform has no sessions; whether it was held nobody tells.
                let unknown = !guards && training.sessions.is_empty();
                let of_cycle = |session: &Session| session.cycle.is_none_or(|of| of == cycle.id);
                let mut sessions = training.sessions.iter().filter_map(|id| view.get(*id));
                unknown || sessions.any(|session| of_cycle(session) && held(session))
            });
        if !known {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};

fn is_training(session: &Session) -> bool {
    use SessionKind::{JointWorkshop, Other, StudyVisit, Training};
    matches!(session.kind, Training | JointWorkshop | StudyVisit | Other(_))
}
