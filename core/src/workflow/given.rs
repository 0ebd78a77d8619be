//! What a command gives: read, held against what the step asks for, put where it goes.

use serde_json::Value;

use crate::document::{Names, Problem, nearest, stored};
use crate::fault::Fault;
use crate::json::value_of;
use crate::map::Map;
use crate::model::describe::{Field, Record, Shape};
use crate::model::value::{Date, Id, PartialDate};
use crate::model::{AnyEntity, Decision, Elector, Noun, Stakeholder};
use crate::rules::{electors, member};
use crate::workflow::decide::Case;
use crate::workflow::event::Event;
use crate::workflow::evolve::happen;
use crate::workflow::form::Form;
use crate::workflow::machine::{Machine, Memory, Step, Taken};
use crate::workflow::write::{Or, Place, What};

/// What every step may be given besides what it asks for: the day it was taken, and why.
const ALWAYS: &[&str] = &["on", "reason"];

/// The shape of what is written in a place, and where there is one, the field, with its record.
pub(super) fn described(
    noun: Noun,
    place: Place,
) -> Option<(&'static Shape, Option<(&'static str, &'static Field)>)> {
    let of =
        |record: &Record, name| record.field(name).map(|field| (&field.shape, Some((record.name, field))));
    match place {
        Place::Field(name) | Place::More(name) => of(noun.record(), name),
        Place::Row(list, name) => match noun.record().field(list)?.shape {
            Shape::List(Shape::Record(row)) => of(row, name),
            _ => None,
        },
        Place::Aside(shape) => Some((shape, None)),
    }
}

/// What a step is given, by name and place, in the order in which it is written.
pub(super) fn asked(step: &Step) -> impl Iterator<Item = (&'static str, Place, Or)> {
    step.writes.iter().filter_map(|write| match write.what {
        What::Given(name, or) => Some((name, write.place, or)),
        _ => None,
    })
}

/// New rows of lists, by list.
type Rows = Map<&'static str, serde_json::Map<String, Value>>;

/// The events of a step, with all that the command gives for it, the first that of the subject itself;
/// reasons against it are noted.
pub(super) fn events(case: &mut Case<'_>, machine: &Machine, step: &Step, taken: &Taken<'_>) -> Vec<Event> {
    let before = case.reasons.len();
    refuse_unknown(case, step);
    let mut event = Event::new(step.verb.into(), taken.before.id().into());
    // What stays as it is was not changed: somebody else may be changing it at the same time.
    if taken.to != taken.from || held(taken.before, machine.field).is_none() {
        event.set.insert(machine.field.into(), taken.to.into());
    }
    let mut rows = Rows::new();
    write(case, step, taken, &mut event, &mut rows);
    remember(case, machine, step, taken, &mut event, &mut rows);
    let noun = taken.before.noun();
    // Of a row that lacks what it must have, that is noted already.
    let noted = case.reasons.len() > before;
    let is_written =
        |(list, row): &(&str, _)| is_known(step, list, row) && (!noted || is_whole(noun, list, row));
    for (list, row) in rows.into_iter().filter(is_written) {
        event.add.insert(list.into(), vec![row.into()]);
    }
    let mut events = vec![event];
    let is_sound = case.reasons.len() == before && step.from.contains(&taken.from);
    let refused = step.refuses.filter(|_| is_sound).map(|refuses| refuses(taken));
    refused.into_iter().flatten().for_each(|(at, fault)| case.against(at, fault));
    if let Some(also) = step.also.filter(|_| case.reasons.len() == before) {
        also(taken, &mut events);
    }
    events
}

/// Writes what a step writes: into fields, or into new rows of lists.
fn write(case: &mut Case<'_>, step: &Step, taken: &Taken<'_>, event: &mut Event, rows: &mut Rows) {
    for write in step.writes {
        let field = match write.place {
            Place::Field(field) => field,
            _ => "",
        };
        let Some(mut value) = value(case, write.what, field, taken) else { continue };
        if let (Place::Aside(shape), What::Given(name, _)) = (write.place, write.what) {
            settle(case, &Names::of_dossier(case.dossier), &mut value, shape, name);
        }
        match (write.place, value) {
            (Place::More(list), Value::Array(items)) => drop(event.add.insert(list.into(), items)),
            // Of what is no list it is said that it is none.
            (Place::Field(field) | Place::More(field), value) => drop(event.set.insert(field.into(), value)),
            (Place::Row(list, field), value) => {
                rows.change(list, |row| drop(row.insert(field.into(), value)))
            }
            (Place::Aside(_), _) => {}
        }
    }
}

/// Whether the subject holds what would be copied into a new row of a list: of a halt whose beginning nobody
/// knows there is none.
fn is_known(step: &Step, list: &str, row: &serde_json::Map<String, Value>) -> bool {
    step.writes.iter().all(|write| match (write.place, write.what) {
        (Place::Row(of, field), What::Copy(_)) => of != list || row.contains_key(field),
        _ => true,
    })
}

/// Whether a new row of a list has all that it must have.
fn is_whole(noun: Noun, list: &str, row: &serde_json::Map<String, Value>) -> bool {
    match noun.record().field(list).map(|field| &field.shape) {
        Some(Shape::List(Shape::Record(record))) => {
            record.fields.iter().all(|field| !field.required || row.contains_key(field.name))
        }
        _ => true,
    }
}

/// What a step writes into a field; nothing where it need not write anything.
fn value(case: &mut Case<'_>, what: What, field: &str, taken: &Taken<'_>) -> Option<Value> {
    let day = taken.day;
    match what {
        What::Code(code) => Some(code.into()),
        What::From => Some(taken.from.into()),
        What::Day => Some(day.to_string().into()),
        What::Nothing => Some(Value::Null),
        What::Copy(from) => held(taken.before, from),
        What::OneMore => {
            Some((held(taken.before, field).and_then(|held| held.as_u64()).unwrap_or(1) + 1).into())
        }
        What::Actor => case.actor.map(|actor| actor.to_string().into()),
        What::Recorder => case.entered_by(case.actor).map(|giver| giver.to_string().into()),
        What::Member | What::Electorate => match taken.before {
            AnyEntity::Decision(decision) => voting(case, what, decision, day),
            _ => None,
        },
        What::Given("on", Or::Today) => Some(day.to_string().into()),
        What::Given(name, or) => {
            let given = case.command.given.get(name).filter(|value| !is_nothing(value)).cloned();
            given.or_else(|| instead(case, name, or, field, taken))
        }
    }
}

/// What is written where a command does not give what a step asks for.
fn instead(
    case: &mut Case<'_>,
    name: &str,
    or: Or,
    field: &str,
    Taken { before, day, .. }: &Taken<'_>,
) -> Option<Value> {
    let later = |days: u16| day.day().checked_add_days(chrono::Days::new(days.into())).map(Date::from);
    let is_to_come = || {
        let held = held(before, field).and_then(|held| held.as_str()?.parse::<PartialDate>().ok()?.days());
        held.is_some_and(|(_, last)| last >= day.day())
    };
    match or {
        Or::Refuse => {
            let fault = Fault::new("workflow/datum-missing").with("name", name);
            case.against(format!("/given/{name}"), fault);
            None
        }
        Or::Nothing => None,
        Or::Today => Some(day.to_string().into()),
        Or::Kept(_) if is_to_come() => None,
        Or::After(days) | Or::Kept(days) => later(days).map(|later| later.to_string().into()),
    }
}

/// Who may vote on a decision, or whose vote whoever acts casts.
fn voting(case: &Case<'_>, what: What, decision: &Decision, day: Date) -> Option<Value> {
    if what == What::Member {
        let member = member(case.view, decision, case.actor?)?;
        return (case.actor != Some(member)).then(|| member.to_string().into());
    }
    let mut electors = electors(case.view, decision, Some(day.day().into()))?;
    // Whoever was no longer there on that day does not vote.
    let gone = |elector: &Elector| {
        case.dossier.retired.iter().any(|it| it.subject.uuid() == elector.member.uuid() && it.on <= day)
    };
    electors.retain(|elector| !gone(elector));
    (!electors.is_empty()).then(|| value_of(&electors))
}

/// Whether somebody who gives this gives nothing: of a text in any language not a word.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => is_blank(text),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => match members.get("text") {
            Some(Value::String(text)) => is_blank(text),
            _ => members.values().all(is_nothing),
        },
        _ => false,
    }
}

/// Whether there is nothing in a text that anybody could read.
fn is_blank(text: &str) -> bool {
    let unseen = |letter| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}');
    text.chars().all(|letter| letter.is_whitespace() || letter.is_control() || unseen(letter))
}

/// Notes in the subject itself what the dossier remembers of a step.
fn remember(
    case: &mut Case<'_>,
    machine: &Machine,
    step: &Step,
    taken: &Taken<'_>,
    event: &mut Event,
    rows: &mut Rows,
) {
    // A reason that goes elsewhere does not say why the subject stands as it does.
    if asked(step).any(|(name, ..)| name == "reason") {
        return;
    }
    let or = if step.reasoned { Or::Refuse } else { Or::Nothing };
    let reason = value(case, What::Given("reason", or), "", taken);
    match machine.memory {
        Memory::Reason(field) => {
            if reason != held(taken.before, field) {
                event.set.insert(field.into(), reason.unwrap_or_default());
            }
        }
        Memory::Log(list) => {
            rows.insert(list, log_row(case, taken.to, taken.day, case.actor, reason));
        }
    }
}

/// What a log remembers of a step: to which state it led, when, by whom, who entered it for them, and why.
pub(super) fn log_row(
    case: &Case<'_>,
    to: &str,
    on: Date,
    by: Option<Id<Stakeholder>>,
    reason: Option<Value>,
) -> serde_json::Map<String, Value> {
    let id = |who: Id<Stakeholder>| Value::from(who.to_string());
    let members = [
        ("by", by.map(id)),
        ("on", Some(on.to_string().into())),
        ("reason", reason),
        ("recorded_by", case.entered_by(by).map(id)),
        ("status", Some(to.into())),
    ];
    let mut row = serde_json::Map::new();
    for (name, value) in members {
        value.into_iter().for_each(|value| drop(row.insert(name.to_owned(), value)));
    }
    row
}

/// What a field of an entity holds, as JSON; nothing where it holds nothing.
pub(crate) fn held(entity: &AnyEntity, field: &str) -> Option<Value> {
    let fields = entity.fields();
    let number = fields.record().fields.iter().position(|described| described.name == field)?;
    let node = fields.field(number).filter(|node| !node.is_absent())?;
    Some(value_of(node))
}

/// The day on which a step was taken: that of the command, where it does not say otherwise.
pub(super) fn day(case: &mut Case<'_>) -> Date {
    let today = Date::from(case.day);
    let Some(given) = case.command.given.get("on") else { return today };
    match given.as_str().map(str::parse::<Date>) {
        Some(Ok(day)) if day <= today => return day,
        Some(Ok(day)) => {
            let fault = Fault::new("workflow/day-to-come").with("found", day.to_string());
            case.against("/given/on", fault.with("today", today.to_string()));
        }
        Some(Err(fault)) => case.against("/given/on", fault),
        None => {
            case.against("/given/on", Fault::new("value/date-malformed").with("found", given.to_string()))
        }
    }
    today
}

fn refuse_unknown(case: &mut Case<'_>, step: &Step) {
    if case.command.given.is_empty() {
        return;
    }
    let names: Vec<_> = asked(step).map(|(name, ..)| name).chain(ALWAYS.iter().copied()).collect();
    for name in case.command.given.keys() {
        if !names.contains(&name.as_str()) {
            let mut fault = Fault::new("workflow/datum-unknown").with("found", name.as_str());
            if let Some(near) = nearest(name, names.iter().copied()) {
                fault = fault.with("nearest", near);
            }
            case.against(format!("/given/{name}"), fault);
        }
    }
}

/// The subject after an event. Where something given is not in the stored form it is brought into it, in
/// the event as well; what cannot be is noted, of a step where it was given and not where it would go.
pub(super) fn after(
    case: &mut Case<'_>,
    event: &mut Event,
    subject: AnyEntity,
    step: Option<(Noun, &Step)>,
) -> Option<AnyEntity> {
    let noun = subject.noun();
    let mut after = subject;
    if happen(event, after.fields_mut()).is_some() {
        return Some(after);
    }
    let names = Names::of_dossier(case.dossier);
    if step.is_some_and(|(noun, step)| !is_sound(case, &names, noun, step)) {
        return None;
    }
    for (field, value) in event.set.iter_mut().filter(|(_, value)| !value.is_null()) {
        if let Some(field) = noun.record().field(field) {
            settle(case, &names, value, &field.shape, field.name);
        }
    }
    for (list, rows) in event.add.iter_mut() {
        if let Some(Field { shape: Shape::List(row), name, .. }) = noun.record().field(list) {
            for value in rows {
                settle(case, &names, value, row, name);
            }
        }
    }
    // What has half happened is begun again.
    let id = event.subject.uuid();
    let mut after = case.entity(id).unwrap_or_else(|| {
        let mut blank = AnyEntity::blank(noun);
        blank.set_id(id);
        blank
    });
    let happened = happen(event, after.fields_mut());
    if happened.is_none() && case.reasons.is_empty() {
        case.against("/given", Fault::new("document/unreadable"));
    }
    happened.map(|()| after)
}

/// Whether all that is given with a step can be brought into the stored form; what cannot be is noted.
fn is_sound(case: &mut Case<'_>, names: &Names, noun: Noun, step: &Step) -> bool {
    let mut sound = true;
    // Of the day that is told already.
    for (name, shape) in Form::of_step(noun, step, None).shapes().filter(|(name, _)| *name != "on") {
        if let Some(value) = case.command.given.get(name).filter(|value| !is_nothing(value)) {
            sound &= settle(case, names, &mut value.clone(), shape, name);
        }
    }
    sound
}

/// Brings a value into the stored form; where it cannot be, notes what is wrong with it, once.
pub(super) fn settle(
    case: &mut Case<'_>,
    names: &Names,
    value: &mut Value,
    shape: &Shape,
    name: &str,
) -> bool {
    let flaws = match stored(value, shape, names) {
        Ok(stored) => {
            *value = stored;
            return true;
        }
        Err(flaws) => flaws,
    };
    for flaw in flaws {
        let at = format!("/given/{name}{}", flaw.below);
        let told = |reason: &Problem| reason.code == flaw.fault.code && reason.at.ends_with(&at);
        if !case.reasons.iter().any(told) {
            case.against(at, flaw.fault);
        }
    }
    false
}
