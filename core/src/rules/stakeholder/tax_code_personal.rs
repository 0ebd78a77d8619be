//! The tax code of a natural person has no place in a dossier.

use crate::rules::personal_data::is_personal_tax_code;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/tax-code-personal",
    severity: Severity::Error,
    says: "this identifier has the form of a natural person's tax code",
    because: "It identifies one private person for life, gives away their sex, date and place of birth, and cannot be taken back once published.",
    fix: "Remove it. A body's tax code has eleven digits.",
    sources: &["D.P.R. 605/1973", "Regulation (EU) 2016/679, article 87"],
    bad: r#"{"stakeholders": [
        {
            "slug": "aurora",
            "name": "Associazione Aurora",
            "kind": "migrant_association",
            "identifiers": [{"scheme": "IT-CF", "value": "AAAAAA00A00A000A"}]
        }
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "aurora",
            "name": "Associazione Aurora",
            "kind": "migrant_association",
            "identifiers": [{"scheme": "IT-CF", "value": "00000000018"}]
        }
    ]}"#,
    checks: &[Check::Stakeholder(|_, stakeholder, found| {
        for (row, identifier) in stakeholder.identifiers.iter().enumerate() {
            if is_personal_tax_code(&identifier.value) {
                found
                    .at(format!("/identifiers/{row}/value"), [])
                    .suggest([Edit::remove(format!("/identifiers/{row}"))]);
            }
        }
    })],
    ..Rule::PLAIN
};
