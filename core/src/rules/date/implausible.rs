//! A date is of our time, or of the time that bodies remember.

use crate::model::value::PartialDate;
use crate::rules::doubtful::{EARLIEST, EARLIEST_REMEMBERED, LATEST, is_remembered, whole};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "date/implausible",
    severity: Severity::Warning,
    says: "the year of {date:date} cannot be right: it is outside {earliest} to {latest}",
    because: "One digit slipped, and everything worked out from it is off by centuries.",
    fix: "Check the year against the source.",
    sources: &["FAMI 2014-2020, project sheet"],
    limits: &[
        Limit { name: "earliest_year", default: EARLIEST as i64, least: 1, most: 9999 },
        Limit { name: "earliest_year_remembered", default: EARLIEST_REMEMBERED as i64, least: 1, most: 9999 },
        Limit { name: "latest_year", default: LATEST as i64, least: 1, most: 9999 },
    ],
    bad: r#"{"sessions": [{"slug": "seminario", "kind": "seminar", "date": "1018-09-17"}]}"#,
    good: r#"{"sessions": [{"slug": "seminario", "kind": "seminar", "date": "2018-09-17"}]}"#,
    checks: &[
        Check::Date(|_, date, found| check(found, Some(*date), &"")),
        // Dates that must be whole are no dates of which only a part may be known.
        Check::Service(|_, service, found| check(found, service.verified_on.map(whole), &"/verified_on")),
        Check::Consent(|_, consent, found| {
            check(found, consent.expires.map(whole), &"/expires");
            for (row, purpose) in consent.purposes.iter().enumerate() {
                check(found, purpose.on.map(whole), &format_args!("/purposes/{row}/on"));
            }
        }),
        Check::Source(|_, source, found| check(found, source.retrieved.map(whole), &"/retrieved")),
    ],
    ..Rule::PLAIN
};

fn check(found: &mut Found<'_>, date: Option<PartialDate>, at: &dyn std::fmt::Display) {
    let Some((date, year)) = date.and_then(|date| Some((date, i64::from(date.year?)))) else { return };
    let earliest =
        found.limit(if is_remembered(found.table()) { "earliest_year_remembered" } else { "earliest_year" });
    let latest = found.limit("latest_year");
    if year < earliest || year > latest {
        let params = [
            ("date", date.to_string().into()),
            ("earliest", earliest.into()),
            ("latest", latest.into()),
        ];
        found.at(at, params);
    }
}
