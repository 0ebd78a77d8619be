//! The tax code of a natural person has no place in a dossier.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/tax-code-personal",
    severity: Severity::Error,
    says: "this identifier has the form of a natural person's tax code",
    because: "It names one private person for life, tells sex, date and place of birth, and cannot be taken back once published.",
    fix: "Take it out. A body's tax code has eleven digits.",
    sources: &["D.P.R. 605/1973", "Regulation (EU) 2016/679, article 87"],
    checks: &[Check::Stakeholder(|_, stakeholder, found| {
        for (row, identifier) in stakeholder.identifiers.iter().enumerate() {
            if is_personal_tax_code(&identifier.value) {
                found.at(format!("/identifiers/{row}/value"), []);
            }
        }
    })],
    ..Rule::PLAIN
};

/// Six letters, two digits, a letter, two digits, a letter, three digits, a letter; where a
/// digit stands, letters replace it when two people would share a code.
fn is_personal_tax_code(text: &str) -> bool {
    let form = "AAAAAA99A99A999A";
    let fits = |(letter, form): (char, char)| match form {
        'A' => letter.is_ascii_alphabetic(),
        _ => letter.is_ascii_digit() || "LMNPQRSTUV".contains(letter.to_ascii_uppercase()),
    };
    text.chars().count() == form.len() && text.chars().zip(form.chars()).all(fits)
}
