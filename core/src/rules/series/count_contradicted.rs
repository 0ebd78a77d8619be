//! A series has as many sessions as were planned.

use crate::model::value::{Decimal, Quantity, Truth};
use crate::rules::attendance_rows::sessions_of;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "series/count-contradicted",
    severity: Severity::Warning,
    says: "planned sessions of `{series}`: {planned:quantity}; sessions recorded: {recorded:quantity}",
    because: "The fund pays for the sessions that were promised, and asks about those that are missing or too many.",
    fix: "Add the missing session; or correct the number, or the series that a session belongs to.",
    sources: &["FAMI project Multi-Azione, Regione Puglia: three seminars in three places"],
    dated: true,
    bad: r#"{
        "series": [{"slug": "seminari", "title": "Seminari territoriali", "planned": 1}],
        "sessions": [
            {"slug": "san-severo", "kind": "seminar", "series": "seminari", "date": "2018-01-15"},
            {"slug": "bari", "kind": "seminar", "series": "seminari", "date": "2018-02-06"}
        ]
    }"#,
    good: r#"{
        "series": [{"slug": "seminari", "title": "Seminari territoriali", "planned": 2}],
        "sessions": [
            {"slug": "san-severo", "kind": "seminar", "series": "seminari", "date": "2018-01-15"},
            {"slug": "bari", "kind": "seminar", "series": "seminari", "date": "2018-02-06"}
        ]
    }"#,
    checks: &[Check::Series(|view, series, found| {
        let Some(planned) = series.planned else { return };
        let recorded = sessions_of(view, series).len();
        let count = Quantity::Exact(Decimal::from(i64::try_from(recorded).unwrap_or(i64::MAX))).range();
        let more = count.exceeds(&planned.range()) == Truth::Yes;
        // While it runs, or where nobody has begun to record, sessions are missing for good reason.
        let fewer = || recorded > 0 && is_over(view, series) && planned.range().exceeds(&count) == Truth::Yes;
        if more || fewer() {
            found.at("/planned", [
                ("series", view.read(&series.title).into()),
                ("planned", planned.to_string().into()),
                ("recorded", recorded.into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};

fn is_over(view: &View<'_>, series: &Series) -> bool {
    let last = series.period.and_then(|period| period.end).and_then(|end| end.days());
    view.as_of().zip(last).is_some_and(|(as_of, (_, last))| last < as_of)
}
