//! Ranked preference by the method of Schulze: options are compared two by two, and one is ahead of
//! another where the strongest chain of victories leads from it there, and a weaker one back.
//!
//! The order of ballots and the names of options make no difference; to be put higher never harms; and
//! those that nothing tells apart are all named: a tie is never broken here.

use crate::model::value::Truth;
use crate::model::{Decision, DecisionResult};
use crate::tally::Steps;
use crate::tally::ballots::{Ballot, Ballots};
use crate::tally::figure::Figure;

/// More options than anybody can put in order; comparing them takes the cube of their number.
pub(super) const MOST_OPTIONS: usize = 100;

/// So many comparisons are told.
const MOST_TOLD: usize = 24;

/// Numbers of ballots, or strengths, from each option to each other.
struct Duels {
    options: usize,
    strengths: Vec<u64>,
}

impl Duels {
    fn get(&self, one: usize, other: usize) -> u64 {
        self.strengths.get(one * self.options + other).copied().unwrap_or(0)
    }

    fn change(&mut self, one: usize, other: usize, change: impl FnOnce(u64) -> u64) {
        if let Some(strength) = self.strengths.get_mut(one * self.options + other) {
            *strength = change(*strength);
        }
    }

    /// How many ballots at least put each option before each other; nothing where none certainly puts
    /// anything in order.
    fn of(codes: &[&str], ballots: &[Ballot<'_>], heads: fn(&Ballot<'_>) -> Figure) -> Option<Self> {
        let options = codes.len();
        let mut duels = Self { options, strengths: vec![0; options * options] };
        let mut any = false;
        for ballot in ballots.iter().filter(|ballot| !ballot.ranking.is_empty()) {
            let heads = heads(ballot).low;
            any |= heads > 0;
            // Those left out come last, all alike.
            let place =
                |code: &&str| ballot.ranking.iter().position(|ranked| ranked == code).unwrap_or(usize::MAX);
            let places: Vec<usize> = codes.iter().map(place).collect();
            for (one, before) in places.iter().enumerate() {
                let behind = places.iter().enumerate().filter(|(_, place)| before < *place);
                for (other, _) in behind {
                    duels.change(one, other, |count| count.saturating_add(heads));
                }
            }
        }
        any.then_some(duels)
    }

    /// Whether the option that is first stays ahead of every other, whatever some more ballots say.
    fn leads(&self, first: &[usize], more: Figure) -> bool {
        let ahead = |one: usize, other: usize| {
            let most = more.high.map(|more| self.get(other, one).saturating_add(more));
            most.is_some_and(|most| self.get(one, other) > most)
        };
        let others = |one: usize| (0..self.options).filter(move |other| *other != one);
        more == Figure::ZERO || first.iter().all(|one| others(*one).all(|other| ahead(*one, other)))
    }

    /// The strength of the strongest chain of victories from each option to each other: a chain is as
    /// strong as its weakest victory, a victory as the number of ballots for it.
    fn chains(&self) -> Self {
        let options = self.options;
        let mut chains = Self { options, strengths: vec![0; options * options] };
        for (one, other) in pairs(options) {
            let (count, back) = (self.get(one, other), self.get(other, one));
            chains.change(one, other, |_| if count > back { count } else { 0 });
        }
        for by in 0..options {
            for (one, other) in pairs(options).filter(|(one, other)| *one != by && *other != by) {
                let way = chains.get(one, by).min(chains.get(by, other));
                chains.change(one, other, |strength| strength.max(way));
            }
        }
        chains
    }
}

/// Each option with each other.
fn pairs(options: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..options)
        .flat_map(move |one| (0..options).map(move |other| (one, other)))
        .filter(|(one, other)| one != other)
}

/// The options ahead of which no other is.
fn first(chains: &Duels) -> Vec<usize> {
    let options = 0..chains.options;
    let is_first =
        |one: &usize| options.clone().all(|other| chains.get(*one, other) >= chains.get(other, *one));
    options.clone().filter(is_first).collect()
}

/// What the rankings come to, and the codes of the options chosen or tied.
pub(super) fn judged(
    decision: &Decision,
    ballots: &Ballots<'_>,
    steps: &mut Steps,
) -> (Option<DecisionResult>, Vec<String>) {
    let mut codes: Vec<&str> = Vec::new();
    for option in &decision.options {
        if codes.len() <= MOST_OPTIONS && !codes.contains(&option.code.as_str()) {
            codes.push(&option.code);
        }
    }
    if codes.is_empty() || codes.len() > MOST_OPTIONS {
        steps.say("tally/options-senseless", [("most", MOST_OPTIONS.into())]);
        return (None, Vec::new());
    }
    let exact = spread(ballots, |ballot| ballot.heads) == Figure::ZERO;
    let duels = Duels::of(&codes, &ballots.cast, |ballot| ballot.heads);
    let Some(duels) = duels.filter(|_| exact) else {
        let nobody = ballots.rank_nothing();
        steps.say(if nobody { "tally/rankings-none" } else { "tally/rankings-inexact" }, []);
        return (nobody.then_some(DecisionResult::NotAdopted), Vec::new());
    };
    let chains = duels.chains();
    let first = first(&chains);
    tell(&codes, &duels, &chains, &first, steps);
    let chosen: Vec<String> =
        first.iter().filter_map(|option| codes.get(*option)).map(|code| (*code).to_owned()).collect();
    let [only] = chosen.as_slice() else {
        steps.say("tally/options-tied", [("options", chosen.join(", ").into())]);
        return (Some(DecisionResult::Tied).filter(|_| ballots.doubtful.heads == Figure::ZERO), chosen);
    };
    steps.say("tally/option-first", [("option", only.as_str().into())]);
    if !duels.leads(&first, ballots.doubtful.heads) {
        return (None, Vec::new());
    }
    let wants_second = decision.rule.as_ref().is_some_and(|rule| rule.lived_experience);
    match if wants_second { second(&codes, ballots, &first, only, steps) } else { Truth::Yes } {
        Truth::Yes => (Some(DecisionResult::Chosen), chosen),
        Truth::No => (Some(DecisionResult::NotAdopted), Vec::new()),
        Truth::Undetermined => (None, Vec::new()),
    }
}

/// Tells how those that are first stand against the others.
fn tell(codes: &[&str], duels: &Duels, chains: &Duels, first: &[usize], steps: &mut Steps) {
    let code = |option: usize| codes.get(option).copied().unwrap_or_default();
    let again = |one: usize, other: usize| other < one && first.contains(&other);
    let told = pairs(codes.len()).filter(|(one, other)| first.contains(one) && !again(*one, *other));
    for (one, other) in told.take(MOST_TOLD) {
        let (count, back) = (duels.get(one, other), duels.get(other, one));
        let names = [("option", code(one).into()), ("other", code(other).into())];
        let figure = |number: u64| Figure::exactly(number).into();
        steps.say(
            "tally/duel",
            names.clone().into_iter().chain([("count", figure(count)), ("back", figure(back))]),
        );
        let chain = (chains.get(one, other), chains.get(other, one));
        if count <= back && chain.0 > chain.1 {
            let (count, back) = chain;
            steps.say(
                "tally/duel-chain",
                names.into_iter().chain([("count", figure(count)), ("back", figure(back))]),
            );
        }
    }
}

/// How many more may have put options in order than are certain to have.
fn spread(ballots: &Ballots<'_>, heads: fn(&Ballot<'_>) -> Figure) -> Figure {
    let ranked = ballots.cast.iter().filter(|ballot| !ballot.ranking.is_empty());
    Figure::sum(ranked.map(|ballot| heads(ballot).spread()))
}

/// Whether those with lived experience put the same option first.
fn second(codes: &[&str], ballots: &Ballots<'_>, chosen: &[usize], name: &str, steps: &mut Steps) -> Truth {
    // Of some it may not be known whether they have it: they may put anything first, or not count.
    let doubtful = ballots.doubtful.lived.plus(spread(ballots, |ballot| ballot.lived));
    let holds = match Duels::of(codes, &ballots.cast, |ballot| ballot.lived) {
        Some(duels) if duels.leads(chosen, doubtful) => {
            let theirs = first(&duels.chains());
            Truth::from_bounds(chosen.iter().all(|option| theirs.contains(option)), false)
        }
        // None of them has put anything in order.
        None if doubtful == Figure::ZERO => Truth::No,
        _ => Truth::Undetermined,
    };
    steps.ask("tally/second-choice", holds, [("option", name.into())]);
    holds
}
