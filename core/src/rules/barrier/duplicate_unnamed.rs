//! What repeats another says which.

use crate::rules::likes::barrier_titled_alike;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/duplicate-unnamed",
    severity: Severity::Error,
    says: "`{barrier}` is marked as a duplicate, but nothing says of which barrier",
    because: "Its evidence and the people who meet it drop out of every count, and nobody can find where they went.",
    fix: "Name the other barrier under `duplicate_of`; or, if there is none, give this one another status.",
    sources: &["Popolo 1.0, handling duplicates"],
    bad: r#"{"barriers": [
        {"slug": "orari", "title": "Sportello chiuso di pomeriggio", "domains": ["registry_civil_status"]},
        {"slug": "pomeriggio", "title": "Chi lavora non trova aperto", "domains": ["registry_civil_status"],
         "status": "duplicate"}]}"#,
    good: r#"{"barriers": [
        {"slug": "orari", "title": "Sportello chiuso di pomeriggio", "domains": ["registry_civil_status"]},
        {"slug": "pomeriggio", "title": "Chi lavora non trova aperto", "domains": ["registry_civil_status"],
         "status": "duplicate", "duplicate_of": "orari"}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        if barrier.status != Some(BarrierState::Duplicate) || barrier.duplicate_of.is_some() {
            return;
        }
        let other = barrier_titled_alike(view, barrier);
        let finding = found.here([("barrier", view.read(&barrier.title).into())]);
        if let Some(other) = other {
            finding.suggest([Edit::add("/duplicate_of", &other.id)]);
        }
    })],
    ..Rule::PLAIN
};
