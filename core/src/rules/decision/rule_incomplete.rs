//! A decision says how it is made.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "decision/rule-incomplete",
    severity: Severity::Warning,
    says: "`{decision}` does not say {missing:phrase}",
    because: "Without it nobody can tell what the votes come to, and whoever loses can say afterwards that another rule held.",
    fix: "Enter it, as the statute says or as those present agreed before the vote.",
    sources: &["Loomio, poll types, thresholds and quorum"],
    about: "decision",
    bad: r#"{"decisions": [{"slug": "interprete", "title": "Chiedere un interprete al triage",
        "method": "qualified_majority", "counts": [{"count": 5, "stance": "agree"}]}]}"#,
    good: r#"{"decisions": [{"slug": "interprete", "title": "Chiedere un interprete al triage",
        "method": "qualified_majority", "rule": {"threshold": "2/3"}, "counts": [{"count": 5, "stance": "agree"}]}]}"#,
    checks: &[Check::Decision(|_, decision, found| {
        // Before anybody votes there is time to say so.
        let voting = !decision.votes.is_empty() || !decision.counts.is_empty();
        let begun = matches!(decision.status, Some(DecisionState::Open | DecisionState::Closed));
        if !voting && !begun {
            return;
        }
        let threshold = decision.rule.as_ref().and_then(|rule| rule.threshold);
        // With the vote it is settled who votes, and with what voice.
        let opens = found.guards() && decision.status == Some(DecisionState::Open);
        let nobody = decision.electorate.is_empty() && (decision.body.is_some() || decision.table.is_some());
        let wanted = decision.rule.as_ref().is_some_and(|rule| rule.lived_experience);
        let untold = |elector: &Elector| elector.lived_experience.is_none_or(|lived| lived == Answer::Unknown);
        let missing = match decision.method {
            None => "the_method",
            Some(DecisionMethod::QualifiedMajority) if threshold.is_none() => "the_threshold",
            Some(DecisionMethod::RankedPreference) if decision.options.is_empty() => "the_options",
            _ if opens && nobody => "the_electorate",
            _ if opens && wanted && decision.electorate.iter().any(untold) => "whose_experience",
            _ => return,
        };
        found.here([("missing", missing.into())]);
    })],
    ..Rule::PLAIN
};
