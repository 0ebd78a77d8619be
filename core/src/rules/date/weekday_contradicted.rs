//! The weekday beside a date must be that day's.

use chrono::Datelike;

use crate::model::value::{PartialDate, Weekday};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "date/weekday-contradicted",
    severity: Severity::Error,
    says: "{date:date} was a {found:phrase}, not a {stated:phrase}",
    because: "One of the two is wrong, and a wrong year is the usual cause.",
    fix: "Check day, month and year against the source.",
    sources: &["Gregorian calendar (ISO 8601-1)"],
    bad: r#"{"sessions": [
        {"slug": "seminario", "kind": "seminar", "date": {"edtf": "2020-09-17", "weekday": "friday"}}
    ]}"#,
    good: r#"{"sessions": [
        {"slug": "seminario", "kind": "seminar", "date": {"edtf": "2021-09-17", "weekday": "friday"}}
    ]}"#,
    checks: &[Check::Date(|_, date, found| {
        // Of a day that is only about or perhaps then, another weekday contradicts nothing.
        let (Some(stated), Some((day, last))) = (date.weekday, date.days()) else { return };
        if day != last {
            return;
        }
        let weekday = Weekday::from(day.weekday());
        if weekday != stated {
            let found_day = ("found", weekday.code().into());
            let finding =
                found.here([("date", date.to_string().into()), found_day, ("stated", stated.code().into())]);
            // In January one still writes the old year.
            let year = date.year.unwrap_or_default();
            if let [meant] = *date.candidate_years(year.saturating_sub(1), year.saturating_add(1)) {
                finding.suggest([Edit::replace("", &PartialDate { year: Some(meant), ..*date })]);
            }
        }
    })],
    ..Rule::PLAIN
};
