//! What people are asked, or asked to allow, no machine has translated alone.

use crate::model::value::{Text, TranslatedBy};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "text/translation-unreviewed",
    severity: Severity::Warning,
    says: "in `{languages}` this was translated by machine, and nobody has read it since",
    because: "A wrong word in a question leads the discussion astray, and one in a consent makes it void.",
    fix: "Have it read by a mediator or somebody who speaks the language, and mark it as reviewed.",
    sources: &["Regulation (EU) 2016/679, article 12(1)"],
    bad: r#"{"languages": ["it", "ar"],
         "sessions": [{"slug": "s", "kind": "workshop"}],
         "working_tables": [{"slug": "t", "session": "s", "number": 1, "title": "Casa"}],
         "questions": [{"slug": "q", "table": "t", "order": 1, "text": {
            "it": "Come hai trovato casa?", "ar": {"text": "كيف وجدت منزلا؟", "by": "machine"}}}]}"#,
    good: r#"{"languages": ["it", "ar"],
         "sessions": [{"slug": "s", "kind": "workshop"}],
         "working_tables": [{"slug": "t", "session": "s", "number": 1, "title": "Casa"}],
         "questions": [{"slug": "q", "table": "t", "order": 1, "text": {
            "it": "Come hai trovato casa?", "ar": {"text": "كيف وجدت منزلا؟", "by": "machine_reviewed"}}}]}"#,
    checks: &[
        Check::Question(|_, question, found| check(&question.text, "/text", found)),
        Check::Consent(|_, consent, found| consent.note.iter().for_each(|note| check(note, "/note", found))),
    ],
    ..Rule::PLAIN
};

fn check(text: &Text, at: &str, found: &mut Found<'_>) {
    let Text::Many(versions) = text else { return };
    let unread = versions.texts.iter().filter(|(_, version)| version.by == Some(TranslatedBy::Machine));
    let languages: Vec<_> = unread.map(|(language, _)| language.as_str()).collect();
    if !languages.is_empty() {
        found.at(at, [("languages", languages.join(", ").into())]);
    }
}
