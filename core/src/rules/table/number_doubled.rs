//! Each table of a session has its own number.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "table/number-doubled",
    severity: Severity::Error,
    says: "`{table}` is table {number} of its session, and so is `{other}`",
    because: "Reports and recommendations cite a table by its number; what one of the two said is attributed to the other.",
    fix: "Give one of them another number, as in the programme of the session.",
    sources: &["FAMI project TEAMS: tables 1 to 4"],
    bad: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar"}],
        "working_tables": [
            {"slug": "governance", "session": "seminario", "number": 1, "title": "Governance"},
            {
                "slug": "cittadinanza-attiva", "session": "seminario", "number": 1,
                "title": "Cittadinanza attiva"
            }
        ]
    }"#,
    good: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar"}],
        "working_tables": [
            {"slug": "governance", "session": "seminario", "number": 1, "title": "Governance"},
            {
                "slug": "cittadinanza-attiva", "session": "seminario", "number": 2,
                "title": "Cittadinanza attiva"
            }
        ]
    }"#,
    checks: &[Check::WorkingTable(|view, table, found| {
        // A room holds so many tables and no more.
        let all = || view.referring::<WorkingTable>(table.session.uuid()).take(100);
        let mut earlier = all().take_while(|other| other.id != table.id);
        let Some(other) = earlier.find(|other| other.number == table.number) else { return };
        let finding = found.at("/number", [
            ("table", view.read(&table.title).into()),
            ("number", usize::from(table.number).into()),
            ("other", view.read(&other.title).into()),
        ]);
        if let Some(free) = all().map(|table| table.number).max().and_then(|last| last.checked_add(1)) {
            finding.suggest([Edit::replace("/number", &free)]);
        }
    })],
    ..Rule::PLAIN
};
