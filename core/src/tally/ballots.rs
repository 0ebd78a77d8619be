//! Ballots: the votes that count, told from those that do not.

use crate::fault::Fault;
use crate::model::value::Count;
use crate::model::{Answer, Decision, DecisionMethod, Stance, Vote, VoteCount};
use crate::tally::figure::{Figure, is_whole};
use crate::tally::ranked::MOST_OPTIONS;
use crate::tally::{Electorate, Flaw, Head};

/// A vote that counts, or several that are alike.
pub(super) struct Ballot<'d> {
    pub(super) stance: Option<Stance>,
    pub(super) ranking: &'d [String],
    /// How many there are of it.
    pub(super) heads: Figure,
    /// How many of them have lived experience.
    pub(super) lived: Figure,
}

/// The votes that count, those that may, and who was there.
pub(super) struct Ballots<'d> {
    pub(super) cast: Vec<Ballot<'d>>,
    /// The votes of which nobody can tell how they are meant: each may be any that the method knows.
    pub(super) doubtful: Doubt,
    /// The stances that the method knows.
    known: &'static [Stance],
    /// Of each elector, whether they are known to have been there.
    pub(super) present: Vec<bool>,
    /// How many have voted of whom nobody has written down who they are.
    pub(super) nameless: Option<Figure>,
}

/// Votes of which nobody can tell how they are meant.
pub(super) struct Doubt {
    pub(super) heads: Figure,
    /// How many of them have lived experience.
    pub(super) lived: Figure,
}

impl Doubt {
    const NONE: Self = Self { heads: Figure::ZERO, lived: Figure::ZERO };

    /// Adds a vote that does not count, where that is because nobody can tell how it is meant.
    fn note(&mut self, fault: &Fault, heads: Figure, lived: Figure) {
        if fault.code == FOREIGN {
            self.heads = self.heads.plus(heads);
            self.lived = self.lived.plus(lived);
        }
    }
}

impl<'d> Ballots<'d> {
    pub(super) fn of(decision: &'d Decision, electorate: &Electorate, flaws: &mut Vec<Flaw>) -> Self {
        let (named, doubtful) = named(decision, electorate, flaws);
        let known = decision.method.as_ref().map_or(&[][..], stances);
        let mut present = vec![false; electorate.heads.len()];
        for elector in electorate.voters.iter().chain(&electorate.present).flatten() {
            if let Some(present) = present.get_mut(*elector) {
                *present = true;
            }
        }
        if decision.counts.is_empty() {
            return Self { cast: named, doubtful, known, present, nameless: None };
        }
        let (counted, doubtful) = counted(decision, electorate, flaws);
        let all = Figure::sum(decision.counts.iter().map(|row| Figure::of(row.count)));
        contradicted(&named, &counted, all, electorate, flaws);
        Self { cast: counted, doubtful, known, present, nameless: Some(all) }
    }

    /// How many votes count.
    pub(super) fn heads(&self) -> Figure {
        Figure::sum(self.cast.iter().map(|ballot| ballot.heads))
    }

    /// Whether certainly nobody has put anything in order.
    pub(super) fn rank_nothing(&self) -> bool {
        let ranks = |ballot: &Ballot<'_>| !ballot.ranking.is_empty() && ballot.heads.high != Some(0);
        !self.cast.iter().any(ranks) && self.doubtful.heads == Figure::ZERO
    }

    /// A sum of several stances: a vote that may be any of them is one all the same.
    pub(super) fn whole(&self, sum: Figure) -> Figure {
        let all = self.heads().plus(self.doubtful.heads);
        Figure { high: sum.high.zip(all.high).map(|(sum, all)| sum.min(all)), ..sum }
    }

    /// How many take a stance.
    pub(super) fn for_stance(&self, stance: Stance) -> Figure {
        let sure = for_stance(&self.cast, stance);
        if self.known.contains(&stance) { sure.plus(self.doubtful.heads.perhaps()) } else { sure }
    }

    /// How many with lived experience take one of some stances.
    pub(super) fn lived(&self, stances: &[Stance]) -> Figure {
        let takes = |ballot: &&Ballot<'_>| ballot.stance.is_some_and(|stance| stances.contains(&stance));
        let sure = Figure::sum(self.cast.iter().filter(takes).map(|ballot| ballot.lived));
        sure.plus(self.doubtful.lived.perhaps())
    }
}

fn for_stance(cast: &[Ballot<'_>], stance: Stance) -> Figure {
    Figure::sum(cast.iter().filter(|ballot| ballot.stance == Some(stance)).map(|ballot| ballot.heads))
}

/// All that one elector has cast.
#[derive(Clone, Copy)]
struct Cast {
    /// The vote that stands for all, where they are alike.
    stands: usize,
    times: usize,
    alike: bool,
}

/// What each elector has cast.
fn by_elector(decision: &Decision, electorate: &Electorate) -> Vec<Option<Cast>> {
    let mut casts: Vec<Option<Cast>> = vec![None; electorate.heads.len()];
    for (number, (vote, elector)) in decision.votes.iter().zip(&electorate.voters).enumerate() {
        let Some(cast) = elector.and_then(|elector| casts.get_mut(elector)) else { continue };
        let mut so_far = cast.unwrap_or(Cast { stands: number, times: 0, alike: true });
        if let Some(first) = decision.votes.get(so_far.stands) {
            so_far.alike &= first.stance == vote.stance && first.ranking == vote.ranking;
            // Of two that are alike, one may say why.
            if first.reason.is_none() && vote.reason.is_some() {
                so_far.stands = number;
            }
        }
        *cast = Some(Cast { times: so_far.times + 1, ..so_far });
    }
    casts
}

/// The votes by name that count.
fn named<'d>(
    decision: &'d Decision,
    electorate: &Electorate,
    flaws: &mut Vec<Flaw>,
) -> (Vec<Ballot<'d>>, Doubt) {
    let casts = by_elector(decision, electorate);
    let (mut ballots, mut doubtful) = (Vec::new(), Doubt::NONE);
    for (number, (vote, place)) in decision.votes.iter().zip(&electorate.voters).enumerate() {
        let elector = place.and_then(|place| electorate.heads.get(place));
        let cast = place.and_then(|place| casts.get(place).copied().flatten());
        let counts = match elector.zip(cast) {
            None => Err(Fault::new("decision/voter-not-member")),
            Some((elector, cast)) => {
                let alone = cast.times == 1 || elector.several || (cast.alike && cast.stands == number);
                let twice = || Fault::new("decision/voted-twice").with("times", cast.times);
                if alone { sound(decision, vote).map(|()| elector) } else { Err(twice()) }
            }
        };
        match counts {
            Ok(elector) => ballots.push(Ballot::of(vote, elector)),
            Err(fault) => {
                if let Some(ballot) = elector.map(|elector| Ballot::of(vote, elector)) {
                    doubtful.note(&fault, ballot.heads, ballot.lived);
                }
                flaws.push(Flaw { at: format!("/votes/{number}"), fault, vote: Some(number) });
            }
        }
    }
    (ballots, doubtful)
}

impl<'d> Ballot<'d> {
    fn of(vote: &'d Vote, elector: &Head) -> Self {
        let one = Figure::exactly(1);
        let heads = if elector.certain { one } else { one.perhaps() };
        let lived = match elector.lived {
            Answer::Yes => heads,
            Answer::No => Figure::ZERO,
            Answer::Unknown => heads.perhaps(),
        };
        Self { stance: vote.stance, ranking: &vote.ranking, heads, lived }
    }
}

/// The votes in figures that count.
fn counted<'d>(
    decision: &'d Decision,
    electorate: &Electorate,
    flaws: &mut Vec<Flaw>,
) -> (Vec<Ballot<'d>>, Doubt) {
    let anybody = !electorate.recorded || electorate.heads.iter().any(|elector| elector.lived != Answer::No);
    let (mut cast, mut doubtful) = (Vec::new(), Doubt::NONE);
    for (number, row) in decision.counts.iter().enumerate() {
        let VoteCount { count, stance, ranking, lived_experience, .. } = row;
        let heads = Figure::of(*count);
        let perhaps = if anybody { heads.perhaps() } else { Figure::ZERO };
        let lived = lived_experience.map_or(perhaps, Figure::of);
        let mut flaw = |fault| flaws.push(Flaw { at: format!("/counts/{number}"), fault, vote: None });
        let part = |count: &Count| !is_whole(count.named());
        if part(count) || lived_experience.as_ref().is_some_and(part) {
            flaw(Fault::new(CONTRADICTED).with("counted", count.to_string()).with("flaw", "not_whole"));
        } else if heads.high.is_some_and(|most| lived.low > most) {
            flaw(Fault::new(CONTRADICTED).with("counted", heads).with("flaw", "fewer_than_lived"));
        }
        match of_the_method(decision, *stance, ranking) {
            Ok(()) => cast.push(Ballot { stance: *stance, ranking, heads, lived }),
            Err(fault) => {
                doubtful.note(&fault, heads, lived);
                flaw(fault);
            }
        }
    }
    (cast, doubtful)
}

/// Notes where figures cannot be: more votes than members, with lived experience or at all, or fewer than
/// are named.
fn contradicted(
    named: &[Ballot<'_>],
    counted: &[Ballot<'_>],
    all: Figure,
    electorate: &Electorate,
    flaws: &mut Vec<Flaw>,
) {
    let mut flaw = |fault: Fault| flaws.push(Flaw { at: "/counts".into(), fault, vote: None });
    if let Some(members) = electorate.size().high.filter(|members| *members < all.low) {
        flaw(Fault::new(CONTRADICTED).with("counted", all).with("members", Figure::exactly(members)));
    }
    let lived = Figure::sum(counted.iter().map(|ballot| ballot.lived));
    if electorate.lived().high.is_some_and(|members| members < lived.low) {
        flaw(Fault::new(CONTRADICTED).with("counted", lived).with("flaw", "more_lived_than_members"));
    }
    for stance in STANCES {
        let (count, named) = (for_stance(counted, stance), for_stance(named, stance));
        if count.high.is_some_and(|most| named.low > most) {
            let fault = Fault::new(CONTRADICTED).with("counted", count).with("named", named);
            flaw(fault.with("stance", stance.code()));
        }
    }
}

const FOREIGN: &str = "decision/stance-foreign";
pub(super) const CONTRADICTED: &str = "decision/counts-contradicted";

/// The stances that a method knows; none of a method of which nobody can tell.
pub(crate) fn stances(method: &DecisionMethod) -> &'static [Stance] {
    use Stance::{Abstain, Agree, Block, Disagree, Objection};
    match method {
        DecisionMethod::Consensus => &[Agree, Abstain, Disagree, Block],
        DecisionMethod::Consent => &[Agree, Abstain, Objection],
        DecisionMethod::Majority | DecisionMethod::QualifiedMajority => &[Agree, Abstain, Disagree],
        DecisionMethod::RankedPreference => &[Abstain],
        DecisionMethod::Other(_) => &[],
    }
}

/// Every stance, those for it first.
pub(super) const STANCES: [Stance; 5] =
    [Stance::Agree, Stance::Abstain, Stance::Disagree, Stance::Block, Stance::Objection];

/// Whether a vote by name is one of the method's, and says why where it must.
fn sound(decision: &Decision, vote: &Vote) -> Result<(), Fault> {
    of_the_method(decision, vote.stance, &vote.ranking)?;
    if vote.stance == Some(Stance::Objection) && vote.reason.is_none() {
        return Err(Fault::new("decision/objection-unreasoned"));
    }
    Ok(())
}

/// Whether a stance or ranking is one that the method knows. Of no method, each is.
fn of_the_method(decision: &Decision, stance: Option<Stance>, ranking: &[String]) -> Result<(), Fault> {
    let Some(method) = &decision.method else { return Ok(()) };
    let ranks = *method == DecisionMethod::RankedPreference;
    let known = stances(method);
    match stance {
        _ if known.is_empty() => return Ok(()),
        None if ranks && !ranking.is_empty() => return ordered(decision, ranking),
        Some(stance) if known.contains(&stance) && (!ranks || ranking.is_empty()) => return Ok(()),
        _ => {}
    }
    let first = ranks.then_some("ranking");
    let codes: Vec<_> = first.into_iter().chain(known.iter().map(|stance| stance.code())).collect();
    let fault = Fault::new(FOREIGN).with("method", method.code()).with("stances", codes.join(", "));
    Err(stance.into_iter().fold(fault, |fault, stance| fault.with("stance", stance.code())))
}

/// Whether a ranking names options of the decision, each once.
fn ordered(decision: &Decision, ranking: &[String]) -> Result<(), Fault> {
    // Of so many options nothing is told.
    if decision.options.len() > MOST_OPTIONS {
        return Ok(());
    }
    for (place, code) in ranking.iter().enumerate() {
        let is_option = decision.options.iter().any(|option| option.code == *code);
        let again = ranking.iter().take(place).any(|earlier| earlier == code);
        if !is_option || again {
            let flaw = if is_option { "named_twice" } else { "not_an_option" };
            return Err(Fault::new("decision/ranking-unsound")
                .with("option", code.as_str())
                .with("flaw", flaw));
        }
    }
    Ok(())
}
