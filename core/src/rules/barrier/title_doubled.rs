//! Two barriers of one title before one service are probably one.

use crate::rules::likes::barrier_titled_alike;
use crate::rules::prelude::*;
use crate::rules::stages::stands;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/title-doubled",
    severity: Severity::Advice,
    says: "`{barrier}` is entered twice for the same service",
    because: "Its evidence is split into two halves that each look thin, and it is counted as two barriers.",
    fix: "Keep one with the evidence of both, and mark the other as its duplicate; or word the titles so that they differ.",
    sources: &["Popolo 1.0, handling duplicates"],
    bad: r#"{"services": [{"slug": "cup", "name": "CUP di Foggia"}],
        "barriers": [
            {"slug": "telefono", "title": "Si prenota solo per telefono", "services": ["cup"]},
            {"slug": "telefonata", "title": "si prenota solo per telefono.", "services": ["cup"]}]}"#,
    good: r#"{"services": [
            {"slug": "cup", "name": "CUP di Foggia"}, {"slug": "anagrafe", "name": "Anagrafe di Foggia"}],
        "barriers": [
            {"slug": "telefono", "title": "Si prenota solo per telefono", "services": ["cup"]},
            {"slug": "telefonata", "title": "si prenota solo per telefono.", "services": ["anagrafe"]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        if barrier.services.is_empty() || !stands(barrier) {
            return;
        }
        let Some(other) = barrier_titled_alike(view, barrier) else { return };
        // The first of them is left as it is.
        let rows = view.row(other.id.uuid()).zip(view.row(barrier.id.uuid()));
        let Some((first, _)) = rows.filter(|(other, this)| other.row < this.row) else { return };
        let title = view.read(&barrier.title);
        found.here([("barrier", title.into()), ("first", first.to_string().into())]).suggest([
            Edit::add("/status", &BarrierState::Duplicate),
            Edit::add("/duplicate_of", &other.id),
        ]);
    })],
    ..Rule::PLAIN
};
