//! Of decisions: whatever the votes, a tally is fair.

use proptest::prelude::*;
use tavolata::Dossier;
use tavolata::model::value::{Count, Id, Quantity};
use tavolata::model::{
    Answer, Body, BodyKind, Decision, DecisionMethod, DecisionOption, DecisionResult, DecisionRule,
    MajorityBase, Membership, Quorum, Stakeholder, StakeholderForm, StakeholderKind, Stance, Vote, VoteCount,
};
use tavolata::tally::Outcome;
use tavolata::workflow::{Command, Context};
use uuid::Uuid;

/// So many members has the body: an association of migrants, then one that may be one, then an office.
const MEMBERS: usize = 7;
const OPTIONS: usize = 4;

fn member(number: usize) -> Id<Stakeholder> {
    Uuid::from_u128(100 + number as u128).into()
}

/// A vote on a decision, of which all members are known to have been there.
#[derive(Debug, Clone)]
struct Case {
    method: DecisionMethod,
    rule: DecisionRule,
    options: Vec<String>,
    votes: Vec<Vote>,
    counts: Vec<VoteCount>,
    members: usize,
}

impl Case {
    fn outcome(&self) -> Outcome {
        let dossier = self.dossier();
        dossier.tally(dossier.decisions[0].id).unwrap()
    }

    /// A dossier in which the decision is put forward.
    fn dossier(&self) -> Dossier {
        let mut dossier = Dossier::new(Uuid::from_u128(1).into(), "it".parse().unwrap());
        let kinds = [
            StakeholderKind::MigrantAssociation,
            StakeholderKind::VolunteerOrCivicAssociation,
            StakeholderKind::Municipality,
        ];
        let mut body = Body::new(Uuid::from_u128(2).into(), "Consulta".into(), BodyKind::MunicipalConsulta);
        for (number, kind) in kinds.iter().cycle().take(self.members).enumerate() {
            dossier.stakeholders.push(Stakeholder::new(member(number), "Membro".into(), kind.clone()));
            body.memberships.push(Membership::new(member(number)));
        }
        let mut decision = Decision::new(Uuid::from_u128(3).into(), "Decisione".into());
        decision.body = Some(body.id);
        decision.method = Some(self.method.clone());
        decision.rule = Some(self.rule.clone());
        decision.options =
            self.options.iter().map(|code| DecisionOption::new(code.clone(), "Opzione".into())).collect();
        decision.present = (0..self.members).map(member).collect();
        decision.votes.clone_from(&self.votes);
        decision.counts.clone_from(&self.counts);
        dossier.bodies.push(body);
        dossier.decisions.push(decision);
        dossier
    }

    /// Who wins: those for it, those against it, or nobody yet.
    fn side(&self) -> Option<bool> {
        self.outcome().result.map(|result| result == DecisionResult::Adopted)
    }

    fn without(&self, number: usize) -> Self {
        let mut case = self.clone();
        case.votes.remove(number);
        case
    }
}

fn stances(method: &DecisionMethod) -> Vec<Stance> {
    match method {
        DecisionMethod::Consensus => vec![Stance::Agree, Stance::Abstain, Stance::Disagree, Stance::Block],
        DecisionMethod::Consent => vec![Stance::Agree, Stance::Abstain, Stance::Objection],
        _ => vec![Stance::Agree, Stance::Abstain, Stance::Disagree],
    }
}

/// A stance that the method does not know.
fn foreign(method: &DecisionMethod) -> Stance {
    match method {
        DecisionMethod::Consensus => Stance::Objection,
        DecisionMethod::Consent => Stance::Disagree,
        _ => Stance::Block,
    }
}

fn rules() -> impl Strategy<Value = DecisionRule> {
    let bases = prop::option::of(prop::sample::select(vec![
        MajorityBase::Cast,
        MajorityBase::Voters,
        MajorityBase::Members,
    ]));
    let thresholds = prop::sample::select(vec!["1/2", "3/5", "2/3", "3/4", "1/1"]);
    (bases, thresholds, any::<bool>(), prop::option::of(1..8_u16)).prop_map(
        |(base, threshold, lived, heads)| {
            let mut rule = DecisionRule::default();
            (rule.majority_of, rule.threshold, rule.lived_experience) = (base, threshold.parse().ok(), lived);
            rule.quorum = heads.map(|heads| Quorum { heads: Some(heads), ..Quorum::default() });
            rule
        },
    )
}

fn methods() -> impl Strategy<Value = DecisionMethod> {
    prop::sample::select(vec![
        DecisionMethod::Consensus,
        DecisionMethod::Consent,
        DecisionMethod::Majority,
        DecisionMethod::QualifiedMajority,
    ])
}

/// Votes in figures from a least to a most, and the same with figures that lie between.
fn figures() -> impl Strategy<Value = (Case, Case)> {
    let figure =
        (0..5_i64, 0..3_i64, 0..3_i64).prop_map(|(low, wide, up)| (low, low + wide, low + up.min(wide)));
    (methods(), rules(), prop::collection::vec((figure.clone(), figure), 4)).prop_map(
        |(method, mut rule, figures)| {
            rule.quorum = None;
            let row = |stance: Stance, count: Quantity, lived: Quantity| {
                let mut row = VoteCount::new(Count::try_from(count).unwrap());
                (row.stance, row.lived_experience) = (Some(stance), Count::try_from(lived).ok());
                row
            };
            let between = |low: i64, high: i64| Quantity::Between(low.into(), high.into());
            let rows = || stances(&method).into_iter().zip(&figures);
            let vague = rows().map(|(stance, ((low, high, figure), (least, most, _)))| {
                row(stance, between(*low, *high), between(*least.min(figure), *most))
            });
            // No more of them can have lived experience than there are.
            let exact = rows().map(|(stance, ((.., figure), (.., lived)))| {
                row(stance, (*figure).into(), (*lived.min(figure)).into())
            });
            let case = |counts: Vec<VoteCount>| Case {
                method: method.clone(),
                rule: rule.clone(),
                options: Vec::new(),
                votes: Vec::new(),
                counts,
                members: 5 * MEMBERS,
            };
            (case(vague.collect()), case(exact.collect()))
        },
    )
}

/// Votes of some of the members, each at most once, in any order.
fn cases() -> impl Strategy<Value = Case> {
    let order = Just((0..MEMBERS).collect::<Vec<_>>()).prop_shuffle();
    let takes = prop::collection::vec(0..4_usize, 0..=MEMBERS);
    (methods(), rules(), order, takes).prop_map(|(method, rule, order, takes)| {
        let known = stances(&method);
        let cast = |(who, take): (usize, usize)| {
            let mut vote = Vote::new(member(who));
            vote.stance = known.iter().copied().cycle().nth(take);
            vote.reason = (vote.stance == Some(Stance::Objection)).then(|| "Perché no".into());
            vote
        };
        let votes = order.into_iter().zip(takes).map(cast).collect();
        Case { method, rule, options: Vec::new(), votes, counts: Vec::new(), members: MEMBERS }
    })
}

/// Ballots that put options in order, some of them leaving options out.
fn rankings() -> impl Strategy<Value = Case> {
    let order = Just((0..OPTIONS).collect::<Vec<_>>()).prop_shuffle();
    let ballots = prop::collection::vec((order, 1..=OPTIONS), 1..=MEMBERS);
    (ballots, any::<bool>()).prop_map(|(ballots, lived)| {
        let options: Vec<_> = (0..OPTIONS).map(|option| format!("opzione-{option}")).collect();
        let cast = |(who, (order, length)): (usize, (Vec<usize>, usize))| {
            let mut vote = Vote::new(member(who));
            vote.ranking =
                order.into_iter().take(length).filter_map(|option| options.get(option).cloned()).collect();
            vote
        };
        let votes = ballots.into_iter().enumerate().map(cast).collect();
        let rule = DecisionRule { lived_experience: lived, ..DecisionRule::default() };
        Case {
            method: DecisionMethod::RankedPreference,
            rule,
            options,
            votes,
            counts: Vec::new(),
            members: MEMBERS,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn the_order_of_votes_never_matters(case in prop_oneof![cases(), rankings()], turn in 0..MEMBERS) {
        let mut turned = case.clone();
        turned.votes.reverse();
        let turn = turn.min(turned.votes.len());
        turned.votes.rotate_left(turn);
        prop_assert_eq!(case.outcome(), turned.outcome());
    }

    #[test]
    fn what_is_told_of_inexact_figures_is_true_of_all_that_they_stand_for((vague, exact) in figures()) {
        let told = vague.outcome().result;
        prop_assert!(told.is_none() || told == exact.outcome().result, "{told:?} {:?}", exact.outcome().result);
        prop_assert!(exact.outcome().result.is_some());
    }

    #[test]
    fn to_take_a_vote_away_never_helps_its_own_side(case in cases()) {
        for number in 0..case.votes.len() {
            let fewer = case.without(number);
            match case.votes[number].stance {
                Some(Stance::Agree) => prop_assert!(fewer.side() != Some(true) || case.side() == Some(true)),
                Some(Stance::Abstain) | None => {}
                _ => prop_assert!(case.side() != Some(true) || fewer.side() == Some(true)),
            }
        }
    }

    #[test]
    fn more_agreement_never_turns_what_is_adopted_down(case in cases(), changed in 0..MEMBERS) {
        if case.side() != Some(true) {
            return Ok(());
        }
        let mut more = case.clone();
        match more.votes.get_mut(changed) {
            Some(vote) => (vote.stance, vote.reason) = (Some(Stance::Agree), None),
            None => {
                let voted = |who: &usize| case.votes.iter().any(|vote| vote.voter == member(*who));
                let mut vote = Vote::new(member((0..MEMBERS).find(|who| !voted(who)).unwrap()));
                vote.stance = Some(Stance::Agree);
                more.votes.push(vote);
            }
        }
        prop_assert_eq!(more.side(), Some(true));
    }

    #[test]
    fn a_vote_that_may_not_be_cast_changes_nothing(case in prop_oneof![cases(), rankings()]) {
        let mut more = case.clone();
        let mut stranger = Vote::new(member(MEMBERS + 1));
        stranger.stance = Some(Stance::Agree);
        more.votes.push(stranger);
        let outcome = more.outcome();
        prop_assert_eq!(&outcome.result, &case.outcome().result);
        prop_assert_eq!(outcome.flaws.last().map(|flaw| flaw.fault.code), Some("decision/voter-not-member"));
    }

    #[test]
    fn what_is_told_beside_a_doubtful_vote_is_true_however_it_is_meant(
        case in prop_oneof![cases(), rankings()],
        number in 0..MEMBERS,
    ) {
        let mut doubtful = case.clone();
        let Some(vote) = doubtful.votes.get_mut(number) else { return Ok(()) };
        (vote.stance, vote.reason) = (Some(foreign(&case.method)), None);
        let told = doubtful.outcome();
        prop_assert_eq!(told.flaws.first().map(|flaw| flaw.fault.code), Some("decision/stance-foreign"));
        if told.result.is_none() {
            return Ok(());
        }
        let mut meanings = vec![case.clone(), case.without(number)];
        for stance in stances(&case.method) {
            let mut meant = doubtful.clone();
            meant.votes[number].stance = Some(stance);
            meant.votes[number].reason = Some("Perché no".into());
            meanings.push(meant);
        }
        for meant in meanings.iter().filter(|meant| meant.outcome().flaws.is_empty()) {
            let outcome = meant.outcome();
            prop_assert_eq!((told.result, &told.chosen), (outcome.result, &outcome.chosen));
        }
    }

    #[test]
    fn what_becomes_of_members_changes_nothing_once_the_vote_is_open(
        case in prop_oneof![cases(), rankings()],
        gone in 0..MEMBERS,
        led in prop::sample::select(vec![Answer::Yes, Answer::No]),
    ) {
        let mut dossier = case.dossier();
        for stakeholder in &mut dossier.stakeholders {
            stakeholder.migrant_led.get_or_insert(led);
        }
        let decision = dossier.decisions[0].clone();
        dossier.decisions[0].votes.clear();
        dossier.decisions[0].counts.clear();
        let rule = dossier.decisions[0].rule.as_mut().unwrap();
        rule.threshold = (case.method == DecisionMethod::QualifiedMajority).then(|| "2/3".parse().unwrap());
        dossier.bodies[0].chair = Some(member(0));
        let mut open = Command::new("open".into());
        open.subject = Some(decision.id.to_string());
        let mut context = Context::new("2025-05-06T10:00:00Z".parse().unwrap());
        context.actor = Some(member(0).to_string());
        let opened = dossier.decide(&open, &context).unwrap();
        dossier.evolve(&opened.events).unwrap();
        dossier.decisions[0].votes = decision.votes;
        let before = dossier.tally(decision.id);
        dossier.bodies[0].memberships.truncate(gone);
        for stakeholder in &mut dossier.stakeholders {
            stakeholder.migrant_led = None;
            stakeholder.kind = StakeholderKind::Municipality;
            stakeholder.form = Some(StakeholderForm::Group);
            stakeholder.unit_of = (stakeholder.id != member(0)).then_some(member(0));
        }
        prop_assert_eq!(before, dossier.tally(decision.id));
    }

    #[test]
    fn who_enters_a_vote_changes_nothing_of_what_it_counts_for(case in prop_oneof![cases(), rankings()]) {
        let mut entered = case.clone();
        entered.votes.iter_mut().for_each(|vote| vote.recorded_by = Some(member(MEMBERS + 1)));
        let (one, two) = (case.outcome(), entered.outcome());
        prop_assert_eq!((one.result, one.chosen), (two.result, two.chosen));
        let told = two.steps.iter().any(|step| step.code == "tally/entered");
        prop_assert_eq!(told, !case.votes.is_empty());
    }

    #[test]
    fn a_vote_entered_twice_counts_once(case in prop_oneof![cases(), rankings()], again in 0..MEMBERS) {
        let mut more = case.clone();
        more.votes.extend(case.votes.get(again).cloned());
        prop_assert_eq!(more.outcome().result, case.outcome().result);
    }

    #[test]
    fn to_rename_options_only_renames_the_result(case in rankings(), places in Just((0..OPTIONS).collect::<Vec<_>>()).prop_shuffle()) {
        let renamed = |code: &String| {
            let number = case.options.iter().position(|option| option == code).unwrap();
            format!("altra-{}", places[number])
        };
        let mut other = case.clone();
        other.options.iter_mut().for_each(|code| *code = renamed(code));
        other.votes.iter_mut().flat_map(|vote| &mut vote.ranking).for_each(|code| *code = renamed(code));
        let (one, two) = (case.outcome(), other.outcome());
        prop_assert_eq!(one.result, two.result);
        prop_assert_eq!(one.chosen.iter().map(renamed).collect::<Vec<_>>(), two.chosen);
    }

    #[test]
    fn to_list_options_in_another_order_changes_nothing(case in rankings(), turn in 0..OPTIONS) {
        let mut other = case.clone();
        other.options.rotate_left(turn);
        let (one, two) = (case.outcome(), other.outcome());
        prop_assert_eq!(one.result, two.result);
        let sorted = |mut codes: Vec<String>| { codes.sort(); codes };
        prop_assert_eq!(sorted(one.chosen), sorted(two.chosen));
    }

    #[test]
    fn an_option_put_higher_is_still_chosen(case in rankings(), ballot in 0..MEMBERS) {
        let case = Case { rule: DecisionRule::default(), ..case };
        let outcome = case.outcome();
        let [chosen] = outcome.chosen.as_slice() else { return Ok(()) };
        let ballot = ballot % case.votes.len();
        let mut higher = case.clone();
        let ranking = &mut higher.votes[ballot].ranking;
        match ranking.iter().position(|code| code == chosen) {
            Some(place) => ranking.swap(place, place.saturating_sub(1)),
            None => ranking.push(chosen.clone()),
        }
        prop_assert_eq!(higher.outcome().chosen, vec![chosen.clone()]);
    }

    #[test]
    fn an_option_that_beats_every_other_is_chosen(case in rankings()) {
        let case = Case { rule: DecisionRule::default(), ..case };
        let place = |vote: &Vote, code: &String| vote.ranking.iter().position(|it| it == code).unwrap_or(OPTIONS);
        let beats = |one: &String, other: &String| {
            let before = |vote: &&Vote| place(vote, one) < place(vote, other);
            let after = |vote: &&Vote| place(vote, one) > place(vote, other);
            case.votes.iter().filter(before).count() > case.votes.iter().filter(after).count()
        };
        let first = |one: &&String| case.options.iter().all(|other| other == *one || beats(one, other));
        if let Some(winner) = case.options.iter().find(first) {
            prop_assert_eq!(case.outcome().chosen, vec![winner.clone()]);
        }
    }
}
