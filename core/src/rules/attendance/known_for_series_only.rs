//! A figure known for a series says nothing of its single sessions.

use crate::rules::attendance_rows::{sessions_of, total};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/known-for-series-only",
    severity: Severity::Advice,
    says: "{total:quantity} came to the {sessions} sessions[ of `{occasion}`] in all, but nothing says how many came to each",
    because: "Divided evenly, the figure would look like a fact about each place when it is a fact about none.",
    fix: "Ask for the attendance list of each session; until then leave their attendance out.",
    sources: &["FAMI project Multi-Azione, Regione Puglia: over 120 in three seminars"],
    about: "occasion",
    bad: r#"{
        "series": [
            {
                "slug": "seminari", "title": "Seminari territoriali",
                "attendance": [{"count": {"more_than": 120}}]
            }
        ],
        "sessions": [
            {"slug": "bari", "kind": "seminar", "title": "Bari", "series": "seminari"},
            {"slug": "nardo", "kind": "seminar", "title": "Nardò", "series": "seminari"}
        ]
    }"#,
    good: r#"{
        "series": [
            {
                "slug": "seminari", "title": "Seminari territoriali",
                "attendance": [{"count": {"more_than": 120}}]
            }
        ],
        "sessions": [
            {
                "slug": "bari", "kind": "seminar", "title": "Bari", "series": "seminari",
                "attendance": [{"count": 64}]
            },
            {
                "slug": "nardo", "kind": "seminar", "title": "Nardò", "series": "seminari",
                "attendance": [{"count": 58}]
            }
        ]
    }"#,
    checks: &[Check::Series(|view, series, found| {
        let Some(total) = total(&series.attendance) else { return };
        let sessions = sessions_of(view, series);
        if sessions.len() > 1 && sessions.iter().all(|session| session.attendance.is_empty()) {
            found.at("/attendance", [("total", total.count.to_string().into()), ("sessions", sessions.len().into())]);
        }
    })],
    ..Rule::PLAIN
};
