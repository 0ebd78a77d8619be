//! How far a table agreed is not other than it voted.

use crate::rules::answers::first_asked;
use crate::rules::finding::in_short;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/consensus-contradicted",
    severity: Severity::Error,
    says: "the agreement on `{recommendation}` is recorded as “{consensus:phrase}”, but `{decision}`[ came to “{result:phrase}”][ has votes “{stance:phrase}”]",
    because: "Whoever voted otherwise reads in the recommendation that they agreed, and the addressee relies on it.",
    fix: "Enter how far the table agreed as the vote shows it; if views have changed since, put it to the vote again.",
    sources: &["Loomio, consensus and consent"],
    about: "recommendation",
    bad: r#"{
        "recommendations": [{"slug": "quota", "text": "Riservare alloggi ai residenti da cinque anni", "consensus": "consensus"}],
        "decisions": [{"slug": "voto", "title": "Raccomandare la quota", "about": ["recommendation/quota"], "result": "not_adopted"}]
    }"#,
    good: r#"{
        "recommendations": [{"slug": "quota", "text": "Riservare alloggi ai residenti da cinque anni", "consensus": "contested"}],
        "decisions": [{"slug": "voto", "title": "Raccomandare la quota", "about": ["recommendation/quota"], "result": "not_adopted"}]
    }"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let Some(consensus) = &recommendation.consensus else { return };
        let about = view.referring::<Decision>(recommendation.id.uuid());
        // What addressees and others decide afterwards is their answer.
        let asked = first_asked(recommendation);
        let before = |it: &&Decision| {
            let late = it.on.zip(asked).map(|(on, asked)| asked.before(&on));
            let counts = it.status.is_none_or(|status| status == DecisionState::Closed);
            let about = it.about.iter().any(|id| id.uuid() == recommendation.id.uuid());
            about && counts && it.result.is_some() && late != Some(value::Truth::Yes)
        };
        // The last word counts.
        let Some(last) = about.filter(before).max_by_key(|it| it.on?.days().map(|(first, _)| first)) else { return };
        let level = ("consensus", consensus.code().into());
        let decision = ("decision", in_short(&view.read(&last.title)).into());
        if let Some(result) = last.result.filter(|result| contradicts(consensus, *result)) {
            found.at("/consensus", [level, decision, ("result", result.code().into())]);
        } else if let Some(stance) = against(consensus, last) {
            found.at("/consensus", [level, decision, ("stance", stance.code().into())]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether how far they agreed cannot be true beside a result.
fn contradicts(consensus: &ConsensusLevel, result: DecisionResult) -> bool {
    use ConsensusLevel::{Blocked, Consensus, ConsentNoObjection, Majority, Unanimous};
    match result {
        DecisionResult::Adopted | DecisionResult::Chosen => *consensus == Blocked,
        DecisionResult::NoQuorum => false,
        _ => matches!(consensus, Unanimous | Consensus | ConsentNoObjection | Majority),
    }
}

/// A stance that somebody took, and nobody can have taken where they agreed so far.
fn against(consensus: &ConsensusLevel, decision: &Decision) -> Option<Stance> {
    use Stance::{Abstain, Block, Disagree, Objection};
    let none: &[Stance] = match consensus {
        ConsensusLevel::Unanimous => &[Block, Objection, Disagree, Abstain],
        ConsensusLevel::Consensus => &[Block, Objection, Disagree],
        ConsensusLevel::ConsentNoObjection => &[Block, Objection],
        _ => return None,
    };
    let counts = decision.counts.iter().filter(|row| row.count.range().low() != Some(value::Decimal::ZERO));
    let taken: Vec<_> = decision.votes.iter().map(|vote| vote.stance).chain(counts.map(|row| row.stance)).collect();
    none.iter().copied().find(|stance| taken.contains(&Some(*stance)))
}
