//! People understand what they are asked.

use crate::rules::gulpease::index;
use crate::rules::languages::is_italian;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "question/hard-to-read",
    severity: Severity::Warning,
    says: "the question[ `{question}`] scores {points} out of 100 for readability (Gulpease index); it should score at least {limit}",
    because: "Below 40 points a text is hard even with an upper-secondary diploma, below 60 with a lower-secondary one; people who do not understand stay silent, and the table hears those who always speak.",
    fix: "Split it into two questions of one sentence each, in short, everyday words.",
    sources: &[
        "Gulpease index (Lucisano and Piemontese, 1988)",
        "FAMI project TEAMS: thirteen guiding questions",
    ],
    limits: &[Limit { name: "points", default: 40, least: 0, most: 100 }],
    about: "question",
    bad: r#"{"sessions": [{"slug": "s", "kind": "workshop"}],
         "working_tables": [{"slug": "t", "session": "s", "number": 1, "title": "Casa"}],
         "questions": [{"slug": "q", "table": "t", "order": 1,
            "text": "Quali raccomandazioni emergono relativamente alla programmazione territoriale intersettoriale delle politiche abitative rivolte alla popolazione migrante?"}]}"#,
    good: r#"{"sessions": [{"slug": "s", "kind": "workshop"}],
         "working_tables": [{"slug": "t", "session": "s", "number": 1, "title": "Casa"}],
         "questions": [{"slug": "q", "table": "t", "order": 1,
            "text": "Che cosa deve fare il Comune perché chi arriva da un altro Paese trovi casa?"}]}"#,
    checks: &[Check::Question(|view, question, found| {
        let mut versions = question.text.versions(view.first_language());
        let Some((_, text)) = versions.find(|(language, _)| is_italian(language)) else { return };
        let limit = found.limit("points");
        if let Some(points) = index(text).filter(|points| *points < limit) {
            found.at("/text", [("points", points.to_string().into()), ("limit", limit.into())]);
        }
    })],
    ..Rule::PLAIN
};
