//! What was said in a session is written up while somebody remembers it.

use crate::rules::awaited::{self, REPORT_DAYS};
use crate::rules::prelude::*;
use crate::rules::session_days::last_day;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/report-missing",
    severity: Severity::Warning,
    says: "the session[ `{session}`] was held on {date:date}, more than {days:one=# day|other=# days} before {as_of:date}, but it has no report",
    because: "After a few weeks nobody remembers who said what, and the fund pays for what is documented.",
    fix: "Write the report and link it; if there is one, link it and set the status to `reported`.",
    sources: &["FAMI project TEAMS: a synthesis report after the seminar"],
    dated: true,
    limits: &[Limit { name: "days", default: REPORT_DAYS, least: 1, most: 730 }],
    about: "session",
    bad: r#"{
        "sessions": [
            {
                "slug": "seminario-territoriale", "kind": "seminar", "title": "Seminario territoriale",
                "date": "2025-09-17", "status": "held"
            }
        ]
    }"#,
    good: r#"{
        "sessions": [
            {
                "slug": "seminario-territoriale", "kind": "seminar", "title": "Seminario territoriale",
                "date": "2025-09-17", "status": "held", "report": "sintesi"
            }
        ],
        "outputs": [{"slug": "sintesi", "kind": "report", "title": "Sintesi del seminario"}]
    }"#,
    checks: &[Check::Session(|view, session, found| {
        if session.status != Some(SessionState::Held) {
            return;
        }
        let (Some(last), Some(as_of)) = (last_day(session), view.as_of()) else { return };
        let days = found.limit("days");
        if awaited::report(view, session, days).is_some_and(|term| term.is_over(view)) {
            found.here([
                ("date", last.to_string().into()),
                ("days", days.into()),
                ("as_of", as_of.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
