//! A session that is written up says what each of its tables arrived at.

use crate::rules::prelude::*;
use crate::rules::stages::has_outcome;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "table/outcome-missing",
    severity: Severity::Warning,
    says: "the session has its report, but the outcome of the table `{table}` is not recorded",
    because: "Those who sat there look for their own table first, and the recommendations have nothing to rest on.",
    fix: "Enter the outcome from the report, or the recommendations that came from the table; reaching no result is an outcome too.",
    sources: &["FAMI project TEAMS: four tables and a synthesis report"],
    bad: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar", "status": "reported"}],
        "working_tables": [
            {
                "slug": "accessibilita-servizi", "session": "seminario", "number": 1,
                "title": "Accessibilità dei servizi"
            }
        ]
    }"#,
    good: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar", "status": "reported"}],
        "working_tables": [
            {
                "slug": "accessibilita-servizi", "session": "seminario", "number": 1,
                "title": "Accessibilità dei servizi",
                "outcome": "Serve la mediazione agli sportelli anagrafici, non solo in quelli dedicati."
            }
        ]
    }"#,
    checks: &[
        Check::WorkingTable(|view, table, found| {
            let reported = || view.get(table.session).is_some_and(is_reported);
            if !has_outcome(view, table) && reported() {
                found.here([("table", view.read(&table.title).into())]);
            }
        }),
        // In a dossier that is looked at it stands at the table itself.
        Check::Session(|view, session, found| {
            if !found.guards() || !is_reported(session) {
                return;
            }
            let tables = view.referring::<WorkingTable>(session.id.uuid()).take(100);
            for table in tables.filter(|table| !has_outcome(view, table)) {
                found.here([("table", view.read(&table.title).into())]);
            }
        }),
    ],
    ..Rule::PLAIN
};

fn is_reported(session: &Session) -> bool {
    session.status == Some(SessionState::Reported)
}
