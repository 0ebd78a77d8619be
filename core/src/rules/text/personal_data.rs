//! Texts name no private person’s address, number or tax code.

use crate::order::InOrder;
use crate::rules::personal_data::all;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "text/personal-data",
    severity: Severity::Warning,
    says: "the text holds {kind:phrase}: `{found}`",
    because: "Personal data in running text is missed when data is deleted or exported, and is published with the text.",
    fix: "Remove it from the text; an office's contact goes among the contacts, a person's nowhere.",
    sources: &["Regulation (EU) 2016/679, article 5(1)(c) (data minimisation)"],
    personal: &["found"],
    bad: r#"{"contributions": [{"slug": "c", "text": "Per l’appuntamento ho dovuto chiamare tre volte il 333 000 0000."}]}"#,
    good: r#"{"contributions": [{"slug": "c", "text": "Per l’appuntamento ho dovuto chiamare tre volte, di mattina."}]}"#,
    checks: &[Check::Text(Glance::PERSONAL, |view, text, found| {
        let versions = text.versions(view.first_language());
        let mut personal: Vec<_> = versions.flat_map(|(_, version)| all(version)).collect();
        // The versions of a text have mostly the same address or number.
        personal.order();
        personal.dedup();
        for personal in personal {
            found.here([("kind", personal.kind.into()), ("found", personal.masked().into())]);
        }
    })],
    ..Rule::PLAIN
};
