//! A session that is written up says what each of its tables arrived at.

use crate::rules::prelude::*;

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
    checks: &[Check::WorkingTable(|view, table, found| {
        let reported = || view.get(table.session).is_some_and(|it| it.status == Some(SessionState::Reported));
        let id = table.id.uuid();
        if table.outcome.is_none() && reported() && view.referring::<Recommendation>(id).next().is_none() {
            found.here([("table", view.read(&table.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
