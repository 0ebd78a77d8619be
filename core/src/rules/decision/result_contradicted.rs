//! What is recorded as the result is what the votes come to.

use crate::rules::electorate::tallied;
use crate::rules::prelude::*;
use value::Truth;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/result-contradicted",
    severity: Severity::Error,
    says: "`{decision}` is recorded as “{recorded:phrase}”[ (`{chosen}`)], but its votes come to “{tallied:phrase}”[ (`{winner}`)]",
    because: "Whoever relies on the result, and whoever voted, is told something that did not happen.",
    fix: "Ask for the tally, which says step by step how the votes are counted; then correct the result, the votes or the rule.",
    sources: &["Popolo 1.0, motions and vote events"],
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
            "method": "majority", "result": "not_adopted", "votes": [{"voter": "yemba", "stance": "agree"}]
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
            "method": "majority", "result": "adopted", "votes": [{"voter": "yemba", "stance": "agree"}]
        }]
    }"#,
    checks: &[Check::Decision(|view, decision, found| {
        let Some(recorded) = decision.result else { return };
        let outcome = tallied(view, decision);
        let Some(tallied) = outcome.result else { return };
        let said = [("recorded", recorded.code().into()), ("tallied", tallied.code().into())];
        if contradicts(recorded, tallied, &outcome.quorum) {
            found.at("/result", said).suggest([Edit::replace("/result", &tallied)]);
            return;
        }
        if let ([winner], Some(chosen)) = (outcome.chosen.as_slice(), &decision.chosen)
            && winner != chosen
        {
            let [recorded, tallied] = said;
            let codes = [recorded, tallied, ("chosen", chosen.as_str().into()), ("winner", winner.as_str().into())];
            found.at("/chosen", codes).suggest([Edit::replace("/chosen", winner)]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether a recorded result cannot be true beside what the votes come to. That it is not adopted is
/// true of whatever was blocked or tied, but not where too few were there to decide: then it can be put
/// to the vote again. That too few adopted it has a rule of its own.
fn contradicts(recorded: DecisionResult, tallied: DecisionResult, quorum: &Truth) -> bool {
    use DecisionResult::{Adopted, Chosen, NoQuorum, NotAdopted};
    match recorded {
        NotAdopted => matches!(tallied, Adopted | Chosen | NoQuorum),
        Adopted | Chosen if *quorum == Truth::No => false,
        _ => recorded != tallied,
    }
}
