//! A pseudonym does not tell who the person is.

use crate::rules::personal_data::find;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "consent/subject-named",
    severity: Severity::Warning,
    says: "what should be a pseudonym looks like {kind:phrase}",
    because: "With the name there, everything said under the pseudonym is said by name.",
    fix: "Use a pseudonym such as `P-07`, and keep the list of names apart, with whoever is responsible for it.",
    sources: &["Regulation (EU) 2016/679, article 4(5) (pseudonymisation)"],
    bad: r#"{"consents": [{"slug": "c", "subject": "nome.cognome@posta.example",
            "purposes": [{"purpose": "statistics", "state": "given"}]}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07",
            "purposes": [{"purpose": "statistics", "state": "given"}]}]}"#,
    checks: &[Check::Consent(|_, consent, found| {
        let subject = consent.subject.trim();
        let kind = match find(subject) {
            Some(personal) => Some(personal.kind),
            None if subject.contains('@') => Some("personal_email"),
            None => looks_like_a_name(subject).then_some("personal_name"),
        };
        if let Some(kind) = kind {
            found.at("/subject", [("kind", kind.into())]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether it is two or three words, each with a capital letter only at its beginning, of which
/// none is a word for people in general.
fn looks_like_a_name(subject: &str) -> bool {
    let mut words = 0;
    subject.split_whitespace().all(|word| {
        words += 1;
        let mut letters = word.chars();
        let capital = letters.next().is_some_and(char::is_uppercase);
        let small =
            letters.clone().count() > 1 && letters.all(|letter| letter.is_lowercase() || letter == '\'');
        let general = || GENERAL.split(' ').any(|it| word.eq_ignore_ascii_case(it));
        capital && small && words < 4 && !general()
    }) && words > 1
}

/// Words with which one speaks of people without naming them, and by which one tells them apart.
const GENERAL: &str = "\
    alfa adulto beta blu bianca bianco cittadina cittadino delta donna due familiare gamma genitore \
    giovane gruppo madre mediatore mediatrice minore nera nero operatore operatrice padre \
    partecipante participant person persona prima primo ragazza ragazzo rossa rosso seconda secondo \
    soggetto studente studentessa tavolo terza terzo tre uno una uomo utente verde volontaria \
    volontario";
