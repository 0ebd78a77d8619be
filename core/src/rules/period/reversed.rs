//! A period cannot end before it begins.

use crate::rules::doubtful::{is_memorable, is_plausible, is_remembered};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "period/reversed",
    severity: Severity::Error,
    says: "the period ends on {end:date}, before it begins on {start:date}",
    because: "Everything worked out from the two dates is wrong.",
    fix: "Check both dates; they may be the wrong way round.",
    sources: &["IATI 2.03, rules 7.5.1 and 11.1.1"],
    bad: r#"{"projects": [
        {"slug": "wifi", "title": "WIFI", "period": {"start": "2020-04-30", "end": "2018-11-01"}}
    ]}"#,
    good: r#"{"projects": [
        {"slug": "wifi", "title": "WIFI", "period": {"start": "2018-11-01", "end": "2020-04-30"}}
    ]}"#,
    checks: &[Check::Period(|_, period, found| {
        let (Some(start), Some(end)) = (period.start, period.end) else { return };
        let is_meant = if is_remembered(found.table()) { is_memorable } else { is_plausible };
        if period.is_reversed() && is_meant(&start) && is_meant(&end) {
            let swapped = [Edit::replace("/start", &end), Edit::replace("/end", &start)];
            found
                .here([("start", start.to_string().into()), ("end", end.to_string().into())])
                .suggest(swapped);
        }
    })],
    ..Rule::PLAIN
};
