//! A threshold is more than half, where there is one.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/threshold-unsound",
    severity: Severity::Warning,
    says: "`{decision}` has a threshold of {threshold}, {flaw:phrase}",
    because: "With half or less, those for it and those against it can both have enough; and a threshold that is not applied misleads everybody who reads the rule.",
    fix: "Enter what the statute says: a part above half with a qualified majority, none with another method.",
    sources: &["Loomio, thresholds and quorum"],
    about: "decision",
    bad: r#"{"decisions": [{"slug": "interprete", "title": "Chiedere un interprete al triage",
        "method": "qualified_majority", "rule": {"threshold": "1/3"}}]}"#,
    good: r#"{"decisions": [{"slug": "interprete", "title": "Chiedere un interprete al triage",
        "method": "qualified_majority", "rule": {"threshold": "2/3"}}]}"#,
    checks: &[Check::Decision(|_, decision, found| {
        let threshold = decision.rule.as_ref().and_then(|rule| rule.threshold);
        let (Some(threshold), Some(method)) = (threshold, &decision.method) else { return };
        let flaw = match method {
            DecisionMethod::QualifiedMajority if threshold.parts() > threshold.of() / 2 => return,
            DecisionMethod::QualifiedMajority => "not_above_half",
            DecisionMethod::Other(_) => return,
            _ => "not_applied",
        };
        found.at("/rule/threshold", [("threshold", threshold.to_string().into()), ("flaw", flaw.into())]);
    })],
    ..Rule::PLAIN
};
