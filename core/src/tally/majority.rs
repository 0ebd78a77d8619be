//! Methods that weigh stances: consensus, consent, majority, qualified majority, and the second
//! majority among those with lived experience.

use crate::fault::Param;
use crate::model::value::{Fraction, Truth};
use crate::model::{Decision, DecisionMethod, DecisionResult, MajorityBase, Stance};
use crate::tally::ballots::{Ballots, STANCES};
use crate::tally::figure::Figure;
use crate::tally::{Judged, Steps, both};

const ONE: Figure = Figure::exactly(1);

/// What the method makes of the votes; nothing where the rule says too little to tell.
pub(super) fn judged(
    decision: &Decision,
    method: &DecisionMethod,
    ballots: &Ballots<'_>,
    size: Figure,
    steps: &mut Steps,
) -> Option<Judged> {
    for stance in STANCES {
        let count = ballots.for_stance(stance);
        if count != Figure::ZERO {
            steps.say("tally/stance", [("stance", stance.code().into()), ("count", count.into())]);
        }
    }
    let rule = decision.rule.as_ref();
    let base = rule.and_then(|rule| rule.majority_of).unwrap_or(MajorityBase::Cast);
    match method {
        DecisionMethod::Consensus => Some(consensus(ballots, steps)),
        DecisionMethod::Consent => Some(consent(ballots, steps)),
        DecisionMethod::QualifiedMajority => match rule.and_then(|rule| rule.threshold) {
            Some(threshold) => Some(majority(ballots, base, Some(threshold), size, steps)),
            None => {
                steps.say("tally/threshold-missing", []);
                None
            }
        },
        _ => Some(majority(ballots, base, None, size, steps)),
    }
}

/// Whether there are none.
fn none(figure: Figure) -> Truth {
    Figure::ZERO.reaches(figure)
}

fn consensus(ballots: &Ballots<'_>, steps: &mut Steps) -> Judged {
    let blocks = ballots.for_stance(Stance::Block);
    let against = ballots.for_stance(Stance::Disagree).plus(blocks);
    let holds = both(none(against), ballots.for_stance(Stance::Agree).reaches(ONE));
    match none(blocks) {
        Truth::No => {
            steps.say("tally/blocked", [("count", blocks.into())]);
            Judged { carried: Truth::No, otherwise: Some(DecisionResult::Blocked) }
        }
        unblocked => {
            steps.ask("tally/consensus", holds, [("against", against.into())]);
            let certain = unblocked == Truth::Yes;
            Judged { carried: holds, otherwise: certain.then_some(DecisionResult::NotAdopted) }
        }
    }
}

fn consent(ballots: &Ballots<'_>, steps: &mut Steps) -> Judged {
    let objections = ballots.for_stance(Stance::Objection);
    let holds = both(none(objections), ballots.for_stance(Stance::Agree).reaches(ONE));
    steps.ask("tally/consent", holds, [("objections", objections.into())]);
    Judged::of(holds)
}

/// More than half, or the stated part and more.
fn majority(
    ballots: &Ballots<'_>,
    base: MajorityBase,
    threshold: Option<Fraction>,
    size: Figure,
    steps: &mut Steps,
) -> Judged {
    let agree = ballots.for_stance(Stance::Agree);
    let against = ballots.for_stance(Stance::Disagree);
    let rest = match base {
        MajorityBase::Cast | MajorityBase::Members => against,
        MajorityBase::Voters => against.plus(ballots.for_stance(Stance::Abstain)),
    };
    let whole = if base == MajorityBase::Members { size } else { ballots.whole(agree.plus(rest)) };
    let enough = match (threshold, base) {
        (None, MajorityBase::Members) => agree.times(2).reaches(size.plus(ONE)),
        (Some(part), MajorityBase::Members) => agree.times(part.of()).reaches(size.times(part.parts())),
        // For so many parts of the whole, those for it outweigh the rest of it.
        (None, _) => agree.reaches(rest.plus(ONE)),
        (Some(part), _) => agree.times(part.of() - part.parts()).reaches(rest.times(part.parts())),
    };
    let holds = both(enough, agree.reaches(ONE));
    let known = agree.exact().zip(whole.exact());
    let figures = known.map(|(agree, whole)| {
        let needed = threshold.map_or(whole / 2 + 1, |part| part.least_of(whole).max(1));
        (needed, needed.saturating_sub(agree))
    });
    let mut said: Vec<(&str, Param)> =
        vec![("agree", agree.into()), ("whole", whole.into()), ("base", base.code().into())];
    said.extend(threshold.map(|part| ("threshold", part.to_string().into())));
    said.extend(figures.map(|(needed, _)| ("needed", Figure::exactly(needed).into())));
    said.extend(
        figures.filter(|_| holds == Truth::No).map(|(_, short)| ("short", Figure::exactly(short).into())),
    );
    steps.ask("tally/majority", holds, said);
    // Only of votes for and against can there be as many on either side.
    if threshold.is_some() || base != MajorityBase::Cast || agree.high == Some(0) {
        return Judged::of(holds);
    }
    match both(agree.reaches(rest), rest.reaches(agree)) {
        Truth::No => Judged::of(holds),
        Truth::Undetermined => Judged { carried: holds, otherwise: None },
        Truth::Yes => {
            steps.say("tally/votes-equal", []);
            Judged { carried: Truth::No, otherwise: Some(DecisionResult::Tied) }
        }
    }
}

/// Whether, among those with lived experience, more are for it than against.
pub(super) fn second(ballots: &Ballots<'_>, steps: &mut Steps) -> Truth {
    let agree = ballots.lived(&[Stance::Agree]);
    let against = ballots.lived(&[Stance::Disagree, Stance::Block, Stance::Objection]);
    let holds = agree.reaches(against.plus(ONE));
    steps.ask("tally/second-majority", holds, [("agree", agree.into()), ("against", against.into())]);
    holds
}
