//! Hours hold from a day to a later one.

use crate::rules::mend::exchanged;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "hours/validity-reversed",
    severity: Severity::Error,
    says: "opening hours of `{service}` are valid until {last:date}, before they start on {first:date}",
    because: "They are valid on no day, so the service seems closed.",
    fix: "Check both days; they may be the wrong way round.",
    sources: &["HSDS 3.0, schedule: valid_from and valid_to"],
    bad: r#"{"services": [{
        "slug": "sportello", "name": "Sportello casa di Nardò",
        "hours": [{"days": ["tuesday"], "valid_from": "2025-09-15", "valid_to": "2025-06-15"}]}]}"#,
    good: r#"{"services": [{
        "slug": "sportello", "name": "Sportello casa di Nardò",
        "hours": [{"days": ["tuesday"], "valid_from": "2025-06-15", "valid_to": "2025-09-15"}]}]}"#,
    checks: &[Check::Service(|view, service, found| {
        for (row, hours) in service.hours.iter().enumerate() {
            let validity = hours.valid_from.zip(hours.valid_to);
            let Some((first, last)) = validity.filter(|(first, last)| last < first) else { continue };
            let finding = found.at(format!("/hours/{row}"), [
                ("service", view.read(&service.name).into()),
                ("first", first.to_string().into()),
                ("last", last.to_string().into()),
            ]);
            finding.suggest(exchanged(
                (format!("/hours/{row}/valid_from"), &first),
                (format!("/hours/{row}/valid_to"), &last),
            ));
        }
    })],
    ..Rule::PLAIN
};
