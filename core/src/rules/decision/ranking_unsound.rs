//! A ranking names options, each once.

use crate::rules::electorate::report;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/ranking-unsound",
    severity: Severity::Warning,
    says: "a ranking on `{decision}`[ by `{voter}`] has `{option}`, which {flaw:phrase}",
    because: "A ballot that can be read in two ways is none, and is left out of the tally.",
    fix: "Correct the code of the option in the ranking, add the option, or take what is there twice out.",
    sources: &["Schulze, “A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method”, 2011"],
    about: "decision",
    personal: &["voter"],
    bad: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage",
            "method": "ranked_preference", "options": [{"code": "mattina", "text": "Di mattina"}, {"code": "sera", "text": "Di sera"}],
            "votes": [{"voter": "yemba", "ranking": ["notte", "sera"]}]
        }]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage",
            "method": "ranked_preference", "options": [{"code": "mattina", "text": "Di mattina"}, {"code": "sera", "text": "Di sera"}],
            "votes": [{"voter": "yemba", "ranking": ["sera"]}]
        }]
    }"#,
    checks: &[Check::Decision(report)],
    ..Rule::PLAIN
};
