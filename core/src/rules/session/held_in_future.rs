//! What has been held is past.

use crate::model::value::{PartialDate, Truth};
use crate::rules::doubtful::{is_plausible, is_to_come};
use crate::rules::prelude::*;
use crate::rules::session_days::is_held;

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
        let doubtful = |date: &PartialDate| is_plausible(date) && is_to_come(view, date);
        let (Some(as_of), Some(date)) = (view.as_of(), session.date.filter(doubtful)) else { return };
        if let Some((first, _)) = date.days().filter(|_| is_held(session)) {
            let params = [("date", first.to_string().into()), ("as_of", as_of.to_string().into())];
            let finding = found.at("/date", params);
            // Of a day on which nobody plans one it is the date that is wrong.
            let project = session.project.and_then(|id| view.get(id)?.period);
            let series = session.series.and_then(|id| view.get(id)?.period);
            if [project, series].iter().flatten().all(|period| period.excludes(&date) != Truth::Yes) {
                finding.suggest([Edit::replace("/status", &SessionState::Planned)]);
            }
        }
    })],
    ..Rule::PLAIN
};
