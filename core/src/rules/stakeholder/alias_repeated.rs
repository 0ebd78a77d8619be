//! An alias is another name, given once.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/alias-repeated",
    severity: Severity::Advice,
    says: "the alias `{alias}` is the name itself, or is already listed",
    because: "It looks like another spelling found in a source, but is not.",
    fix: "Remove the repetition.",
    sources: &["Popolo 1.0, other names"],
    bad: r#"{"stakeholders": [
        {
            "slug": "fondaca",
            "name": "FONDACA",
            "kind": "foundation",
            "aliases": ["Fondazione per la cittadinanza attiva", "FONDACA"]
        }
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "fondaca",
            "name": "FONDACA",
            "kind": "foundation",
            "aliases": ["Fondazione per la cittadinanza attiva"]
        }
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        for (row, alias) in stakeholder.aliases.iter().enumerate() {
            // Sources spell a name in capitals or with an accent more; each such spelling is one of its own.
            let alias = alias.trim();
            let is_name =
                stakeholder.name.versions(view.first_language()).any(|(_, name)| name.trim() == alias);
            let stands =
                || stakeholder.aliases.iter().take(row.min(MOST)).any(|earlier| earlier.trim() == alias);
            if !alias.is_empty() && (is_name || stands()) {
                let at = format!("/aliases/{row}");
                found.at(&at, [("alias", alias.into())]).mend([Edit::remove(&at)]);
            }
        }
    })],
    ..Rule::PLAIN
};

/// So many aliases are compared with each other: nobody goes by more names.
const MOST: usize = 64;
