//! Once its day is over, a session is no longer to come.

use crate::rules::awaited;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/status-stale",
    severity: Severity::Warning,
    says: "the date of the session[ `{session}`], {date:date}, had passed by {as_of:date}, but the session is still marked as to come",
    because: "Nobody can tell whether it took place, and nobody asks what was said there.",
    fix: "Set the status to `held`, `postponed` or `cancelled`.",
    sources: &["IATI 2.03, activity status"],
    dated: true,
    about: "session",
    bad: r#"{
        "sessions": [
            {
                "slug": "laboratorio-quartiere", "kind": "workshop",
                "title": "Laboratorio di quartiere", "date": "2025-12-11", "status": "announced"
            }
        ]
    }"#,
    good: r#"{
        "sessions": [
            {
                "slug": "laboratorio-quartiere", "kind": "workshop",
                "title": "Laboratorio di quartiere", "date": "2025-12-11", "status": "held"
            }
        ]
    }"#,
    checks: &[Check::Session(|view, session, found| {
        let to_come = matches!(
            session.status,
            Some(SessionState::Planned | SessionState::Announced | SessionState::Open)
        );
        let Some(as_of) = view.as_of().filter(|_| to_come) else { return };
        let Some(term) = awaited::day(view, session).filter(|term| term.is_over(view)) else { return };
        let params = [("date", term.last.to_string().into()), ("as_of", as_of.to_string().into())];
        let finding = found.at("/status", params);
        // Somebody was counted there, or it was written up: it took place.
        let counted = |row: &Attendance| row.basis == Some(AttendanceBasis::Counted);
        if session.report.is_some() || session.attendance.iter().any(counted) {
            finding.suggest([Edit::replace("/status", &SessionState::Held)]);
        }
    })],
    ..Rule::PLAIN
};
