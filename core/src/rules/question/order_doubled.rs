//! The questions of a table come one after the other.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "question/order-doubled",
    severity: Severity::Error,
    says: "the question[ `{question}`] is number {order} of its table, and so is `{other}`",
    because: "Answers are filed under the number of the question, and end up under the wrong one.",
    fix: "Number the questions in the order in which they were asked.",
    sources: &["FAMI project TEAMS: guiding questions at each table"],
    about: "question",
    bad: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar"}],
        "working_tables": [{"slug": "uno", "session": "seminario", "number": 1, "title": "Governance"}],
        "questions": [
            {"slug": "domanda", "table": "uno", "order": 1, "text": "Che cosa ha funzionato?"},
            {
                "slug": "domanda-2", "table": "uno", "order": 1,
                "text": "Quali raccomandazioni emergono?"
            }
        ]
    }"#,
    good: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar"}],
        "working_tables": [{"slug": "uno", "session": "seminario", "number": 1, "title": "Governance"}],
        "questions": [
            {"slug": "domanda", "table": "uno", "order": 1, "text": "Che cosa ha funzionato?"},
            {
                "slug": "domanda-2", "table": "uno", "order": 2,
                "text": "Quali raccomandazioni emergono?"
            }
        ]
    }"#,
    checks: &[Check::Question(|view, question, found| {
        // Nobody puts more questions than that to one table.
        let all = || view.referring::<Question>(question.table.uuid()).take(100);
        let mut earlier = all().take_while(|other| other.id != question.id);
        let Some(other) = earlier.find(|other| other.order == question.order) else { return };
        let params =
            [("order", usize::from(question.order).into()), ("other", view.read(&other.text).into())];
        let finding = found.at("/order", params);
        if let Some(free) = all().map(|question| question.order).max().and_then(|last| last.checked_add(1)) {
            finding.suggest([Edit::replace("/order", &free)]);
        }
    })],
    ..Rule::PLAIN
};
