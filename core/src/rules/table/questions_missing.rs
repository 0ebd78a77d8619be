//! Where the tables of a session are asked questions, each of them is.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "table/questions-missing",
    severity: Severity::Advice,
    says: "no question is recorded for the table `{table}`, while other tables of the session have theirs",
    because: "What the tables said can be compared only where questions were asked.",
    fix: "Enter the guiding questions of the table.",
    sources: &["FAMI project TEAMS: guiding questions at each table"],
    bad: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar"}],
        "working_tables": [
            {"slug": "uno", "session": "seminario", "number": 1, "title": "Governance"},
            {"slug": "due", "session": "seminario", "number": 2, "title": "Cittadinanza attiva"}
        ],
        "questions": [
            {"slug": "domanda", "table": "uno", "order": 1, "text": "Che cosa ha funzionato?"}
        ]
    }"#,
    good: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar"}],
        "working_tables": [
            {"slug": "uno", "session": "seminario", "number": 1, "title": "Governance"},
            {"slug": "due", "session": "seminario", "number": 2, "title": "Cittadinanza attiva"}
        ],
        "questions": [
            {"slug": "domanda", "table": "uno", "order": 1, "text": "Che cosa ha funzionato?"},
            {
                "slug": "domanda-2", "table": "due", "order": 1,
                "text": "Che ruolo possono avere le comunità?"
            }
        ]
    }"#,
    checks: &[Check::WorkingTable(|view, table, found| {
        let asked = |table: &WorkingTable| view.referring::<Question>(table.id.uuid()).next().is_some();
        let off = || view.get(table.session).is_some_and(crate::rules::session_days::is_off);
        let others = || view.referring::<WorkingTable>(table.session.uuid()).take(100).any(asked);
        if !asked(table) && others() && !off() {
            found.here([("table", view.read(&table.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
