//! What repeats another does not count beside it.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/duplicate-counted",
    severity: Severity::Warning,
    says: "`{barrier}` repeats `{other}`, but is still counted separately",
    because: "One barrier counted twice makes a service look worse than it is, and whoever answers for it will say so.",
    fix: "Set its status to `duplicate`; or, if they are two barriers, remove `duplicate_of`.",
    sources: &["Popolo 1.0, handling duplicates"],
    bad: r#"{"barriers": [
        {"slug": "orari", "title": "Sportello chiuso di pomeriggio", "domains": ["registry_civil_status"]},
        {"slug": "pomeriggio", "title": "Chi lavora non trova aperto", "domains": ["registry_civil_status"],
         "status": "reported", "duplicate_of": "orari"}]}"#,
    good: r#"{"barriers": [
        {"slug": "orari", "title": "Sportello chiuso di pomeriggio", "domains": ["registry_civil_status"]},
        {"slug": "pomeriggio", "title": "Chi lavora non trova aperto", "domains": ["registry_civil_status"],
         "status": "duplicate", "duplicate_of": "orari"}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        if barrier.status == Some(BarrierState::Duplicate) {
            return;
        }
        let Some(other) = barrier.duplicate_of.and_then(|id| view.get(id)) else { return };
        let finding = found.here([
            ("barrier", view.read(&barrier.title).into()),
            ("other", view.read(&other.title).into()),
        ]);
        let edits = [Edit::add("/status", &BarrierState::Duplicate)];
        match barrier.status {
            None => finding.mend(edits),
            Some(_) => finding.suggest(edits),
        }
    })],
    ..Rule::PLAIN
};
