//! A stated length must be that from the first to the last day.

use crate::model::value::Truth;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "period/duration-contradicted",
    severity: Severity::Error,
    says: "the period from {start:date} to {end:date} is not {duration:duration}",
    because: "One of the three is wrong, and reports to the fund are due by these dates.",
    fix: "Check the first day, the last day and the length against the source.",
    sources: &["ISO 8601-1, durations"],
    bad: r#"{"projects": [
        {
            "slug": "wifi",
            "title": "WIFI",
            "period": {"start": "2018-11-01", "end": "2020-04-30", "duration": "P12M"}
        }
    ]}"#,
    good: r#"{"projects": [
        {
            "slug": "wifi",
            "title": "WIFI",
            "period": {"start": "2018-11-01", "end": "2020-04-30", "duration": "P18M"}
        }
    ]}"#,
    checks: &[Check::Period(|_, period, found| {
        let (Some(start), Some(end), Some(duration)) = (period.start, period.end, period.duration) else {
            return;
        };
        if period.lasts_as_stated() == Truth::No {
            found.here([
                ("start", start.to_string().into()),
                ("end", end.to_string().into()),
                ("duration", duration.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
