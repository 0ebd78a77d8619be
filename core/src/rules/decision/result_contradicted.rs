//! What is recorded as the result is what the votes come to.

use crate::fault::Fault;
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
        let winner = outcome.chosen.first().filter(|_| tallied == DecisionResult::Chosen);
        let chosen = decision.chosen.as_ref();
        let other = chosen.is_some() && chosen != winner;
        let named = winner.map_or_else(|| Edit::remove("/chosen"), |code| Edit::replace("/chosen", code));
        let said = Fault::new(found.code()).with("recorded", recorded.code()).with("tallied", tallied.code());
        if contradicts(recorded, tallied, &outcome.quorum) {
            let result = Edit::replace("/result", &tallied);
            found.fault("/result", said.params).suggest([result].into_iter().chain(other.then_some(named)));
            return;
        }
        // What is chosen is named, and nobody breaks a tie by naming one of the options.
        let missed = recorded != tallied && outcome.quorum == Truth::No;
        let unnamed = found.guards() && recorded == DecisionResult::Chosen && chosen.is_none();
        if missed || !(other || unnamed) {
            return;
        }
        let said = chosen.into_iter().fold(said, |said, chosen| said.with("chosen", chosen.as_str()));
        let said = winner.into_iter().fold(said, |said, winner| said.with("winner", winner.as_str()));
        found.fault("/chosen", said.params).suggest([named]);
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
