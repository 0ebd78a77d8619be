//! Quorum: whether enough were there to decide, by head and by kind of voice.

use crate::model::value::Truth;
use crate::model::{Answer, Decision, Quorum, QuorumVoice, StakeholderKind};
use crate::tally::ballots::Ballots;
use crate::tally::figure::Figure;
use crate::tally::{Electorate, Head, Steps, both};

/// Whether the quorum is met; where none is asked for, it is.
pub(super) fn met(
    decision: &Decision,
    electorate: &Electorate,
    ballots: &Ballots<'_>,
    steps: &mut Steps,
) -> Truth {
    let Some(quorum) = decision.rule.as_ref().and_then(|rule| rule.quorum.as_ref()) else {
        return Truth::Yes;
    };
    let Quorum { heads, share, voices, .. } = quorum;
    let there = present(electorate, ballots, |_| true).or_more(ballots.nameless.unwrap_or(Figure::ZERO));
    let mut met = Truth::Yes;
    if let Some(heads) = heads {
        let needed = Figure::exactly(u64::from(*heads));
        let holds = there.reaches(needed);
        steps.ask("tally/quorum-heads", holds, [("present", there.into()), ("needed", needed.into())]);
        met = both(met, holds);
    }
    if let Some(share) = share {
        let size = electorate.size();
        let of = |size: u64| share.least_of(size);
        let needed = Figure { low: of(size.low), high: size.high.map(of) };
        let holds = there.reaches(needed);
        let said =
            [("present", there.into()), ("share", share.to_string().into()), ("needed", needed.into())];
        steps.ask("tally/quorum-share", holds, said);
        met = both(met, holds);
    }
    for voice in voices {
        met = both(met, heard(voice, electorate, ballots, steps));
    }
    met
}

/// Whether enough of a kind of voice are there.
fn heard(voice: &QuorumVoice, electorate: &Electorate, ballots: &Ballots<'_>, steps: &mut Steps) -> Truth {
    let has = |elector: &Head| {
        let of_migrants = voice.kinds.contains(&StakeholderKind::MigrantAssociation);
        let is_one = elector.kinds.iter().any(|kind| voice.kinds.contains(kind));
        is_one || (of_migrants && elector.lived == Answer::Yes)
    };
    let named = present(electorate, ballots, has);
    // Of those who voted and are not named, any may have that voice.
    let there = match ballots.nameless {
        Some(nameless) => {
            Figure { high: named.high.zip(nameless.high).map(|(one, other)| one.max(other)), ..named }
        }
        None => named,
    };
    let needed = Figure::exactly(u64::from(voice.at_least));
    let holds = there.reaches(needed);
    let name = voice.voice.read(&[], &electorate.language).to_owned();
    steps.ask(
        "tally/quorum-voice",
        holds,
        [("present", there.into()), ("voice", name.into()), ("needed", needed.into())],
    );
    holds
}

/// How many of some electors are there.
fn present(electorate: &Electorate, ballots: &Ballots<'_>, which: impl Fn(&Head) -> bool) -> Figure {
    let there =
        electorate.heads.iter().zip(&ballots.present).filter(|(elector, there)| **there && which(elector));
    Figure::sum(there.map(|(elector, _)| elector.number()))
}
