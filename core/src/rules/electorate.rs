//! Who may vote on a decision: the members of the body on that day who have a vote, or those at the
//! table; and whose each vote is.

use uuid::Uuid;

use crate::index::Row;
use crate::map::Map;
use crate::model::value::{Id, PartialDate, Truth};
use crate::model::*;
use crate::order::InOrder;
use crate::rules::finding::{Found, in_short};
use crate::rules::ground::Ground;
use crate::rules::indexed::Indexed;
use crate::rules::roll::Roll;
use crate::rules::sectors;
use crate::rules::view::View;
use crate::tally::{Electorate, Flaw, Outcome, tally};

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
    let (roll, recorded) = roll(view, decision);
    let votes = decision.votes.iter();
    let voters: Vec<_> = votes.map(|vote| roll.find(view, vote.voter, vote.on_behalf_of)).collect();
    let members: Vec<_> = voters.iter().map(|place| place.and_then(|it| roll.members.get(it))).collect();
    let present = decision.present.iter().map(|who| roll.find(view, *who, None)).collect();
    let in_person = |(vote, member): &(&Vote, &Option<&_>)| member.is_none_or(|it| *it == vote.voter);
    let proxies = decision.votes.iter().zip(&members).filter(|both| !in_person(both)).count();
    let (entered, language) = (entered(view, decision), view.first_language().to_owned());
    let heads = roll.heads.clone();
    let electorate = Electorate { heads, recorded, voters, present, proxies, entered, language };
    let mut outcome = tally(decision, &electorate);
    let title = in_short(&view.read(&decision.title));
    for flaw in &mut outcome.flaws {
        flaw.fault.params.insert("decision".into(), title.as_str().into());
        let voter = flaw.vote.and_then(|number| decision.votes.get(number)).map(|vote| vote.voter);
        // The votes are those of the member, whoever has cast them.
        let member = || flaw.vote.and_then(|number| members.get(number).copied().flatten().copied());
        let whose = if flaw.fault.code == "decision/voted-twice" { member() } else { voter };
        let name = whose.and_then(|whose| view.name(whose.uuid()));
        flaw.fault.params.extend(name.map(|name| ("voter".to_owned(), name.into())));
    }
    outcome
}

/// Those who may vote, and whether somebody has written down who they are.
fn roll(view: &View<'_>, decision: &Decision) -> (Roll, bool) {
    if !decision.electorate.is_empty() {
        return (Roll::of(view, &decision.electorate, false), true);
    }
    match electors(view, decision, day(view, decision)) {
        Some(electors) => (Roll::of(view, &electors, true), true),
        None => (Roll::of(view, &together(view, &voting(decision)), true), false),
    }
}

/// The member whose vote somebody casts.
pub(crate) fn member(
    view: &View<'_>,
    decision: &Decision,
    voter: Id<Stakeholder>,
) -> Option<Id<Stakeholder>> {
    let (roll, _) = roll(view, decision);
    roll.find(view, voter, None).and_then(|place| roll.members.get(place).copied())
}

/// How many votes somebody has entered for those who vote, by name.
fn entered(view: &View<'_>, decision: &Decision) -> Vec<(String, usize)> {
    let by = decision.votes.iter().filter_map(|vote| vote.recorded_by.filter(|by| *by != vote.voter));
    let mut entered: Vec<(String, usize)> = Vec::new();
    for name in by.map(|by| view.name(by.uuid()).unwrap_or_else(|| by.to_string())) {
        match entered.iter_mut().find(|(other, _)| *other == name) {
            Some((_, count)) => *count += 1,
            None => entered.push((name, 1)),
        }
    }
    // The order in which votes stand is nobody's business.
    entered.order();
    entered
}

/// The day by which it is told who may vote.
fn day(view: &View<'_>, decision: &Decision) -> Option<PartialDate> {
    let session = decision.session.and_then(|session| view.get(session));
    decision.on.or_else(|| session.and_then(|session| session.date))
}

/// Somebody who sits there: by themselves, or for others.
struct Seat {
    who: Id<Stakeholder>,
    for_whom: Option<Id<Stakeholder>>,
    certain: bool,
}

/// Who may vote on a day, by what is known of the members; nothing where nobody has written them down.
pub(crate) fn electors(
    view: &View<'_>,
    decision: &Decision,
    day: Option<PartialDate>,
) -> Option<Vec<Elector>> {
    if let Some(body) = decision.body.and_then(|body| view.get(body)) {
        let seat = |member: &Membership| {
            let out = outside(member, day);
            (out != Truth::Yes).then_some(Seat {
                who: member.stakeholder,
                for_whom: member.on_behalf_of,
                certain: out == Truth::No,
            })
        };
        let voting = body.memberships.iter().filter(|member| !member.without_vote);
        let seats = || voting.filter_map(seat).collect::<Vec<_>>();
        return (!body.memberships.is_empty()).then(|| together(view, &seats()));
    }
    let table = decision.table.and_then(|table| view.get(table))?;
    let seat = |who: &Id<Stakeholder>| Seat { who: *who, for_whom: None, certain: true };
    let seats = || table.composition.iter().map(seat).collect::<Vec<_>>();
    (!table.composition.is_empty()).then(|| together(view, &seats()))
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

/// Those who sit there, each once, however many seats they hold.
fn together(view: &View<'_>, seats: &[Seat]) -> Vec<Elector> {
    let mut electors: Vec<Elector> = Vec::new();
    // Where each stands among them, and whether one of their seats is their own.
    let mut places: Map<Uuid, (usize, bool)> = Map::new();
    for seat in seats {
        let known = places.get(&seat.who.uuid()).copied();
        let (place, own) = known.unwrap_or((electors.len(), false));
        if known.is_none() {
            electors.push(Elector { uncertain: true, ..Elector::new(seat.who) });
        }
        if let Some(elector) = electors.get_mut(place) {
            elector.uncertain &= !seat.certain;
            let new = seat.for_whom.filter(|whom| !elector.on_behalf_of.contains(whom));
            elector.on_behalf_of.extend(new);
        }
        places.insert(seat.who.uuid(), (place, own || seat.for_whom.is_none()));
    }
    for elector in &mut electors {
        let own = places.get(&elector.member.uuid()).is_some_and(|(_, own)| *own);
        describe(view, elector, own);
    }
    electors
}

/// Says whose voice an elector has: their own, and where they sit there only for others, that of these
/// as well.
fn describe(view: &View<'_>, elector: &mut Elector, own: bool) {
    let others = if own { &[][..] } else { elector.on_behalf_of.as_slice() };
    let voices: Vec<_> = others.iter().copied().chain([elector.member]).collect();
    let mut speaks = Answer::No;
    for voice in voices {
        let Some(voice) = view.get(voice) else {
            speaks = either(speaks, Answer::Unknown);
            continue;
        };
        speaks = either(speaks, lived(voice));
        let whole = view.get(view.whole_of(voice.id)).unwrap_or(voice);
        for kind in [&voice.kind, &whole.kind] {
            if !elector.kinds.contains(kind) {
                elector.kinds.push(kind.clone());
            }
        }
    }
    elector.lived_experience = Some(speaks);
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

/// Reports what is not counted for the reason of which a rule speaks: of several votes of one head for
/// which it is the same, at the last.
pub(super) fn report(view: &View<'_>, decision: &Decision, found: &mut Found<'_>) {
    if decision.votes.is_empty() && decision.counts.is_empty() {
        return;
    }
    let mut flaws = tallied(view, decision).flaws;
    flaws.retain(|flaw| flaw.fault.code == found.code());
    for (number, flaw) in flaws.iter().enumerate() {
        let again = |later: &Flaw| flaw.vote.is_some() && later.fault == flaw.fault;
        if !flaws.iter().skip(number + 1).any(again) {
            found.fault(&flaw.at, flaw.fault.params.clone());
        }
    }
}
