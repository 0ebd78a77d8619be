//! What the dossier holds comes from somewhere.

use crate::rules::facts::{is_given, told};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/not-stated-yet-given",
    severity: Severity::Warning,
    says: "the dossier holds `{field}` of `{subject}`, but says that no source states it",
    because: "The value was found after all and its source is not named, or somebody made it up.",
    fix: "Name the source, or the argument by which it was inferred; or remove the value.",
    sources: &["PROV-O, hadPrimarySource"],
    bad: r#"{
        "projects": [{"slug": "teams", "title": "TEAMS", "period": {"end": "2021-12-31"}}],
        "provenance": [{"subject": "project/teams", "field": "/period/end", "status": "not_stated"}]
    }"#,
    good: r#"{
        "projects": [{"slug": "teams", "title": "TEAMS"}],
        "provenance": [{"subject": "project/teams", "field": "/period/end", "status": "not_stated"}]
    }"#,
    checks: &[Check::Provenance(|view, fact, found| {
        if fact.status != FactStatus::NotStated || is_given(view, fact) != Some(true) {
            return;
        }
        let silent = |(_, other): (usize, &Provenance)| other.status == FactStatus::NotStated;
        let mut beside = view.facts_beside(fact);
        // An argument may stand beside it, or in it; several that are silent speak with one voice.
        let first = beside.next().is_some_and(|(_, other)| std::ptr::eq(other, fact));
        if first && fact.by.is_none() && beside.all(silent) {
            found.here(told(view, fact));
        }
    })],
    ..Rule::PLAIN
};
