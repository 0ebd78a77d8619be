//! Ballots: the votes that count, told from those that do not.

use crate::fault::Fault;
use crate::model::{Answer, Decision, DecisionMethod, Stance, Vote, VoteCount};
use crate::tally::figure::Figure;
use crate::tally::ranked::MOST_OPTIONS;
use crate::tally::{Elector, Electorate, Flaw};

/// A vote that counts, or several that are alike.
pub(super) struct Ballot<'d> {
    pub(super) stance: Option<Stance>,
    pub(super) ranking: &'d [String],
    /// How many there are of it.
    pub(super) heads: Figure,
    /// How many of them have lived experience.
    pub(super) lived: Figure,
}

/// The votes that count, and who was there.
pub(super) struct Ballots<'d> {
    pub(super) cast: Vec<Ballot<'d>>,
    /// Of each elector, whether they are known to have been there.
    pub(super) present: Vec<bool>,
    /// How many have voted of whom nobody has written down who they are.
    pub(super) nameless: Option<Figure>,
}

impl<'d> Ballots<'d> {
    pub(super) fn of(decision: &'d Decision, electorate: &Electorate, flaws: &mut Vec<Flaw>) -> Self {
        let named = named(decision, electorate, flaws);
        let mut present = vec![false; electorate.electors.len()];
        for elector in electorate.voters.iter().chain(&electorate.present).flatten() {
            if let Some(present) = present.get_mut(*elector) {
                *present = true;
            }
        }
        if decision.counts.is_empty() {
            return Self { cast: named, present, nameless: None };
        }
        let counted = counted(decision, electorate, flaws);
        let all = Figure::sum(decision.counts.iter().map(|row| Figure::of(row.count)));
        contradicted(&named, &counted, all, electorate, flaws);
        Self { cast: counted, present, nameless: Some(all) }
    }

    /// How many votes count.
    pub(super) fn heads(&self) -> Figure {
        Figure::sum(self.cast.iter().map(|ballot| ballot.heads))
    }

    /// How many take a stance.
    pub(super) fn for_stance(&self, stance: Stance) -> Figure {
        for_stance(&self.cast, stance)
    }

    /// How many with lived experience take one of some stances.
    pub(super) fn lived(&self, stances: &[Stance]) -> Figure {
        let takes = |ballot: &&Ballot<'_>| ballot.stance.is_some_and(|stance| stances.contains(&stance));
        Figure::sum(self.cast.iter().filter(takes).map(|ballot| ballot.lived))
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
    let mut casts: Vec<Option<Cast>> = vec![None; electorate.electors.len()];
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
fn named<'d>(decision: &'d Decision, electorate: &Electorate, flaws: &mut Vec<Flaw>) -> Vec<Ballot<'d>> {
    let casts = by_elector(decision, electorate);
    let mut ballots = Vec::new();
    for (number, (vote, place)) in decision.votes.iter().zip(&electorate.voters).enumerate() {
        let elector = place.and_then(|place| electorate.electors.get(place));
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
            Err(fault) => flaws.push(Flaw { at: format!("/votes/{number}"), fault, vote: Some(number) }),
        }
    }
    ballots
}

impl<'d> Ballot<'d> {
    fn of(vote: &'d Vote, elector: &Elector) -> Self {
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
fn counted<'d>(decision: &'d Decision, electorate: &Electorate, flaws: &mut Vec<Flaw>) -> Vec<Ballot<'d>> {
    let anybody =
        !electorate.recorded || electorate.electors.iter().any(|elector| elector.lived != Answer::No);
    let mut cast = Vec::new();
    for (number, row) in decision.counts.iter().enumerate() {
        let VoteCount { count, stance, ranking, lived_experience, .. } = row;
        let heads = Figure::of(*count);
        let perhaps = if anybody { heads.perhaps() } else { Figure::ZERO };
        let lived = lived_experience.map_or(perhaps, Figure::of);
        match of_the_method(decision, *stance, ranking) {
            Ok(()) => cast.push(Ballot { stance: *stance, ranking, heads, lived }),
            Err(fault) => flaws.push(Flaw { at: format!("/counts/{number}"), fault, vote: None }),
        }
    }
    cast
}

/// Notes where figures cannot be: more votes than members, or fewer than are named.
fn contradicted(
    named: &[Ballot<'_>],
    counted: &[Ballot<'_>],
    all: Figure,
    electorate: &Electorate,
    flaws: &mut Vec<Flaw>,
) {
    let code = "decision/counts-contradicted";
    let mut flaw = |fault: Fault| flaws.push(Flaw { at: "/counts".into(), fault, vote: None });
    if let Some(members) = electorate.size().high.filter(|members| *members < all.low) {
        flaw(Fault::new(code).with("counted", all).with("members", Figure::exactly(members)));
    }
    for stance in STANCES {
        let (count, named) = (for_stance(counted, stance), for_stance(named, stance));
        if count.high.is_some_and(|most| named.low > most) {
            flaw(Fault::new(code).with("counted", count).with("named", named).with("stance", stance.code()));
        }
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

/// The stances that a method knows, where it is known itself.
pub(crate) fn stances(method: &DecisionMethod) -> Option<&'static [Stance]> {
    use Stance::{Abstain, Agree, Block, Disagree, Objection};
    Some(match method {
        DecisionMethod::Consensus => &[Agree, Abstain, Disagree, Block],
        DecisionMethod::Consent => &[Agree, Abstain, Objection],
        DecisionMethod::Majority | DecisionMethod::QualifiedMajority => &[Agree, Abstain, Disagree],
        DecisionMethod::RankedPreference => &[Abstain],
        DecisionMethod::Other(_) => return None,
    })
}

/// Whether a stance or ranking is one that the method knows. Of no method, each is.
fn of_the_method(decision: &Decision, stance: Option<Stance>, ranking: &[String]) -> Result<(), Fault> {
    let Some(method) = &decision.method else { return Ok(()) };
    let Some(known) = stances(method) else { return Ok(()) };
    if *method == DecisionMethod::RankedPreference && !ranking.is_empty() {
        return ordered(decision, ranking);
    }
    if stance.is_some_and(|stance| known.contains(&stance)) {
        return Ok(());
    }
    let fault = Fault::new("decision/stance-foreign").with("method", method.code());
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
