//! There are as many votes as there can be.

use crate::rules::electorate::report;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/counts-contradicted",
    severity: Severity::Error,
    says: "on `{decision}` {counted:quantity} are counted[ as “{stance:phrase}”], but[ only {members:quantity} may vote][ {named:quantity} are entered by name][ {flaw:phrase}]",
    because: "Figures that cannot be make the whole minute doubtful, and anybody can contest it; of figures that cannot be, nothing comes.",
    fix: "Compare the figures with the minute, and correct whichever is wrong: the figures, the votes by name, or the list of members.",
    sources: &["Popolo 1.0, counts and votes of a vote event"],
    about: "decision",
    bad: r#"{
        "stakeholders": [
            {"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"},
            {"slug": "comune", "name": "Comune di Ancona", "kind": "municipality"}
        ],
        "bodies": [{
            "slug": "consulta", "name": "Consulta degli stranieri", "kind": "municipal_consulta",
            "memberships": [{"stakeholder": "yemba"}, {"stakeholder": "comune", "without_vote": true}]
        }],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage", "body": "consulta",
            "method": "majority", "counts": [{"count": 2, "stance": "agree"}]
        }]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"},
            {"slug": "comune", "name": "Comune di Ancona", "kind": "municipality"}
        ],
        "bodies": [{
            "slug": "consulta", "name": "Consulta degli stranieri", "kind": "municipal_consulta",
            "memberships": [{"stakeholder": "yemba"}, {"stakeholder": "comune", "without_vote": true}]
        }],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage", "body": "consulta",
            "method": "majority", "counts": [{"count": 1, "stance": "agree"}]
        }]
    }"#,
    checks: &[Check::Decision(|view, decision, found| {
        report(view, decision, found);
        // Whoever has voted by name is not counted once more, and nobody beside them.
        if let Some(fault) = crate::tally::beside_names(decision).filter(|_| found.guards()) {
            found.fault("/counts", fault.params);
        }
    })],
    ..Rule::PLAIN
};
