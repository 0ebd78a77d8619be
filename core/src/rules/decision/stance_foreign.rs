//! A vote is one that the method knows.

use crate::rules::electorate::report;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/stance-foreign",
    severity: Severity::Warning,
    says: "a vote on `{decision}`[ by `{voter}`][, “{stance:phrase}”,] is none that the method “{method:phrase}” knows: {stances:phrases}",
    because: "Only consensus knows a block, and only consent an objection; elsewhere nobody can tell for what such a vote counts; if the result hangs on it, there is none.",
    fix: "Enter the vote as the method knows it, or correct the method.",
    sources: &["Loomio, poll types and their options"],
    about: "decision",
    personal: &["voter"],
    bad: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage",
            "method": "majority", "votes": [{"voter": "yemba", "stance": "block"}]
        }]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage",
            "method": "consensus", "votes": [{"voter": "yemba", "stance": "block"}]
        }]
    }"#,
    checks: &[Check::Decision(report)],
    ..Rule::PLAIN
};
