//! A decision is adopted only where enough were there.

use crate::rules::electorate::tallied;
use crate::rules::prelude::*;
use crate::tally::Step;
use value::Truth;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/quorum-unmet",
    severity: Severity::Error,
    says: "`{decision}` is recorded as “{recorded:phrase}”, but of the {needed:quantity}[ of “{voice}”] needed only {present:quantity} took part",
    because: "What too few have decided does not hold, and a voice that the rule wanted was not heard.",
    fix: "If others were there, enter them or their votes; otherwise record that there was no quorum, and put it to the vote again.",
    sources: &["Civil Code, article 21", "Loomio, quorum"],
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
            "method": "majority", "rule": {"quorum": {"heads": 2}}, "result": "adopted",
            "votes": [{"voter": "yemba", "stance": "agree"}]
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
            "method": "majority", "rule": {"quorum": {"heads": 1}}, "result": "adopted",
            "votes": [{"voter": "yemba", "stance": "agree"}]
        }]
    }"#,
    checks: &[Check::Decision(|view, decision, found| {
        let Some(recorded) = decision.result.filter(|result| stands(*result)) else { return };
        let asked = decision.rule.as_ref().is_some_and(|rule| rule.quorum.is_some());
        let outcome = if asked { tallied(view, decision) } else { return };
        if outcome.quorum != Truth::No {
            return;
        }
        let missed = |step: &&Step| step.code.starts_with("tally/quorum") && step.holds == Some(Answer::No);
        if let Some(step) = outcome.steps.iter().find(missed) {
            let mut params = step.params.clone();
            drop(["share", "holds"].map(|name| params.remove(name)));
            params.insert("recorded".into(), recorded.code().into());
            let chosen = decision.chosen.as_ref().map(|_| Edit::remove("/chosen"));
            let result = Edit::replace("/result", &DecisionResult::NoQuorum);
            found.fault("/result", params).suggest([result].into_iter().chain(chosen));
        }
    })],
    ..Rule::PLAIN
};

/// Whether a result says that something is decided.
fn stands(result: DecisionResult) -> bool {
    matches!(result, DecisionResult::Adopted | DecisionResult::Chosen)
}
