//! Who may vote on a decision: the members of the body on that day who have a vote, or those at the
//! table; and whose each vote is.

use uuid::Uuid;

use crate::index::Row;
use crate::map::Map;
use crate::model::value::{Id, PartialDate, Truth};
use crate::model::*;
use crate::rules::finding::{Found, in_short};
use crate::rules::ground::Ground;
use crate::rules::indexed::Indexed;
use crate::rules::sectors;
use crate::rules::view::View;
use crate::tally::{Elector, Electorate, Outcome, tally};

impl Dossier {
    /// What the votes on a decision come to, and how; nothing where there is no such decision.
    ///
    /// ```
    /// use tavolata::Dossier;
    /// use tavolata::model::DecisionResult;
    ///
    /// let dossier = Dossier::from_json(r#"{"format": 1, "slug": "prova", "languages": ["it"],
    ///     "decisions": [{"slug": "orario", "title": "Orario dello sportello", "method": "majority", "counts": [
    ///         {"count": {"more_than": 12}, "stance": "agree"}, {"count": 9, "stance": "disagree"}]}]}"#)?;
    /// let outcome = dossier.tally(dossier.decisions[0].id).unwrap();
    /// assert_eq!(outcome.result, Some(DecisionResult::Adopted));
    /// assert_eq!(outcome.steps.last().unwrap().message("it"), "esito: approvata");
    /// # Ok::<(), tavolata::Refusal>(())
    /// ```
    #[must_use]
    pub fn tally(&self, decision: Id<Decision>) -> Option<Outcome> {
        let ground = Ground::of(self);
        let view = View::new(self, &ground, None);
        view.get(decision).map(|decision| tallied(&view, decision))
    }
}

impl Indexed {
    /// What the votes on the decision at a row come to; nothing where something else stands there.
    pub(crate) fn tally(&self, row: Row) -> Option<Outcome> {
        let view = View::new(&self.dossier, &self.ground, None);
        let decision = self.dossier.decisions.get(row.row).filter(|_| row.noun == Noun::Decision)?;
        Some(tallied(&view, decision))
    }
}

/// What the votes on a decision come to, with the names of those whose votes do not count.
pub(crate) fn tallied(view: &View<'_>, decision: &Decision) -> Outcome {
    let mut outcome = tally(decision, &electorate(view, decision));
    let title = in_short(&view.read(&decision.title));
    for flaw in &mut outcome.flaws {
        flaw.fault.params.insert("decision".into(), title.as_str().into());
        let vote = flaw.vote.and_then(|number| decision.votes.get(number));
        let name = vote.and_then(|vote| view.name(vote.voter.uuid()));
        flaw.fault.params.extend(name.map(|name| ("voter".to_owned(), name.into())));
    }
    outcome
}

/// Somebody who sits there: by themselves, or for others.
struct Seat {
    who: Id<Stakeholder>,
    for_whom: Option<Id<Stakeholder>>,
    certain: bool,
}

fn electorate(view: &View<'_>, decision: &Decision) -> Electorate {
    let seats = seats(view, decision);
    let recorded = seats.is_some();
    let roll = Roll::of(view, &seats.unwrap_or_else(|| voting(decision)));
    let voter = |vote: &Vote| roll.find(view, vote.voter, vote.on_behalf_of);
    let language = view.first_language().to_owned();
    let voters = decision.votes.iter().map(voter).collect();
    let present = decision.present.iter().map(|who| roll.find(view, *who, None)).collect();
    Electorate { electors: roll.electors, recorded, voters, present, language }
}

/// Who sits there with a vote; nothing where nobody has written that down.
fn seats(view: &View<'_>, decision: &Decision) -> Option<Vec<Seat>> {
    if let Some(body) = decision.body.and_then(|body| view.get(body)) {
        let session = decision.session.and_then(|session| view.get(session));
        let day = decision.on.or_else(|| session.and_then(|session| session.date));
        let seat = |member: &Membership| {
            let out = outside(member, day);
            (out != Truth::Yes).then_some(Seat {
                who: member.stakeholder,
                for_whom: member.on_behalf_of,
                certain: out == Truth::No,
            })
        };
        let voting = body.memberships.iter().filter(|member| !member.without_vote);
        return (!body.memberships.is_empty()).then(|| voting.filter_map(seat).collect());
    }
    let table = decision.table.and_then(|table| view.get(table))?;
    let seat = |who: &Id<Stakeholder>| Seat { who: *who, for_whom: None, certain: true };
    (!table.composition.is_empty()).then(|| table.composition.iter().map(seat).collect())
}

/// Whether a membership does not cover a day. One without a beginning or an end has begun, or goes on.
fn outside(member: &Membership, day: Option<PartialDate>) -> Truth {
    let Some(period) = member.period else { return Truth::No };
    let Some(day) = day else {
        return if period.end.is_none() { Truth::No } else { Truth::Undetermined };
    };
    match period.excludes(&day) {
        Truth::Undetermined if !period.is_reversed() => {
            let begun = period.start.is_none_or(|start| day.before(&start) == Truth::No);
            let goes_on = period.end.is_none_or(|end| end.before(&day) == Truth::No);
            if begun && goes_on { Truth::No } else { Truth::Undetermined }
        }
        known => known,
    }
}

/// Where nobody has written the members down, whoever votes or was there may vote.
fn voting(decision: &Decision) -> Vec<Seat> {
    let voters = decision.votes.iter().map(|vote| vote.on_behalf_of.unwrap_or(vote.voter));
    let seat = |who| Seat { who, for_whom: None, certain: true };
    voters.chain(decision.present.iter().copied()).map(seat).collect()
}

/// Those who may vote, each once, and the ways to find them.
#[derive(Default)]
struct Roll {
    electors: Vec<Elector>,
    /// Where they stand among them; nothing where several are found that way.
    places: Map<(Way, Uuid), Option<usize>>,
}

/// A way to find an elector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// By who they are.
    Themselves,
    /// By somebody for whom they sit.
    Seat,
    /// By the body that they are an office of.
    Office,
}

impl Roll {
    fn of(view: &View<'_>, seats: &[Seat]) -> Self {
        let mut roll = Self::default();
        for seat in seats {
            let place = roll.at(Way::Themselves, seat.who).unwrap_or_else(|| roll.add(view, seat.who));
            if let Some(elector) = roll.electors.get_mut(place) {
                elector.certain |= seat.certain;
                seat.for_whom.into_iter().chain([seat.who]).for_each(|id| describe(view, id, elector));
            }
            if let Some(for_whom) = seat.for_whom {
                roll.note(Way::Seat, for_whom, place);
            }
        }
        roll
    }

    /// One more who may vote, of whom nothing is known yet.
    fn add(&mut self, view: &View<'_>, who: Id<Stakeholder>) -> usize {
        let place = self.electors.len();
        self.electors.push(Elector { certain: false, several: false, lived: Answer::No, kinds: Vec::new() });
        self.note(Way::Themselves, who, place);
        self.note(Way::Office, view.whole_of(who), place);
        place
    }

    fn note(&mut self, way: Way, id: Id<Stakeholder>, place: usize) {
        let key = (way, id.uuid());
        let others = self.places.get(&key).is_some_and(|other| *other != Some(place));
        self.places.insert(key, Some(place).filter(|_| !others));
    }

    fn at(&self, way: Way, id: Id<Stakeholder>) -> Option<usize> {
        self.places.get(&(way, id.uuid())).copied().flatten()
    }

    /// Whose vote it is that somebody casts, for themselves or for somebody else: that of the member in
    /// whose seat or place they vote, else their own, else that of the only member who sits for them, or
    /// is an office of the same body.
    fn find(
        &self,
        view: &View<'_>,
        voter: Id<Stakeholder>,
        for_whom: Option<Id<Stakeholder>>,
    ) -> Option<usize> {
        let whom = for_whom.unwrap_or(voter);
        let own = self.at(Way::Themselves, voter);
        let sits = own.filter(|own| self.at(Way::Seat, whom) == Some(*own));
        let seat = || self.at(Way::Seat, whom).or_else(|| self.at(Way::Seat, voter));
        let member = sits.or_else(|| self.at(Way::Themselves, whom)).or(own);
        member.or_else(seat).or_else(|| self.at(Way::Office, view.whole_of(whom)))
    }
}

/// Adds what a stakeholder is to an elector who is or sits for them.
fn describe(view: &View<'_>, id: Id<Stakeholder>, elector: &mut Elector) {
    let Some(stakeholder) = view.get(id) else {
        elector.lived = either(elector.lived, Answer::Unknown);
        return;
    };
    let whole = view.get(view.whole_of(id)).unwrap_or(stakeholder);
    elector.several |= stakeholder.form == Some(StakeholderForm::Group);
    elector.lived = either(elector.lived, lived(stakeholder));
    elector.kinds.extend([stakeholder.kind.clone(), whole.kind.clone()]);
}

/// Whether one or the other has it.
fn either(one: Answer, other: Answer) -> Answer {
    match (one, other) {
        (Answer::Yes, _) | (_, Answer::Yes) => Answer::Yes,
        (Answer::No, Answer::No) => Answer::No,
        _ => Answer::Unknown,
    }
}

/// Whether a stakeholder speaks from lived experience: one led by migrants, and an association of
/// migrants that does not say otherwise. A public body, a firm or a university does not; of others
/// nobody can tell until somebody says so.
pub(crate) fn lived(stakeholder: &Stakeholder) -> Answer {
    let by_kind = match (&stakeholder.kind, sectors::of(stakeholder)) {
        (StakeholderKind::MigrantAssociation, _) => Answer::Yes,
        (_, Some(Sector::Public | Sector::Private | Sector::Academic)) => Answer::No,
        _ => Answer::Unknown,
    };
    stakeholder.migrant_led.unwrap_or(by_kind)
}

/// Reports what is not counted for the reason of which a rule speaks.
pub(super) fn report(view: &View<'_>, decision: &Decision, found: &mut Found<'_>) {
    if decision.votes.is_empty() && decision.counts.is_empty() {
        return;
    }
    for flaw in tallied(view, decision).flaws {
        if flaw.fault.code == found.code() {
            found.fault(flaw.at, flaw.fault.params);
        }
    }
}
