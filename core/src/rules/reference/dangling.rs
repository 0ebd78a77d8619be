//! A reference must name an entity that the dossier holds.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "reference/dangling",
    severity: Severity::Error,
    says: "nothing in this dossier has the id `{id}`[; a {noun:phrase} is expected here]",
    because: "Whoever follows the reference ends up nowhere, and every figure counted along it is short.",
    fix: "Add what it refers to, or take the reference out.",
    sources: &["HSDS 3.0, referential integrity", "IATI 2.03, ruleset"],
    checks: &[Check::Reference(|_, noun, id, row, found| {
        if row.is_none() {
            match noun {
                Some(noun) => found.here([("id", id.to_string().into()), ("noun", noun.code().into())]),
                None => found.here([("id", id.to_string().into())]),
            };
        }
    })],
    ..Rule::PLAIN
};
