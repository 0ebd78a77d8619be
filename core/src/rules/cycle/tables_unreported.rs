//! What is told to all has been written down at each table first.

use crate::rules::cycle_course::{called, is_past};
use crate::rules::prelude::*;
use crate::rules::stages::has_outcome;
use crate::rules::taking_part::sessions;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/tables-unreported",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, but of these tables no outcome is recorded: {tables}",
    because: "Those who sat there hear what the others said, and conclude that nobody listened to them.",
    fix: "Enter the outcome of each table, from the notes of whoever reported; reaching no result is an outcome too.",
    sources: &["FAMI project TEAMS: four tables and a synthesis report"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "dissemination"}],
        "sessions": [{"slug": "seminario", "kind": "seminar", "cycle": "pisa", "status": "held"}],
        "working_tables": [
            {"slug": "casa", "session": "seminario", "number": 1, "title": "Abitare"}
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "dissemination"}],
        "sessions": [{"slug": "seminario", "kind": "seminar", "cycle": "pisa", "status": "held"}],
        "working_tables": [
            {
                "slug": "casa", "session": "seminario", "number": 1, "title": "Abitare",
                "outcome": "Serve un garante per chi non ha una busta paga."
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        use SessionState::{Held, Open, Reported};
        let past = is_past(cycle, CyclePhase::RecommendationDrafting);
        let Some(phase) = cycle.phase.filter(|_| past) else { return };
        let guards = found.guards();
        // Of a session that is written up, the tables themselves are spoken of by another rule.
        let over = |session: &&Session| match session.status {
            Some(Held) => true,
            None | Some(Open | Reported) => guards,
            _ => false,
        };
        let tables = sessions(view, cycle).filter(over);
        let tables = tables.flat_map(|session| view.referring::<WorkingTable>(session.id.uuid()).take(100));
        let silent = tables.filter(|table| !has_outcome(view, table)).take(16);
        let silent: Vec<_> = silent.map(|table| view.read(&table.title)).collect();
        if !silent.is_empty() {
            found.here([
                ("cycle", called(view, cycle).into()),
                ("phase", phase.code().into()),
                ("tables", silent.join(", ").into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
