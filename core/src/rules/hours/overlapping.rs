//! No hours of a service lie within others.

use crate::model::value::{Clock, Weekday};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "hours/overlapping",
    severity: Severity::Warning,
    says: "two rows of opening hours of `{service}` overlap on {day:phrase}: {one} and {other}",
    because: "One of the two is out of date, and people come when it is closed.",
    fix: "Keep the row that is right; if the hours are those of two offices, say in the notes which is which.",
    sources: &["HSDS 3.0, schedule"],
    bad: r#"{"services": [{
        "slug": "anagrafe", "name": "Anagrafe di Jesi", "hours": [
            {"days": ["monday", "tuesday"], "opens": "09:00", "closes": "13:00"},
            {"days": ["tuesday"], "opens": "11:00", "closes": "17:00"}]}]}"#,
    good: r#"{"services": [{
        "slug": "anagrafe", "name": "Anagrafe di Jesi", "hours": [
            {"days": ["monday", "tuesday"], "opens": "09:00", "closes": "13:00"},
            {"days": ["tuesday"], "opens": "15:00", "closes": "17:00"}]}]}"#,
    checks: &[Check::Service(|view, service, found| {
        // Of several places each may have hours of its own.
        if service.locations.len() > 1 {
            return;
        }
        // Nobody reads more rows of hours than stand on a door.
        let rows = || service.hours.iter().enumerate().take(48);
        let pair = rows().find_map(|(later, other)| {
            rows().take(later).find_map(|(_, one)| Some((later, one, other, overlap(one, other)?)))
        });
        let Some((row, one, other, day)) = pair else { return };
        let finding = found.at(format!("/hours/{row}"), [
            ("service", view.read(&service.name).into()),
            ("day", day.code().into()),
            ("one", times(one).into()),
            ("other", times(other).into()),
        ]);
        if one == other {
            finding.mend([Edit::remove(format!("/hours/{row}"))]);
        }
    })],
    ..Rule::PLAIN
};

/// The day on which two rows that say the same of themselves overlap.
fn overlap(one: &OpeningHours, other: &OpeningHours) -> Option<Weekday> {
    let (opens, closes) = one.opens.zip(one.closes)?;
    let (other_opens, other_closes) = other.opens.zip(other.closes)?;
    // Whatever lasts into the next day is left to a rule of its own.
    let plain = opens < closes && other_opens < other_closes;
    let ends_first = |one: &OpeningHours, other: &OpeningHours| {
        matches!((one.valid_to, other.valid_from), (Some(last), Some(first)) if last < first)
    };
    let together = !ends_first(one, other) && !ends_first(other, one);
    if !plain || !together || one.note != other.note || other_opens >= closes || opens >= other_closes {
        return None;
    }
    one.days.iter().take(7).find(|day| other.days.contains(day)).copied()
}

fn times(hours: &OpeningHours) -> String {
    let time = |time: Option<Clock>| time.map(|time| time.to_string()).unwrap_or_default();
    format!("{}–{}", time(hours.opens), time(hours.closes))
}
