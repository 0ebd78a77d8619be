//! A date without a year is no place in time.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "date/year-unknown",
    severity: Severity::Warning,
    says: "`{date:date}` has no year[; its weekday fits {years}]",
    because: "It cannot be put in order with anything else, and next year nobody will know which year was meant.",
    fix: "Find the year, and record in the provenance how it is known.",
    sources: &["EDTF (ISO 8601-2), level 1"],
    bad: r#"{"sessions": [
        {"slug": "seminario", "kind": "seminar", "date": {"edtf": "XXXX-09-17", "weekday": "friday"}}
    ]}"#,
    good: r#"{"sessions": [
        {"slug": "seminario", "kind": "seminar", "date": {"edtf": "2021-09-17", "weekday": "friday"}}
    ]}"#,
    checks: &[Check::Date(|_, date, found| {
        if date.year.is_some() {
            return;
        }
        let stated = ("date", date.to_string().into());
        let exact = !date.approximate && !date.uncertain;
        match date.weekday.filter(|_| exact) {
            // The fund began in 2014; its second period ends with 2027.
            Some(_) => {
                let years: Vec<_> = date.candidate_years(2014, 2029).iter().map(u16::to_string).collect();
                found.here([stated, ("years", years.join(", ").into())]);
            }
            None => drop(found.here([stated])),
        }
    })],
    ..Rule::PLAIN
};
