//! People who are told of a session are told when it is.

use crate::rules::prelude::*;
use crate::rules::session_days::is_dated;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/announced-undated",
    severity: Severity::Warning,
    says: "the session[ `{session}`] is marked as announced or open, but nothing says when it is",
    because: "Those invited cannot keep the day free, and neither an interpreter nor anybody to mind the children can be booked.",
    fix: "Enter the date, or the first and last day; until it is fixed, set the status to `planned`.",
    sources: &["schema.org, startDate of an Event"],
    about: "session",
    bad: r#"{"sessions": [
        {"slug": "incontro", "kind": "workshop", "title": "Laboratorio di quartiere", "status": "announced"}
    ]}"#,
    good: r#"{"sessions": [
        {
            "slug": "incontro", "kind": "workshop", "title": "Laboratorio di quartiere",
            "status": "announced", "date": "2026-02-19"
        }
    ]}"#,
    checks: &[Check::Session(|_, session, found| {
        let told = matches!(session.status, Some(SessionState::Announced | SessionState::Open));
        let Some(state) = session.status.filter(|_| told && !is_dated(session)) else { return };
        let finding = found.here([]);
        if state == SessionState::Announced {
            finding.suggest([Edit::replace("/status", &SessionState::Planned)]);
        }
    })],
    ..Rule::PLAIN
};
