//! A session of a series takes place while the series runs.

use crate::model::value::{Period, Truth};
use crate::rules::periods::told;
use crate::rules::prelude::*;
use crate::rules::session_days::sound_day;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/outside-series",
    severity: Severity::Warning,
    says: "the session[ `{session}`] ({date:date}) is outside the series `{series}` ({start:date} – {end:date})",
    because: "It is counted for a series it does not belong to, or its date is wrong.",
    fix: "Check the date of the session and the period of the series.",
    sources: &["schema.org, superEvent"],
    dated: true,
    about: "session",
    bad: r#"{
        "series": [
            {
                "slug": "seminari",
                "title": "Seminari territoriali",
                "period": {"start": "2018-01", "end": "2018-02"}
            }
        ],
        "sessions": [{"slug": "bari", "kind": "seminar", "series": "seminari", "date": "2019-02-06"}]
    }"#,
    good: r#"{
        "series": [
            {
                "slug": "seminari",
                "title": "Seminari territoriali",
                "period": {"start": "2018-01", "end": "2018-02"}
            }
        ],
        "sessions": [{"slug": "bari", "kind": "seminar", "series": "seminari", "date": "2018-02-06"}]
    }"#,
    checks: &[Check::Session(|view, session, found| {
        let Some(date) = sound_day(view, session) else { return };
        let Some(series) = session.series.and_then(|id| view.get(id)) else { return };
        // One put off may well fall after the others.
        let off = matches!(session.status, Some(SessionState::Cancelled | SessionState::Postponed));
        let outside = |period: &Period| !off && period.excludes(&date) == Truth::Yes;
        if let Some(period) = series.period.filter(outside) {
            found.at("/date", [
                ("date", date.to_string().into()),
                ("series", view.read(&series.title).into()),
                ("start", told(period.start).into()),
                ("end", told(period.end).into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
