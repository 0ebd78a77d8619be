//! Keeping: what every noun has, to register, to revise, to retire.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::document::nearest;
use crate::fault::Fault;
use crate::index::Row;
use crate::json::{Layout, written};
use crate::model::describe::Datum;
use crate::model::schema::object;
use crate::model::value::{Date, Text};
use crate::model::{AnyEntity, Noun};
use crate::workflow::decide::{Case, Referred, Subject};
use crate::workflow::event::Event;
use crate::workflow::given;
use crate::workflow::keepers::{RETIRERS, keepers, kept, reserved};
use crate::workflow::machines::machine;
use crate::workflow::roles::Presence;
use crate::workflow::stepping::{permit, permit_as, state};

/// Begins the life of an entity.
pub(super) fn register(case: &mut Case<'_>) -> Vec<Event> {
    let named = case.command.noun.as_deref().unwrap_or_default();
    let Some(noun) = Noun::of(named) else {
        case.against("/noun", noun_unknown(named, Noun::ALL.iter().copied()));
        return Vec::new();
    };
    let mut with = case.command.given.clone();
    let Some(id) = identity(case, noun, &mut with) else { return Vec::new() };
    let mut event = Event::new("register".into(), id.into());
    event.noun = Some(noun.code().into());
    if let Some(machine) = machine(noun) {
        let begun = with.get(machine.field).is_none_or(|given| given.as_str() == Some(machine.start()));
        for (name, _) in
            with.iter().filter(|(name, _)| machine.governs(name) && (*name != machine.field || !begun))
        {
            case.against(
                format!("/given/{name}"),
                Fault::new("workflow/field-governed").with("field", name.as_str()),
            );
        }
        with.insert(machine.field.into(), machine.start().into());
    }
    refuse_unknown(case, noun, with.keys().map(String::as_str));
    event.set = known(noun, with);
    let mut blank = AnyEntity::blank(noun);
    blank.set_id(id);
    let row = Row { noun, row: case.dossier.rows(noun) };
    if let Some(after) = given::after(case, &mut event, blank.clone()) {
        for field in noun.record().fields.iter().filter(|field| field.required && field.name != "id") {
            if event.set.get(field.name).is_none_or(is_blank) {
                case.against(
                    format!("/given/{}", field.name),
                    Fault::new("workflow/datum-missing").with("name", field.name),
                );
            }
        }
        if !founds(case, &after) {
            permit_as(case, keepers(noun), &after, Presence::ToCome);
            reserve(case, &after, Presence::ToCome);
        }
        case.weigh(&Referred::default(), after, row, &[machine(noun).map_or("", |machine| machine.start())]);
    } else if !founds(case, &blank) {
        // Of what cannot be read nobody knows where it would belong.
        permit_as(case, keepers(noun), &blank, Presence::ToCome);
    }
    vec![event]
}

/// Whether nothing is said of what must be said.
fn is_blank(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// That nothing is known as that noun, and which of those known is nearest.
pub(crate) fn noun_unknown(found: &str, known: impl Iterator<Item = Noun>) -> Fault {
    let fault = Fault::new("workflow/noun-unknown").with("found", found);
    match nearest(found, known.map(Noun::code)) {
        Some(near) => fault.with("nearest", near),
        None => fault,
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
    for (name, _) in case.command.given.iter().filter(|(_, value)| is_blank(value)) {
        if noun.record().field(name).is_some_and(|field| field.required) {
            let fault = Fault::new("workflow/datum-missing").with("name", name.as_str());
            case.against(format!("/given/{name}"), fault);
        }
    }
    let mut event = Event::new("revise".into(), subject.entity.id().into());
    event.set = known(noun, case.command.given.clone());
    let Some(after) = given::after(case, &mut event, subject.entity.clone()) else { return Vec::new() };
    refuse_overwritten(case, &subject.entity, &after);
    keep_changed(&mut event, &subject.entity, &after);
    if event.set.is_empty() && case.reasons.is_empty() {
        case.against("/given", Fault::new("workflow/nothing-changed"));
    }
    case.weigh_there(&subject.entity, after, subject.row, now);
    vec![event]
}

/// Notes where somebody would write what gives a say, and may not give one.
fn reserve(case: &mut Case<'_>, subject: &AnyEntity, presence: Presence) {
    let reserved = reserved(subject.noun(), presence);
    let given = |field: &&&str| case.command.given.contains_key(**field);
    let fields: Vec<_> = reserved.iter().filter(given).copied().collect();
    if fields.is_empty() || RETIRERS.iter().any(|role| case.roles(subject, presence).contains(role)) {
        return;
    }
    for field in fields {
        let codes: Vec<_> = RETIRERS.iter().map(|role| role.code()).collect();
        let fault = Fault::new("workflow/field-reserved").with("field", field);
        case.against(format!("/given/{field}"), fault.with("roles", codes.join(", ")));
    }
}

/// Notes where rows of a list that only grows would be changed, moved or left out.
fn refuse_overwritten(case: &mut Case<'_>, before: &AnyEntity, after: &AnyEntity) {
    for field in kept(before.noun()) {
        let rows = |entity: &AnyEntity| match given::held(entity, field) {
            Some(Value::Array(rows)) => rows,
            _ => Vec::new(),
        };
        if !rows(after).starts_with(&rows(before)) {
            case.against(format!("/given/{field}"), Fault::new("workflow/rows-kept").with("field", *field));
        }
    }
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
    refuse_under_way(case, &subject.entity);
    let day = given::day(case);
    let mut row = Map::new();
    match case.command.given.get("reason") {
        Some(reason) if !reason.is_null() => drop(row.insert("reason".to_owned(), reason.clone())),
        _ => case.against("/given/reason", Fault::new("workflow/datum-missing").with("name", "reason")),
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
    let Some(machine) = machine(subject.noun()) else { return };
    let now = state(machine, subject);
    if now != machine.start() && machine.open(now).next().is_some() {
        let open: Vec<_> = machine.open(now).map(|step| step.verb).collect();
        let fault = Fault::new("workflow/under-way").with("noun", machine.noun.code()).with("state", now);
        case.against("/verb", fault.with("open", open.join(", ")));
    }
}

/// The form of what is given with one of these verbs.
pub(super) fn form(noun: Noun, verb: &str) -> Value {
    if verb == "retire" {
        return object([("reason", &Text::SHAPE, true), ("on", &Date::SHAPE, false)].into_iter());
    }
    let machine = machine(noun);
    let fixed =
        |name: &str| matches!(name, "id" | "slug") || machine.is_some_and(|machine| machine.governs(name));
    let fields = noun.record().fields.iter().filter(|field| !fixed(field.name));
    object(fields.map(|field| (field.name, &field.shape, false)))
}
