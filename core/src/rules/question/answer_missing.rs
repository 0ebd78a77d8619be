//! A question that asks for recommendations should have brought some.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "question/answer-missing",
    severity: Severity::Warning,
    says: "the table was asked for recommendations[: `{question}`], but the dossier holds no answer",
    because: "What people said at the table is lost to those who were not there, and to the service they spoke about.",
    fix: "Enter the contributions from the table's report.",
    sources: &["FAMI project TEAMS: four tables, a question on recommendations at each"],
    about: "question",
    bad: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar", "status": "held"}],
        "working_tables": [{"slug": "uno", "session": "seminario", "number": 1, "title": "Governance"}],
        "questions": [
            {
                "slug": "q", "table": "uno", "order": 1, "text": "Quali raccomandazioni emergono?",
                "intents": ["elicit_recommendation"]
            }
        ]
    }"#,
    good: r#"{
        "sessions": [{"slug": "seminario", "kind": "seminar", "status": "held"}],
        "working_tables": [{"slug": "uno", "session": "seminario", "number": 1, "title": "Governance"}],
        "questions": [
            {
                "slug": "q", "table": "uno", "order": 1, "text": "Quali raccomandazioni emergono?",
                "intents": ["elicit_recommendation"]
            }
        ],
        "contributions": [
            {"slug": "contributo", "text": "Aprire lo sportello anche la sera.", "question": "q"}
        ]
    }"#,
    checks: &[Check::Question(|view, question, found| {
        if !question.intents.contains(&QuestionIntent::ElicitRecommendation) {
            return;
        }
        let session = view.get(question.table).and_then(|table| view.get(table.session));
        let held = session.is_some_and(|session| {
            matches!(session.status, Some(SessionState::Held | SessionState::Reported))
        });
        let table = question.table.uuid();
        let answered = view.referring::<Contribution>(question.id.uuid()).next().is_some()
            // What the table said may answer any of its questions, and a recommendation does.
            || view.referring::<Contribution>(table).any(|contribution| contribution.question.is_none())
            || view.referring::<Recommendation>(table).next().is_some();
        if held && !answered {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};
