//! What a source says was found in a source.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/source-missing",
    severity: Severity::Warning,
    says: "a fact is called stated, and no source is named",
    because: "Nobody can look it up, nor tell it from a guess.",
    fix: "Name the source; or call the fact inferred and give the argument.",
    sources: &["PROV-O, hadPrimarySource"],
    checks: &[Check::Provenance(|_, provenance, found| {
        if provenance.status == FactStatus::Stated && provenance.source.is_none() {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};
