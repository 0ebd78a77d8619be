//! Whoever votes may vote.

use crate::rules::electorate::report;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/voter-not-member",
    severity: Severity::Error,
    says: "`{voter}` votes on `{decision}`, but has no vote there on that day",
    because: "A vote that nobody was entitled to cast can have the whole decision annulled; it is left out of the tally.",
    fix: "If they are a member with a vote, enter the membership or its dates; if they vote for a member, say for whom; otherwise take the vote out.",
    sources: &["OParl 1.1, Membership.votingRight", "Popolo 1.0, votes and memberships"],
    about: "decision",
    personal: &["voter"],
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
            "method": "majority", "votes": [{"voter": "yemba", "stance": "agree"}, {"voter": "comune", "stance": "disagree"}]
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
            "method": "majority", "votes": [{"voter": "yemba", "stance": "agree"}]
        }]
    }"#,
    checks: &[Check::Decision(report)],
    ..Rule::PLAIN
};
