//! Those who took part are told what came of it.

use crate::rules::cycle_course::{called, is_past};
use crate::rules::prelude::*;
use crate::rules::session_days::is_held;
use crate::rules::taking_part::sessions;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/feedback-missing",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, but nothing shows that those who took part were told what came of it",
    because: "People gave their time and their stories; those who hear nothing back do not come again, and tell others so.",
    fix: "Hold a feedback meeting or publish the results, and enter it; if that has happened, update its status.",
    sources: &[
        "IAP2 Spectrum of Public Participation, promise to give feedback",
        "FAMI project “Cittadini si diventa”, dissemination",
    ],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "roma", "project": "servizi", "title": "Roma", "phase": "closed"}],
        "sessions": [
            {"slug": "incontro", "kind": "feedback_meeting", "cycle": "roma", "status": "cancelled"}
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "roma", "project": "servizi", "title": "Roma", "phase": "closed"}],
        "sessions": [
            {"slug": "incontro", "kind": "feedback_meeting", "cycle": "roma", "status": "held"}
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        let Some(phase) = cycle.phase.filter(|_| is_past(cycle, CyclePhase::Dissemination)) else { return };
        let told = |session: &Session| {
            is_held(session) && matches!(session.kind, SessionKind::FeedbackMeeting | SessionKind::FinalEvent)
        };
        let out =
            |output: &Output| output.published_on.is_some() || output.status == Some(OutputState::Published);
        // Of what a project does for all its cycles together there is little.
        let project = cycle.project.uuid();
        let known = sessions(view, cycle).any(told)
            || view.referring(cycle.id.uuid()).any(out)
            || view
                .referring(project)
                .take(500)
                .any(|session: &Session| session.cycle.is_none() && told(session))
            || view.referring(project).take(500).any(|output: &Output| output.cycle.is_none() && out(output));
        if !known {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
