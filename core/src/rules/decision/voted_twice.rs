//! A member votes once.

use crate::rules::electorate::report;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/voted-twice",
    severity: Severity::Error,
    says: "`{voter}` has {times} votes on `{decision}`",
    because: "One head has one vote. Votes that are alike count once, and of votes that differ nobody can tell which is meant: none of them counts.",
    fix: "Keep the vote that holds and take the others out; if one was cast for another member, say for whom.",
    sources: &["Popolo 1.0, vote events"],
    about: "decision",
    personal: &["voter"],
    bad: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage",
            "method": "majority", "votes": [{"voter": "yemba", "stance": "agree"}, {"voter": "yemba", "stance": "agree"}]
        }]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage",
            "method": "majority", "votes": [{"voter": "yemba", "stance": "agree"}]
        }]
    }"#,
    checks: &[Check::Decision(report)],
    ..Rule::PLAIN
};
