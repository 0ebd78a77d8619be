//! No session of a series had more people than the series as a whole.

use crate::model::value::Truth;
use crate::rules::attendance_rows::{sessions_of, total};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/series-contradicted",
    severity: Severity::Error,
    says: "{session:quantity} came to one session, but only {total:quantity} to the whole series[ `{occasion}`]",
    because: "One of the two figures is wrong, or they count different things.",
    fix: "Check both against their sources, and what each one counts.",
    sources: &["Interval arithmetic on bounded counts"],
    about: "occasion",
    bad: r#"{
        "series": [
            {"slug": "seminari", "title": "Seminari territoriali", "attendance": [{"count": 50}]}
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
        for session in sessions_of(view, series) {
            let Some(row) = total(&session.attendance) else { continue };
            if row.count.range().exceeds(&series_total.count.range()) == Truth::Yes {
                let session = row.count.to_string().into();
                found.at("/attendance", [("session", session), ("total", series_total.count.to_string().into())]);
            }
        }
    })],
    ..Rule::PLAIN
};
