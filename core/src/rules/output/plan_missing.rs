//! Guidelines inform a plan.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/plan-missing",
    severity: Severity::Warning,
    says: "the guidelines `{output}` are not linked to any plan",
    because: "Guidelines that no plan takes up bind nobody.",
    fix: "Name the planning instruments that should take them up, and who adopts them.",
    sources: &["FAMI project TEAMS: guidelines for the integrated zone plans"],
    bad: r#"{"outputs": [{
        "slug": "linee", "kind": "guidelines", "title": "Linee guida per l’accoglienza nei servizi"}]}"#,
    good: r#"{"outputs": [{
        "slug": "linee", "kind": "guidelines", "title": "Linee guida per l’accoglienza nei servizi",
        "informs": ["piano"]}],
        "instruments": [{"slug": "piano", "name": "Piano di zona di Nardò"}]}"#,
    checks: &[Check::Output(|view, output, found| {
        if output.kind == OutputKind::Guidelines && output.informs.is_empty() {
            found.here([("output", view.read(&output.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
