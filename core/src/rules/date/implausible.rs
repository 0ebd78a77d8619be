//! A date is of our time, or of the time that bodies remember.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "date/implausible",
    severity: Severity::Warning,
    says: "the year of {date:date} cannot be right: it is outside {earliest} to {latest}",
    because: "One digit slipped, and everything worked out from it is off by centuries.",
    fix: "Check the year against the source.",
    sources: &["FAMI 2014-2020, project sheet"],
    // The oldest charities and universities that sit at these tables are of the years after 1000.
    limits: &[
        Limit { name: "earliest_year", default: 1000, least: 1, most: 9999 },
        Limit { name: "latest_year", default: 2075, least: 1, most: 9999 },
    ],
    bad: r#"{"sessions": [{"slug": "seminario", "kind": "seminar", "date": "0201-09-17"}]}"#,
    good: r#"{"sessions": [{"slug": "seminario", "kind": "seminar", "date": "2021-09-17"}]}"#,
    checks: &[Check::Date(|_, date, found| {
        let Some(year) = date.year.map(i64::from) else { return };
        let (earliest, latest) = (found.limit("earliest_year"), found.limit("latest_year"));
        if year < earliest || year > latest {
            found.here([
                ("date", date.to_string().into()),
                ("earliest", earliest.into()),
                ("latest", latest.into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
