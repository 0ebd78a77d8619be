//! A figure of a series must not be shared out among its sessions.

use crate::model::value::Decimal;
use crate::rules::attendance_rows::{sessions_of, total};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/series-divided",
    severity: Severity::Warning,
    says: "each of the {sessions} sessions[ of `{occasion}`] has {each:quantity}: the {total:quantity} of the whole series, divided evenly",
    because: "The source says how many came in all; that each place had the same number is invented.",
    fix: "Remove the figures of the single sessions, and ask for their attendance lists.",
    sources: &["FAMI project Multi-Azione, Regione Puglia: over 120 in three seminars"],
    about: "occasion",
    bad: r#"{
        "series": [
            {"slug": "seminari", "title": "Seminari territoriali", "attendance": [{"count": 120}]}
        ],
        "sessions": [
            {
                "slug": "bari", "kind": "seminar", "title": "Bari", "series": "seminari",
                "attendance": [{"count": 60}]
            },
            {
                "slug": "nardo", "kind": "seminar", "title": "Nardò", "series": "seminari",
                "attendance": [{"count": 60}]
            }
        ]
    }"#,
    good: r#"{
        "series": [
            {"slug": "seminari", "title": "Seminari territoriali", "attendance": [{"count": 120}]}
        ],
        "sessions": [
            {
                "slug": "bari", "kind": "seminar", "title": "Bari", "series": "seminari",
                "attendance": [{"count": 71}]
            },
            {
                "slug": "nardo", "kind": "seminar", "title": "Nardò", "series": "seminari",
                "attendance": [{"count": 49}]
            }
        ]
    }"#,
    checks: &[Check::Series(|view, series, found| {
        let Some(series_total) = total(&series.attendance) else { return };
        let sessions = sessions_of(view, series);
        // Where somebody counted, equal figures are a fact.
        let counted = |row: &Attendance| matches!(row.basis, Some(AttendanceBasis::Counted));
        let exact = |session: &&Session| {
            total(&session.attendance).filter(|row| !counted(row)).and_then(|row| row.count.exact())
        };
        let Some(figures) = sessions.iter().map(exact).collect::<Option<Vec<Decimal>>>() else { return };
        let Some(first) = figures.first().filter(|_| figures.len() > 1) else { return };
        let even = figures.iter().all(|figure| figure == first);
        let sum = figures.iter().try_fold(Decimal::ZERO, |sum, figure| sum.plus(*figure));
        if even && sum == Some(series_total.count.named()) {
            found.at("/attendance", [
                ("sessions", sessions.len().into()),
                ("each", first.to_string().into()),
                ("total", series_total.count.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
