//! A service closes after it opens.

use crate::model::value::Clock;
use crate::rules::mend::exchanged;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "hours/closing-before-opening",
    severity: Severity::Warning,
    says: "`{service}` opens at {opens} and closes at {closes}, which is not later the same day",
    because: "Nobody can tell when to come, and a list of services open now leaves it out.",
    fix: "Check both times; a night shelter closes in the morning, but is seldom open so long.",
    sources: &["schema.org, openingHoursSpecification: a closing time before the opening one is of the next day"],
    limits: &[Limit { name: "hours", default: 14, least: 1, most: 24 }],
    bad: r#"{"services": [{
        "slug": "anagrafe", "name": "Anagrafe di San Severo",
        "hours": [{"days": ["monday"], "opens": "12:30", "closes": "08:30"}]}]}"#,
    good: r#"{"services": [
        {"slug": "anagrafe", "name": "Anagrafe di San Severo",
         "hours": [{"days": ["monday"], "opens": "08:30", "closes": "12:30"}]},
        {"slug": "dormitorio", "name": "Dormitorio di San Severo",
         "hours": [{"days": ["monday"], "opens": "20:00", "closes": "08:00"}]}]}"#,
    checks: &[Check::Service(|view, service, found| {
        let longest = found.limit("hours") * 60;
        for (row, hours) in service.hours.iter().enumerate() {
            let Some((opens, closes)) = hours.opens.zip(hours.closes) else { continue };
            // Midnight closes the day.
            let through_the_night = 24 * 60 - minutes(opens) + minutes(closes);
            if minutes(closes) == 0 || opens < closes || through_the_night <= longest {
                continue;
            }
            let finding = found.at(format!("/hours/{row}"), [
                ("service", view.read(&service.name).into()),
                ("opens", opens.to_string().into()),
                ("closes", closes.to_string().into()),
            ]);
            if closes < opens {
                finding.suggest(exchanged(
                    (format!("/hours/{row}/opens"), &opens),
                    (format!("/hours/{row}/closes"), &closes),
                ));
            }
        }
    })],
    ..Rule::PLAIN
};

fn minutes(time: Clock) -> i64 {
    i64::from(time.hour) * 60 + i64::from(time.minute)
}
