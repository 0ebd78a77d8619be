//! The weekday beside a date must be that day's.

use chrono::Datelike;

use crate::model::value::Weekday;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "date/weekday-contradicted",
    severity: Severity::Error,
    says: "{date} was a {found:phrase}, not a {stated:phrase}",
    because: "One of the two is wrong, and a wrong year is the usual cause.",
    fix: "Check day, month and year against the source.",
    sources: &["Gregorian calendar (ISO 8601-1)"],
    checks: &[Check::Date(|_, date, found| {
        // Of a day that is only about or perhaps then, another weekday contradicts nothing.
        let (Some(stated), Some((day, last))) = (date.weekday, date.days()) else { return };
        if day != last {
            return;
        }
        let weekday = Weekday::from(day.weekday());
        if weekday != stated {
            let found_day = ("found", weekday.code().into());
            found.here([("date", date.to_string().into()), found_day, ("stated", stated.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
