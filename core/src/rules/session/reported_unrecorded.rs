//! A session that counts as written up has left something behind that can be read.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/reported-unrecorded",
    severity: Severity::Warning,
    says: "the session[ `{session}`] is marked as written up, but neither a report nor who came is recorded",
    because: "To the fund it has not taken place, and those who spoke there find no trace of what they said.",
    fix: "Link the report under `report`, and enter who came and how many; if there is no report yet, set the status to `held`.",
    sources: &["FAMI project TEAMS: a synthesis report after the seminar", "Decidim, closing a meeting: minutes and attendees"],
    about: "session",
    bad: r#"{"sessions": [
        {
            "slug": "seminario", "kind": "seminar", "title": "Seminario territoriale",
            "date": "2025-12-11", "status": "reported"
        }
    ]}"#,
    good: r#"{"sessions": [
        {
            "slug": "seminario", "kind": "seminar", "title": "Seminario territoriale",
            "date": "2025-12-11", "status": "reported", "report": "sintesi"
        }
    ],
    "outputs": [{"slug": "sintesi", "kind": "report", "title": "Sintesi del seminario"}]}"#,
    checks: &[Check::Session(|view, session, found| {
        let recorded =
            session.report.is_some() || !session.attendance.is_empty() || !session.participants.is_empty();
        if session.status != Some(SessionState::Reported) || recorded {
            return;
        }
        // Sources often count those who came to a whole series; whoever writes up a session now knows.
        let series = session.series.filter(|_| !found.guards()).and_then(|id| view.get(id));
        if series.is_none_or(|series| series.attendance.is_empty()) {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};
