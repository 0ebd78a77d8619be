//! Keeping: what every noun has, to register, to revise, to retire.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::document::{Names, nearest};
use crate::fault::Fault;
use crate::index::Row;
use crate::json::{Layout, written};
use crate::model::describe::{Datum, Field};
use crate::model::value::{Date, Id, OWN_ID, Text};
use crate::model::{AnyEntity, Decision, DecisionState, Elector, Measurement, MeasurementState, Noun};
use crate::workflow::decide::{Case, Subject};
use crate::workflow::event::Event;
use crate::workflow::find::noun_unknown;
use crate::workflow::form::{Form, Title, required};
use crate::workflow::given;
use crate::workflow::keepers::{RETIRERS, Reserved, keepers, kept, reserved};
use crate::workflow::machine::Machine;
use crate::workflow::machines::machine;
use crate::workflow::roles::{Presence, Role};
use crate::workflow::standing;
use crate::workflow::stepping::{forbid, permit, permit_as, state, theirs, with_open};

/// So much of what refers to something is looked at.
const WIDEST: usize = 500;

/// Begins the life of an entity.
pub(super) fn register(case: &mut Case<'_>) -> Vec<Event> {
    let named = case.command.noun.as_deref().unwrap_or_default();
    if case.command.subject.is_some() {
        case.against("/subject", Fault::new("workflow/datum-unknown").with("found", "subject"));
    }
    let Some(noun) = Noun::of(named) else {
        let missing = || Fault::new("workflow/datum-missing").with("name", "noun");
        case.against("/noun", if named.is_empty() { missing() } else { noun_unknown(named) });
        return Vec::new();
    };
    let mut with = case.command.given.clone();
    // What cannot be named is looked at all the same, so that every reason is told at once.
    let id = identity(case, noun, &mut with).unwrap_or_default();
    let mut event = Event::new("register".into(), id.into());
    event.noun = Some(noun.code().into());
    if let Some(machine) = machine(noun) {
        refuse_written_later(case, machine, &with);
        with.insert(machine.field.into(), machine.start().into());
    }
    refuse_unknown(case, noun, with.keys().map(String::as_str));
    event.set = known(noun, with);
    let mut blank = AnyEntity::blank(noun);
    blank.set_id(id);
    let row = Row { noun, row: case.dossier.rows(noun) };
    if let Some(after) = given::after(case, &mut event, blank.clone(), None) {
        for field in noun.record().fields.iter().filter(|field| field.required && field.name != "id") {
            if event.set.get(field.name).is_none_or(given::is_nothing) {
                case.against(
                    format!("/given/{}", field.name),
                    Fault::new("workflow/datum-missing").with("name", field.name),
                );
            }
        }
        if !founds(case, &after) {
            permit_as(case, keepers(noun), &after, Presence::ToCome);
            reserve(case, &after, Presence::ToCome);
            standing::refuse_raised(case, &event, None, &after);
        }
        case.weigh(&event, after, row, &[machine(noun).map_or("", |machine| machine.start())]);
    } else if !founds(case, &blank) {
        // Of what cannot be read nobody knows where it would belong.
        permit_as(case, keepers(noun), &blank, Presence::ToCome);
        case.reasons.retain(|reason| reason.code != "workflow/permitted-elsewhere");
    }
    vec![event]
}

/// Notes where something is given that only steps write, or that is locked from the first state on.
fn refuse_written_later(case: &mut Case<'_>, machine: &Machine, with: &crate::Map<String, Value>) {
    let start = machine.start();
    let locks = machine.state(start).map_or(&[][..], |state| state.locks);
    let begins = |name: &str, given: &Value| name == machine.field && given.as_str() == Some(start);
    for (name, _) in with.iter().filter(|(name, given)| !begins(name, given)) {
        let code = match name.as_str() {
            name if machine.governs(name) => "workflow/field-governed",
            name if locks.contains(&name) => "workflow/field-locked",
            _ => continue,
        };
        case.against(format!("/given/{name}"), Fault::new(code).with("field", name.as_str()));
    }
}

/// Whether somebody begins a dossier: no project is in it yet, and so nobody who could permit anything.
fn founds(case: &Case<'_>, after: &AnyEntity) -> bool {
    let itself = |actor: Uuid| actor == after.id();
    case.dossier.projects.is_empty()
        && case.actor.is_some_and(|actor| {
            after.noun() != Noun::Stakeholder || !case.dossier.stakeholders.is_empty() || itself(actor.uuid())
        })
}

/// The id of what is registered: the one given, or the one that its slug stands for.
fn identity(case: &mut Case<'_>, noun: Noun, with: &mut crate::Map<String, Value>) -> Option<Uuid> {
    let slug = with.get("slug").and_then(Value::as_str).map(str::to_owned);
    let id = match with.remove("id") {
        Some(id) => match id.as_str().and_then(|id| Uuid::try_parse(id).ok()) {
            Some(id) => id,
            None => {
                case.against("/given/id", Fault::new("value/id-malformed").with("found", id.to_string()));
                return None;
            }
        },
        None => match &slug {
            Some(slug) => case.dossier.derived_id(noun, slug),
            None => {
                case.against("/given/id", Fault::new("workflow/id-missing"));
                return None;
            }
        },
    };
    let taken = slug.as_deref().is_some_and(|slug| case.dossier.id_of(noun, slug).is_some());
    if taken || case.view.row(id).is_some() {
        case.against(
            "/given/id",
            Fault::new("workflow/id-taken").with("found", slug.unwrap_or_else(|| id.to_string())),
        );
    }
    Some(id)
}

/// Changes what an entity says of itself.
pub(super) fn revise(case: &mut Case<'_>, subject: Subject) -> Vec<Event> {
    let noun = subject.row.noun;
    permit(case, keepers(noun), &subject.entity);
    reserve(case, &subject.entity, Presence::There);
    refuse_unknown(case, noun, case.command.given.keys().map(String::as_str));
    let machine = machine(noun);
    let now = machine.map_or("", |machine| state(machine, &subject.entity));
    let locks = machine.and_then(|machine| machine.state(now)).map_or(&[][..], |state| state.locks);
    for name in case.command.given.keys() {
        let name = name.as_str();
        let code = match name {
            "id" | "slug" => "workflow/field-fixed",
            _ if machine.is_some_and(|machine| machine.governs(name)) => "workflow/field-governed",
            _ if locks.contains(&name) => "workflow/field-locked",
            _ => continue,
        };
        case.against(format!("/given/{name}"), Fault::new(code).with("field", name));
    }
    if locks.contains(&"*") {
        case.against("/verb", Fault::new("workflow/locked").with("noun", noun.code()).with("state", now));
    }
    for (name, _) in case.command.given.iter().filter(|(_, value)| given::is_nothing(value)) {
        if noun.record().field(name).is_some_and(|field| field.required) {
            let fault = Fault::new("workflow/datum-missing").with("name", name.as_str());
            case.against(format!("/given/{name}"), fault);
        }
    }
    let mut event = Event::new("revise".into(), subject.entity.id().into());
    event.set = known(noun, case.command.given.clone());
    let Some(after) = given::after(case, &mut event, subject.entity.clone(), None) else { return Vec::new() };
    refuse_overwritten(case, &subject.entity, &after);
    keep_changed(&mut event, &subject.entity, &after);
    standing::refuse_moved(case, &subject.entity, &after);
    standing::refuse_raised(case, &event, Some(&subject.entity), &after);
    if event.set.is_empty() && case.reasons.is_empty() {
        case.against("/given", Fault::new("workflow/nothing-changed"));
    }
    case.weigh_there(&subject.entity, &event, after, subject.row, now);
    vec![event]
}

/// Notes where somebody would write what gives a say, and may not give one.
fn reserve(case: &mut Case<'_>, subject: &AnyEntity, presence: Presence) {
    let given = case.command.given.iter();
    let others = given.filter(|(_, value)| presence == Presence::There || !is_own(case, value));
    let names: Vec<_> = others.map(|(name, _)| name).collect();
    let is_given = |it: &&Reserved| names.iter().any(|name| *name == it.field);
    let fields: Vec<_> = reserved(subject.noun(), presence).iter().filter(is_given).collect();
    if fields.is_empty() {
        return;
    }
    let (theirs, house) = (case.roles(subject, presence), case.roles_of_house(subject));
    for reserved in fields.into_iter().filter(|it| !it.is_open_to(&theirs, &house)) {
        let codes: Vec<_> = reserved.by.iter().map(|role| role.code()).collect();
        let fault = Fault::new("workflow/field-reserved").with("field", reserved.field);
        case.against(format!("/given/{}", reserved.field), fault.with("roles", codes.join(", ")));
    }
}

/// Whether a value of what is to come names whoever acts: they say it for themselves.
fn is_own(case: &Case<'_>, value: &Value) -> bool {
    let named = value.as_str().and_then(|written| case.find(written, Some(Noun::Stakeholder)).ok());
    named
        .and_then(|row| case.dossier.id_at(row.noun, row.row))
        .is_some_and(|id| case.actor == Some(id.into()))
}

/// Notes where what stays would be changed, moved or left out.
fn refuse_overwritten(case: &mut Case<'_>, before: &AnyEntity, after: &AnyEntity) {
    for (field, held) in staying(case, before) {
        let rows = |held: Option<Value>| match held {
            Some(Value::Array(rows)) => rows,
            held => held.into_iter().collect(),
        };
        if !rows(given::held(after, field)).starts_with(&rows(Some(held))) {
            case.against(format!("/given/{field}"), Fault::new("workflow/rows-kept").with("field", field));
        }
    }
}

/// The fields of an entity in which what is said stays, and what each holds, where it holds anything.
fn staying(case: &Case<'_>, entity: &AnyEntity) -> Vec<(&'static str, Value)> {
    let told = entity.noun() == Noun::Indicator && has_published(case, entity.id());
    let fields = kept(entity.noun()).iter().chain(if told { MEANING } else { &[] });
    fields.filter_map(|field| Some((*field, given::held(entity, field)?))).collect()
}

/// What the figures of an indicator mean.
const MEANING: &[&str] = &["baseline", "direction", "measure", "unit", "kind", "project", "aggregation"];

/// Whether figures of an indicator have been published.
fn has_published(case: &Case<'_>, indicator: Uuid) -> bool {
    let mut figures = case.view.referring::<Measurement>(indicator).take(WIDEST);
    figures.any(|it| matches!(it.status, Some(MeasurementState::Published | MeasurementState::Revised)))
}

/// Keeps of an event only the fields that are not as they were.
fn keep_changed(event: &mut Event, before: &AnyEntity, after: &AnyEntity) {
    let text = |entity: &AnyEntity, name: &str| {
        let number = entity.noun().record().fields.iter().position(|field| field.name == name)?;
        Some(written(entity.fields().field(number)?, Layout::Compact))
    };
    let same: Vec<_> =
        event.set.keys().filter(|name| text(before, name) == text(after, name)).cloned().collect();
    for name in same {
        event.set.remove(&name);
    }
}

/// What is given for fields that there are; of the others it is said that there are none.
fn known(noun: Noun, with: crate::Map<String, Value>) -> crate::Map<String, Value> {
    with.into_iter().filter(|(name, _)| noun.record().field(name).is_some()).collect()
}

fn refuse_unknown<'n>(case: &mut Case<'_>, noun: Noun, names: impl Iterator<Item = &'n str>) {
    for name in names {
        if noun.record().field(name).is_none() {
            let mut fault =
                Fault::new("field/unknown").with("found", name).with("record", noun.record().name);
            if let Some(near) = nearest(name, noun.record().fields.iter().map(|field| field.name)) {
                fault = fault.with("nearest", near);
            }
            case.against(format!("/given/{name}"), fault);
        }
    }
}

/// Ends the life of an entity: it stays, and nothing more may be done to it.
pub(super) fn retire(case: &mut Case<'_>, subject: Subject) -> Vec<Event> {
    permit(case, RETIRERS, &subject.entity);
    let own: &[Role] = match subject.row.noun {
        Noun::Barrier => &[Role::Addressee, Role::ServiceOwner],
        _ => &[Role::Addressee],
    };
    forbid(case, own, &subject.entity);
    refuse_under_way(case, &subject.entity);
    let day = given::day(case);
    let mut row = Map::new();
    match case.command.given.get("reason").filter(|reason| !given::is_nothing(reason)).cloned() {
        Some(mut reason) => {
            let names = Names::of_dossier(case.dossier);
            given::settle(case, &names, &mut reason, &Text::SHAPE, "reason");
            row.insert("reason".to_owned(), reason);
        }
        None => case.against("/given/reason", Fault::new("workflow/datum-missing").with("name", "reason")),
    }
    row.insert("subject".into(), subject.entity.id().to_string().into());
    row.insert("on".into(), day.to_string().into());
    row.extend(case.actor.map(|actor| ("by".to_owned(), actor.to_string().into())));
    let mut event = Event::new("retire".into(), case.dossier.id.uuid().into());
    event.add.insert("retired".into(), vec![Value::Object(row)]);
    vec![event]
}

/// Notes where something has begun and not come to an end: that is for its own verbs to bring about, so
/// that nobody makes it vanish.
fn refuse_under_way(case: &mut Case<'_>, subject: &AnyEntity) {
    if case.view.referring::<Decision>(subject.id()).any(|decision| awaits(decision, subject.id())) {
        case.against("/verb", Fault::new("workflow/still-to-vote"));
    }
    if let AnyEntity::Stakeholder(one) = subject
        && standing::has_part(case, one.id)
    {
        case.against("/verb", Fault::new("workflow/has-part"));
    }
    let Some(machine) = machine(subject.noun()) else { return };
    let now = state(machine, subject);
    if now != machine.start() && machine.open(now).next().is_some() {
        let open = theirs(case, machine, now, subject);
        let fault = Fault::new("workflow/under-way").with("noun", machine.noun.code()).with("state", now);
        case.against("/verb", with_open(fault, &open));
    }
}

/// Whether a vote is open in which somebody may take part: nobody is put out of it.
fn awaits(decision: &Decision, who: Uuid) -> bool {
    let may = |elector: &Elector| elector.member.uuid() == who;
    decision.status == Some(DecisionState::Open) && decision.electorate.iter().any(may)
}

/// The form of what is given to register something of a noun, for whoever acts, who has such a say.
pub(super) fn form_to_register(case: &Case<'_>, noun: Noun, theirs: &[Role]) -> Form {
    let mut form = Form::default();
    let start = machine(noun).map_or("", Machine::start);
    form.fields(noun, &open_to(noun, start, (&[], &[]), Presence::ToCome));
    for reserved in reserved(noun, Presence::ToCome).iter().filter(|it| !it.is_open_to(theirs, theirs)) {
        form.among(reserved.field, own_names(case));
    }
    form.needing(noun, start, None);
    form.ask("id", &OWN_ID, None, false);
    // Where a slug is given there is an id.
    form.any_of(vec![required("slug"), required("id")]);
    form
}

/// What whoever acts may be written as.
fn own_names(case: &Case<'_>) -> Vec<(String, Title)> {
    let Some(id) = case.actor.map(Id::uuid) else { return Vec::new() };
    let slug = case.view.row(id).and_then(|row| case.dossier.slug_at(row.noun, row.row));
    let slugs = slug.into_iter().flat_map(|slug| [slug.to_owned(), format!("stakeholder/{slug}")]);
    let names = [id.to_string()].into_iter().chain(slugs);
    names.map(|name| (name, Title::Text(case.view.name(id).unwrap_or_default().as_str().into()))).collect()
}

/// The form of what is given to change something.
pub(super) fn form_to_revise(case: &Case<'_>, subject: &AnyEntity, theirs: &[Role], house: &[Role]) -> Form {
    let mut form = Form::default();
    let noun = subject.noun();
    let now = machine(noun).map_or("", |machine| state(machine, subject));
    let open = open_to(noun, now, (theirs, house), Presence::There);
    form.fields(noun, &|field| open(field) && field.name != "slug");
    let mut form = form.of_change();
    for (name, held) in staying(case, subject) {
        match held {
            Value::Array(rows) => form.grows(name, rows.len()),
            _ => form.without(name),
        }
    }
    form
}

/// The form of what is given to retire something.
pub(super) fn form_to_retire() -> Form {
    let mut form = Form::default();
    form.ask("reason", &Text::SHAPE, None, true);
    form.ask("on", &Date::SHAPE, None, false);
    form
}

/// Which fields of a noun somebody may write who has such a say, in a state.
fn open_to(
    noun: Noun,
    now: &str,
    (theirs, house): (&[Role], &[Role]),
    presence: Presence,
) -> impl Fn(&Field) -> bool {
    let locks = machine(noun).and_then(|it| it.state(now)).map_or(&[][..], |state| state.locks);
    // In what is to come one may always name oneself.
    let is_closed = |it: &&Reserved| presence == Presence::There && !it.is_open_to(theirs, house);
    let reserved: Vec<_> = reserved(noun, presence).iter().filter(is_closed).map(|it| it.field).collect();
    move |field| {
        let is_governed = machine(noun).is_some_and(|machine| machine.governs(field.name));
        let is_shut = |names: &[&str]| names.contains(&field.name);
        field.name != "id" && !is_governed && !is_shut(&reserved) && !is_shut(locks)
    }
}
