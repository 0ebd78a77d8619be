//! An objection says why.

use crate::rules::electorate::report;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/objection-unreasoned",
    severity: Severity::Warning,
    says: "`{voter}` objects to `{decision}` and does not say why",
    because: "By consent a proposal falls only over a reason, on which it can then be mended; an objection without one is left out of the tally.",
    fix: "Ask for the reason and enter it; if there is none, enter the vote as an abstention.",
    sources: &["Sociocracy: an objection is a reason why the proposal would do harm"],
    about: "decision",
    personal: &["voter"],
    bad: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage",
            "method": "consent", "votes": [{"voter": "yemba", "stance": "objection"}]
        }]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage",
            "method": "consent", "votes": [{"voter": "yemba", "stance": "objection", "reason": "Chi lavora di notte resta escluso"}]
        }]
    }"#,
    checks: &[Check::Decision(report)],
    ..Rule::PLAIN
};
