//! Steps: a verb of a machine, taken or refused.

use chrono::NaiveDate;

use crate::document::{Problem, nearest};
use crate::fault::Fault;
use crate::index::Row;
use crate::model::node::Sight;
use crate::model::value::{Date, PartialDate};
use crate::model::visit::{At, Visit};
use crate::model::{AnyEntity, Noun};
use crate::workflow::decide::{Case, Subject};
use crate::workflow::event::Event;
use crate::workflow::given;
use crate::workflow::keepers::{RETIRERS, Reserved, reserved};
use crate::workflow::machine::{Goal, Machine, Memory, Step, Taken, Word};
use crate::workflow::machines::machine;
use crate::workflow::roles::{Presence, Role, roles_as};
use crate::workflow::write::Place;

/// The verbs that every noun has.
pub(super) const COMMON: &[&str] = &["revise", "retire"];

/// The state in which an entity is.
pub(super) fn state(machine: &Machine, entity: &AnyEntity) -> &'static str {
    let fields = entity.fields();
    let number = fields.record().fields.iter().position(|field| field.name == machine.field);
    let sight = number.and_then(|number| fields.field(number)).map(|field| field.sight());
    let known = match &sight {
        Some(Sight::Word(word)) => machine.state(word).map(|state| state.code),
        _ => None,
    };
    known.unwrap_or(machine.start())
}

/// What a verb of the subject's machine makes happen.
pub(super) fn step(case: &mut Case<'_>, subject: Subject) -> Vec<Event> {
    let noun = subject.row.noun;
    let verb = case.command.verb.as_str();
    let machine = machine(noun);
    let state = machine.map_or("", |machine| state(machine, &subject.entity));
    let (Some(machine), Some(step)) = (machine, machine.and_then(|machine| machine.step(verb, state))) else {
        case.against("/verb", verb_unknown(verb, noun));
        return Vec::new();
    };
    let goal = goal(case, machine, step, state, &subject.entity);
    // Where each says it for themselves, it is open to those who have not yet.
    let is_open = if step.each.is_some() { goal.is_ok() } else { step.from.contains(&state) };
    if !is_open {
        let said = goal.clone().err().flatten();
        refuse_closed(case, machine, state, &subject.entity, said);
    }
    permit(case, step.who, &subject.entity);
    forbid(case, step.never, &subject.entity);
    reserve(case, step, &subject.entity);
    let day = day(case, machine, step, &subject.entity);
    if goal.is_err() && is_open {
        let fault = Fault::new("workflow/course-ended").with("verb", verb).with("noun", noun.code());
        case.against("/verb", fault.with("state", state));
    }
    let (is_led, to) = (goal.is_ok(), goal.unwrap_or(state));
    let taken = Taken { before: &subject.entity, from: state, to, day, command: case.command };
    let mut events = given::events(case, machine, step, &taken);
    if is_open && is_led {
        let states = machine.passed(step, state, to);
        happen_to(case, (noun, step), &mut events, subject, state, &states);
    }
    // Of what is missing or cannot be it is enough to say so once.
    let is_amiss = |reason: &Problem| reason.at.starts_with("/command/given/") && !reason.at.ends_with("/on");
    if case.reasons.iter().any(is_amiss) {
        case.reasons.retain(|reason| !step.settles.contains(&reason.code));
    }
    events
}

/// That a noun knows no such verb, and which is nearest; or that none is given.
fn verb_unknown(verb: &str, noun: Noun) -> Fault {
    if verb.is_empty() {
        return Fault::new("workflow/datum-missing").with("name", "verb");
    }
    let verbs = machine(noun).map(Machine::verbs).unwrap_or_default();
    let fault = Fault::new("workflow/verb-unknown").with("found", verb).with("noun", noun.code());
    match nearest(verb, verbs.into_iter().chain(COMMON.iter().copied())) {
        Some(near) => fault.with("nearest", near),
        None => fault,
    }
}

/// Notes that a verb is not open, or not to whoever has had their say.
fn refuse_closed(
    case: &mut Case<'_>,
    machine: &Machine,
    state: &str,
    subject: &AnyEntity,
    said: Option<Fault>,
) {
    let fault = said.unwrap_or_else(|| {
        let fault = Fault::new("workflow/not-open").with("state", state);
        with_open(fault, &theirs(case, machine, state, subject))
    });
    let fault = fault.with("verb", case.command.verb.as_str()).with("noun", machine.noun.code());
    case.against("/verb", fault);
}

/// The verbs that lead on from a state and are for whoever acts, if nothing else speaks against them.
pub(super) fn theirs(
    case: &Case<'_>,
    machine: &Machine,
    state: &str,
    subject: &AnyEntity,
) -> Vec<&'static str> {
    let (theirs, house) = (case.roles(subject, Presence::There), case.roles_of_house(subject));
    let is_one = |of: &[Role], theirs: &[Role]| of.iter().any(|role| theirs.contains(role));
    let are_theirs = |step: &&Step| is_one(step.who, &theirs) && !is_one(step.never, &house);
    machine.open(state).filter(are_theirs).map(|step| step.verb).collect()
}

/// A fault with the verbs that are open, if any.
pub(super) fn with_open(fault: Fault, open: &[&str]) -> Fault {
    if open.is_empty() { fault } else { fault.with("open", open.join(", ")) }
}

/// Lets events happen to the subject, and to what begins with them, and notes what speaks against it.
fn happen_to(
    case: &mut Case<'_>,
    step: (Noun, &Step),
    events: &mut [Event],
    subject: Subject,
    from: &str,
    states: &[&'static str],
) {
    let mut subject = Some(subject);
    for event in events {
        if let Some(noun) = event.noun.as_deref().and_then(Noun::of) {
            let mut blank = AnyEntity::blank(noun);
            blank.set_id(event.subject.uuid());
            if let Some(after) = given::after(case, event, blank, Some(step)) {
                let begun = machine(noun).map_or("", |machine| self::state(machine, &after));
                case.weigh(event, after, Row { noun, row: case.dossier.rows(noun) }, &[begun]);
            }
        } else if let Some(Subject { entity, row }) = subject.take() {
            // Where it stays in its state, what it was is weighed against.
            let stays = states.first().copied().filter(|to| states.len() == 1 && *to == from);
            let before = stays.map(|state| (state, entity.clone()));
            let Some(after) = given::after(case, event, entity, Some(step)) else { continue };
            match before {
                Some((state, before)) => case.weigh_there(&before, event, after, row, state),
                None => case.weigh(event, after, row, states),
            }
        }
    }
}

/// The last day of which something speaks.
struct Last(Option<NaiveDate>);

impl Visit for Last {
    fn date(&mut self, _: &At<'_>, date: &PartialDate) {
        self.0 = self.0.max(date.days().map(|(first, _)| first));
    }
}

/// The last day of which a subject remembers a step.
fn last_day(machine: &Machine, subject: &AnyEntity) -> Option<NaiveDate> {
    let Memory::Log(list) = machine.memory else { return machine.dated?(subject) };
    let number = subject.noun().record().fields.iter().position(|field| field.name == list);
    let mut last = Last(None);
    let log = number.and_then(|number| subject.fields().field(number));
    log.into_iter().for_each(|log| log.walk(&At::ROOT, &mut last));
    last.0
}

/// The day on which a step was taken. It is noted where it would be dated back and is not to be, or would
/// have been taken before the last one that is remembered.
fn day(case: &mut Case<'_>, machine: &Machine, step: &Step, subject: &AnyEntity) -> Date {
    let day = given::day(case);
    // One's own answer is of the day on which it is given; what others enter may have come by letter.
    let is_own = step.each.is_some() && case.recorder().is_none();
    if (step.today || is_own) && day.day() < case.day {
        let fault = Fault::new("workflow/day-past").with("found", day.to_string());
        case.against("/given/on", fault.with("today", Date::from(case.day).to_string()));
    }
    let Some(last) = last_day(machine, subject).filter(|last| day.day() < *last) else { return day };
    // Where the last step was taken it may have been past midnight already.
    if !case.command.given.contains_key("on") && case.day.succ_opt() == Some(last) {
        return last.into();
    }
    let fault = Fault::new("workflow/day-before-last").with("found", day.to_string());
    case.against("/given/on", fault.with("last", last.to_string()));
    day
}

/// Notes where a step would put something else in the place of what whoever acts may not revise.
fn reserve(case: &mut Case<'_>, step: &Step, subject: &AnyEntity) {
    let reserved = reserved(subject.noun(), Presence::There);
    for (name, place, _) in given::asked(step) {
        let is_there = |it: &&Reserved| matches!(place, Place::Field(field) if field == it.field);
        let Some(reserved) = reserved.iter().find(is_there) else { continue };
        let given = case.command.given.get(name).filter(|given| !given::is_nothing(given));
        let held = given::held(subject, reserved.field);
        if given.is_some_and(|given| held.is_some_and(|held| held != *given))
            && !reserved.is_open_to(&case.roles(subject, Presence::There), &case.roles_of_house(subject))
        {
            let codes: Vec<_> = reserved.by.iter().map(|role| role.code()).collect();
            let fault = Fault::new("workflow/field-reserved").with("field", reserved.field);
            case.against(format!("/given/{name}"), fault.with("roles", codes.join(", ")));
        }
    }
}

/// The state to which a step leads from here, if it leads anywhere; what whoever acts has said already, if that is why it leads
/// nowhere.
pub(super) fn goal(
    case: &Case<'_>,
    machine: &Machine,
    step: &Step,
    state: &'static str,
    entity: &AnyEntity,
) -> Result<&'static str, Option<Fault>> {
    let goal = match (step.to, step.each) {
        (Goal::State(to), Some(each)) => {
            let is_open = step.from.contains(&state);
            return each(case.view, &Word { of: entity, by: case.actor, from: state, is_open, to });
        }
        (Goal::State(to), None) => Some(to),
        (Goal::Onward { by }, _) => machine.course.and_then(|course| {
            let course = course(entity);
            let here = course.iter().position(|passed| *passed == state)?;
            course.get(here + by).copied()
        }),
        (Goal::Kept(field), _) => {
            given::held(entity, field).and_then(|kept| machine.state(kept.as_str()?)).map(|state| state.code)
        }
    };
    goal.ok_or(None)
}

/// Those who may enter what others have done or said elsewhere: by letter, or at a table.
const RECORDERS: &[Role] = &[Role::Lead, Role::LocalCoordinator, Role::Facilitator];

/// Notes where whoever acts has none of the roles that would allow it, and where whoever gives the
/// command may not act for them: that is for their own office, and for those who keep the record.
pub(super) fn permit(case: &mut Case<'_>, who: &[Role], subject: &AnyEntity) {
    permit_as(case, who, subject, Presence::There);
}

/// The same of a subject that is there, or is only to come.
pub(super) fn permit_as(case: &mut Case<'_>, who: &[Role], subject: &AnyEntity, presence: Presence) {
    if case.actor.is_some() && case.actor != case.giver {
        let keeps = |recorder| {
            let theirs = roles_as(case.view, subject, Some(recorder), presence);
            // Whoever has a vote does not cast those of others, though they preside.
            let votes = subject.noun() == Noun::Decision
                && [Role::BodyMember, Role::TableMember].iter().any(|role| theirs.contains(role));
            let keepers = if votes { RETIRERS } else { RECORDERS };
            keepers.iter().any(|role| theirs.contains(role))
        };
        let represents = case.giver.is_some() && case.recorder().is_none_or(keeps);
        // Of somebody whom nobody knows enough is said.
        if !represents && !case.reasons.iter().any(|reason| reason.at == "/context/actor") {
            case.against_context("/on_behalf_of", Fault::new("workflow/not-representing"));
        }
    }
    if case.reasons.iter().any(|reason| reason.at == "/context/actor" || reason.at == "/context/on_behalf_of")
    {
        return;
    }
    let is_one = |theirs: Vec<Role>| who.iter().any(|role| theirs.contains(role));
    if !is_one(case.roles(subject, presence)) {
        let codes: Vec<_> = who.iter().map(|role| role.code()).collect();
        let code = match presence {
            Presence::ToCome if is_one(case.roles_wherever(subject.noun())) => "workflow/permitted-elsewhere",
            _ => "workflow/not-permitted",
        };
        let fault = Fault::new(code).with("verb", case.command.verb.as_str());
        case.against_context("/actor", fault.with("roles", codes.join(", ")));
    }
}

/// Notes where whoever acts would mark their own work.
pub(super) fn forbid(case: &mut Case<'_>, never: &[Role], subject: &AnyEntity) {
    if never.is_empty() {
        return;
    }
    let theirs = case.roles_of_house(subject);
    let codes: Vec<_> = never.iter().filter(|role| theirs.contains(role)).map(|role| role.code()).collect();
    if !codes.is_empty() {
        let fault = Fault::new("workflow/own-work").with("verb", case.command.verb.as_str());
        case.against_context("/actor", fault.with("roles", codes.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workflow::machines::MACHINES;

    #[test]
    fn every_verb_has_one_step_from_a_state() {
        for machine in MACHINES {
            for state in machine.states {
                let mut verbs: Vec<_> = machine.open(state.code).map(|step: &Step| step.verb).collect();
                let all = verbs.len();
                verbs.sort_unstable();
                verbs.dedup();
                assert_eq!(verbs.len(), all, "{:?} {}", machine.noun, state.code);
            }
        }
    }
}
