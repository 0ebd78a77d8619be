//! A reference must name an entity of the right kind.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "reference/noun-wrong",
    severity: Severity::Error,
    says: "[`{holder}` refers to ]`{name}`, which is of the kind “{found:phrase}”; expected here: {noun:phrase}",
    because: "Anything that follows the reference takes one thing for another.",
    fix: "Refer to the {noun:phrase} that is meant.",
    sources: &["HSDS 3.0, referential integrity"],
    about: "holder",
    bad: r#"{
        "territories": [
            {
                "id": "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11",
                "name": "Ancona",
                "kind": "municipality"
            }
        ],
        "services": [
            {
                "slug": "cup",
                "name": "Centro unico di prenotazione",
                "owner": "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11"
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {
                "id": "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11",
                "name": "Comune di Ancona",
                "kind": "municipality"
            }
        ],
        "services": [
            {
                "slug": "cup",
                "name": "Centro unico di prenotazione",
                "owner": "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11"
            }
        ]
    }"#,
    checks: &[Check::Reference(|view, noun, id, row, found| {
        if let (Some(noun), Some(row)) = (noun, row)
            && row.noun != noun
        {
            found.here([
                ("id", id.to_string().into()),
                ("name", view.name(id).unwrap_or_else(|| id.to_string()).into()),
                ("found", row.noun.code().into()),
                ("noun", noun.code().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
