//! What a source says was found in a source.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/source-missing",
    severity: Severity::Warning,
    since: "0.1.0",
    says: "a fact is called stated, and no source is named",
    because: "Nobody can look it up, nor tell it from a guess.",
    fix: "Name the source; or call the fact inferred and give the argument.",
    sources: &["PROV-O, hadPrimarySource"],
    checks: &[Check::Whole(|view, found| {
        for (row, provenance) in view.dossier().provenance.iter().enumerate() {
            if provenance.status == FactStatus::Stated && provenance.source.is_none() {
                found.at(format!("/provenance/{row}"), []);
            }
        }
    })],
};
