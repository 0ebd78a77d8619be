//! What has been held is past.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/held-in-future",
    severity: Severity::Error,
    says: "the session[ `{session}`] is marked as held, but its date, {date:date}, is still to come on {as_of:date}",
    because: "Attendance and reports of a session that has not taken place are invented.",
    fix: "Correct the date, or set the status back to `planned`.",
    sources: &["IATI 2.03, rules 11.1.3 and 11.1.4"],
    dated: true,
    about: "session",
    bad: r#"{
        "sessions": [
            {
                "slug": "seminario-territoriale", "kind": "seminar", "title": "Seminario territoriale",
                "date": "2026-02-06", "status": "held"
            }
        ]
    }"#,
    good: r#"{
        "sessions": [
            {
                "slug": "seminario-territoriale", "kind": "seminar", "title": "Seminario territoriale",
                "date": "2026-02-06", "status": "planned"
            }
        ]
    }"#,
    checks: &[Check::Session(|view, session, found| {
        let held = matches!(session.status, Some(SessionState::Held | SessionState::Reported));
        let (Some(as_of), Some(date)) = (view.as_of(), session.date) else { return };
        if let Some((first, _)) = date.days().filter(|(first, _)| held && *first > as_of) {
            let params = [("date", first.to_string().into()), ("as_of", as_of.to_string().into())];
            found.at("/date", params).suggest([Edit::replace("/status", &SessionState::Planned)]);
        }
    })],
    ..Rule::PLAIN
};
