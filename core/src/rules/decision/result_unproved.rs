//! A result is one that the votes show.

use crate::rules::electorate::tallied;
use crate::rules::prelude::*;
use value::Truth;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/result-unproved",
    severity: Severity::Advice,
    says: "`{decision}` is recorded as “{recorded:phrase}”, but what is recorded of the vote does not show it",
    because: "Nobody can recount it: whoever doubts the result has to believe whoever wrote it down.",
    fix: "Ask for the tally, which says what is missing: votes, exact figures, who was there, who has lived experience. If nobody voted, there was no quorum.",
    sources: &["Popolo 1.0, counts and votes of a vote event"],
    about: "decision",
    bad: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage", "method": "majority", "result": "adopted",
            "counts": [{"count": {"more_than": 5}, "stance": "agree"}, {"count": 7, "stance": "disagree"}]
        }]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "yemba", "name": "Yemba Marche", "kind": "migrant_association"}],
        "decisions": [{
            "slug": "interprete", "title": "Chiedere un interprete al triage", "method": "majority", "result": "adopted",
            "counts": [{"count": {"more_than": 7}, "stance": "agree"}, {"count": 7, "stance": "disagree"}]
        }]
    }"#,
    checks: &[Check::Decision(|view, decision, found| {
        let voted = !decision.votes.is_empty() || !decision.counts.is_empty();
        // How votes are counted by a method of somebody's own only they can tell.
        let known = decision.method.as_ref().is_some_and(|method| !matches!(method, DecisionMethod::Other(_)));
        let Some(recorded) = decision.result.filter(|_| known && (voted || found.guards())) else { return };
        let outcome = tallied(view, decision);
        let too_few = recorded == DecisionResult::NoQuorum && outcome.quorum != Truth::Yes;
        // Of figures that cannot be another rule speaks.
        let impossible = outcome.flaws.iter().any(|flaw| flaw.fault.code == "decision/counts-contradicted");
        if outcome.result.is_none() && !too_few && !impossible {
            found.at("/result", [("recorded", recorded.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
