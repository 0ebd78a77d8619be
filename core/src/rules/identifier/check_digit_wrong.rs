//! The last digit of a body's tax code follows from the ten before it.

use crate::rules::prelude::*;
use crate::rules::schemes::{check_digit_holds, digits};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "identifier/check-digit-wrong",
    severity: Severity::Error,
    says: "`{value}` is not a valid tax code: its last digit does not follow from the others",
    because: "A digit was mistyped or two were swapped, and the code is nobody's or somebody else's.",
    fix: "Copy the code from the statute, an invoice or the register of public bodies.",
    sources: &["D.M. 23 December 1976 (codice fiscale, numero di partita IVA)"],
    bad: r#"{"stakeholders": [
        {
            "slug": "roma",
            "name": "Roma Capitale",
            "kind": "municipality",
            "identifiers": [{"scheme": "IT-CF", "value": "02438570586"}]
        }
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "roma",
            "name": "Roma Capitale",
            "kind": "municipality",
            "identifiers": [{"scheme": "IT-CF", "value": "02438750586"}]
        }
    ]}"#,
    checks: &[Check::Identifier(|_, identifier, found| {
        let value = &identifier.value;
        if identifier.scheme == "IT-CF" && digits(value, 11) && !check_digit_holds(value) {
            found.at("/value", [("value", value.as_str().into())]);
        }
    })],
    ..Rule::PLAIN
};
