//! What a vote comes to: pure counting, explained step by step.
//!
//! Who may vote is looked up before; here heads are only counted. How each method counts, and why, is
//! told in `docs/decisions.md`.

mod ballots;
mod figure;
mod majority;
mod quorum;
mod ranked;

use crate::fault::{Fault, Param, Params};
use crate::message::{self, Locale};
use crate::model::value::Truth;
use crate::model::{Answer, Decision, DecisionMethod, DecisionResult, StakeholderKind};
use crate::tally::ballots::{Ballots, CONTRADICTED};
use crate::tally::figure::Figure;

pub(crate) use ballots::stances;

/// What a vote comes to, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// What comes of it; nothing where that cannot be told from what is recorded.
    pub result: Option<DecisionResult>,
    /// The code of the option chosen; of options that tie, the codes of all.
    pub chosen: Vec<String>,
    /// Whether enough were there to decide.
    pub quorum: Truth,
    /// How one comes to it.
    pub steps: Vec<Step>,
    /// What was not counted as it stands, and why.
    pub flaws: Vec<Flaw>,
}

/// A step on the way to what a vote comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its stable code, under which each language has a sentence.
    pub code: &'static str,
    /// Of a step that asks something, the answer.
    pub holds: Option<Answer>,
    /// What the sentence speaks of.
    pub params: Params,
}

impl Step {
    /// The step as a sentence in a language.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        message::filled(Locale::of(language).phrase(self.code), &self.params, language)
    }
}

/// Something that does not count as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Flaw {
    /// Where, as a JSON Pointer from the decision.
    pub at: String,
    /// Why: the code of the rule that finds it, and what it speaks of.
    pub fault: Fault,
    /// Of a vote by name, its number among them.
    pub(crate) vote: Option<usize>,
}

/// A head that may vote.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    /// Whether they certainly may: the dossier may not tell exactly when they are members.
    pub(crate) certain: bool,
    /// Whether they are a group, which may have several votes.
    pub(crate) several: bool,
    /// Whether they have lived experience of what is decided.
    pub(crate) lived: Answer,
    /// Of what kinds they are, and those for whom they sit.
    pub(crate) kinds: Vec<StakeholderKind>,
}

/// Who may vote on a decision, and who of them has.
#[derive(Debug, Clone, Default)]
pub(crate) struct Electorate {
    /// Those who may.
    pub(crate) heads: Vec<Head>,
    /// Whether that is known: where nobody has written the members down, whoever votes may.
    pub(crate) recorded: bool,
    /// Of each vote by name, whose it is.
    pub(crate) voters: Vec<Option<usize>>,
    /// Of all who were there, who they are.
    pub(crate) present: Vec<Option<usize>>,
    /// How many votes somebody has cast in the place of the member whose they are.
    pub(crate) proxies: usize,
    /// How many votes others have entered for those who vote, by the names of these others.
    pub(crate) entered: Vec<(String, usize)>,
    /// The language in which names of options and voices are told.
    pub(crate) language: String,
}

impl Head {
    /// How many they are.
    fn number(&self) -> Figure {
        Figure { low: u64::from(self.certain), high: (!self.several).then_some(1) }
    }
}

impl Electorate {
    /// How many of those who may vote may have lived experience.
    fn lived(&self) -> Figure {
        let may = self.heads.iter().filter(|head| head.lived != Answer::No);
        let lived = Figure::sum(may.map(Head::number));
        if self.recorded { lived } else { Figure { high: None, ..lived } }
    }

    /// How many may vote.
    fn size(&self) -> Figure {
        let size = Figure::sum(self.heads.iter().map(Head::number));
        if self.recorded { size } else { Figure { high: None, ..size } }
    }
}

/// What a method makes of the votes.
struct Judged {
    /// Whether it is carried.
    carried: Truth,
    /// What comes of it where it is not; nothing where that may be one thing or another.
    otherwise: Option<DecisionResult>,
}

impl Judged {
    fn of(carried: Truth) -> Self {
        Self { carried, otherwise: Some(DecisionResult::NotAdopted) }
    }
}

/// Figures beside votes by name that are not just as many.
pub(crate) fn beside_names(decision: &Decision) -> Option<Fault> {
    let named = Figure::exactly(decision.votes.len() as u64);
    let all = Figure::sum(decision.counts.iter().map(|row| Figure::of(row.count)));
    let more = named != Figure::ZERO && all.high.is_none_or(|all| named.low < all);
    more.then(|| Fault::new(CONTRADICTED).with("counted", all).with("named", named))
}

/// What the votes on a decision come to.
pub(crate) fn tally(decision: &Decision, electorate: &Electorate) -> Outcome {
    let mut steps = Steps(Vec::new());
    let size = electorate.size();
    if electorate.recorded {
        let on = decision.on.map(|day| ("on", day.to_string().into()));
        steps.say("tally/entitled", [("members", size.into())].into_iter().chain(on));
    } else {
        steps.say("tally/entitled-unknown", []);
    }
    let mut flaws = Vec::new();
    let ballots = Ballots::of(decision, electorate, &mut flaws);
    let aside = flaws.iter().filter(|flaw| flaw.vote.is_some()).count();
    let aside = (aside > 0 && decision.counts.is_empty()).then(|| ("aside", aside.into()));
    steps.say("tally/voted", [("voted", ballots.heads().into())].into_iter().chain(aside));
    tell_how(electorate, &ballots, &mut steps);
    let nobody = ballots.cast.is_empty() && decision.present.is_empty();
    let quorum =
        if nobody { Truth::Undetermined } else { quorum::met(decision, electorate, &ballots, &mut steps) };
    let (result, chosen) = if quorum == Truth::No {
        (Some(DecisionResult::NoQuorum), Vec::new())
    } else {
        let (result, chosen) = judged(decision, &ballots, size, &mut steps);
        // Too few may have been there: then nothing of it holds.
        (result.filter(|_| quorum == Truth::Yes), chosen)
    };
    // Of figures that cannot be, nothing comes.
    let result = result.filter(|_| flaws.iter().all(|flaw| flaw.fault.code != CONTRADICTED));
    let chosen = if result.is_some() { chosen } else { Vec::new() };
    match result {
        Some(result) => steps.say("tally/result", [("result", result.code().into())]),
        None => steps.say("tally/result-open", []),
    }
    Outcome { result, chosen, quorum, steps: steps.0, flaws }
}

/// Tells how the votes came there, and how many may be meant one way or another.
fn tell_how(electorate: &Electorate, ballots: &Ballots<'_>, steps: &mut Steps) {
    if electorate.proxies > 0 {
        steps.say("tally/proxies", [("count", electorate.proxies.into())]);
    }
    for (by, count) in &electorate.entered {
        steps.say("tally/entered", [("count", (*count).into()), ("by", by.as_str().into())]);
    }
    if ballots.doubtful.heads != Figure::ZERO {
        steps.say("tally/doubtful", [("count", ballots.doubtful.heads.into())]);
    }
}

/// What comes of votes that are enough to decide.
fn judged(
    decision: &Decision,
    ballots: &Ballots<'_>,
    size: Figure,
    steps: &mut Steps,
) -> (Option<DecisionResult>, Vec<String>) {
    let undecided = (None, Vec::new());
    let Some(method) = decision.method.as_ref().filter(|method| !matches!(method, DecisionMethod::Other(_)))
    else {
        steps.say("tally/method-missing", []);
        return undecided;
    };
    if ballots.cast.is_empty() {
        return undecided;
    }
    if *method == DecisionMethod::RankedPreference {
        return ranked::judged(decision, ballots, steps);
    }
    let Some(first) = majority::judged(decision, method, ballots, size, steps) else { return undecided };
    let wants_second = decision.rule.as_ref().is_some_and(|rule| rule.lived_experience);
    let second = if wants_second { majority::second(ballots, steps) } else { Truth::Yes };
    let result = match (first.carried, second) {
        (Truth::No, _) => first.otherwise,
        (Truth::Yes, Truth::No) => Some(DecisionResult::NotAdopted),
        // It falls in any case, and perhaps by the first majority already.
        (_, Truth::No) => first.otherwise.filter(|result| *result == DecisionResult::NotAdopted),
        (Truth::Yes, Truth::Yes) => Some(DecisionResult::Adopted),
        _ => None,
    };
    (result, Vec::new())
}

/// The steps so far.
struct Steps(Vec<Step>);

impl Steps {
    /// A step that tells something.
    fn say<'p>(&mut self, code: &'static str, params: impl IntoIterator<Item = (&'p str, Param)>) {
        self.add(code, None, &mut params.into_iter());
    }

    /// A step that asks something, with the answer.
    fn ask<'p>(
        &mut self,
        code: &'static str,
        holds: Truth,
        params: impl IntoIterator<Item = (&'p str, Param)>,
    ) {
        let answer = match holds {
            Truth::Yes => Answer::Yes,
            Truth::No => Answer::No,
            Truth::Undetermined => Answer::Unknown,
        };
        let holds = ("holds", answer.code().into());
        self.add(code, Some(answer), &mut params.into_iter().chain([holds]));
    }

    fn add(
        &mut self,
        code: &'static str,
        holds: Option<Answer>,
        params: &mut dyn Iterator<Item = (&str, Param)>,
    ) {
        let mut given = Params::new();
        for (name, value) in params {
            given.insert(name.to_owned(), value);
        }
        self.0.push(Step { code, holds, params: given });
    }
}

/// Whether all of two things hold.
fn both(one: Truth, other: Truth) -> Truth {
    match (one, other) {
        (Truth::No, _) | (_, Truth::No) => Truth::No,
        (Truth::Yes, Truth::Yes) => Truth::Yes,
        _ => Truth::Undetermined,
    }
}
