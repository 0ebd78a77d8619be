//! Settling: of what was said in two places, neither knowing of the other, which holds.

use serde_json::Value;
use uuid::Uuid;

use crate::fault::Fault;
use crate::model::describe::Datum;
use crate::model::value::{Date, Id, Instant};
use crate::model::{AnyEntity, Noun, Stakeholder};
use crate::workflow::decide::{Case, Subject};
use crate::workflow::event::Event;
use crate::workflow::form::{Form, Title, schema};
use crate::workflow::given;
use crate::workflow::keepers::RETIRERS;
use crate::workflow::machine::{Goal, Machine, Memory, Step};
use crate::workflow::machines::machine;
use crate::workflow::roles::Role;
use crate::workflow::stepping::{forbid, permit};
use crate::workflow::write::{Place, What};

/// Something that was changed in two places, neither knowing of the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The entity.
    pub subject: Uuid,
    /// The field.
    pub field: String,
    /// What was said of it, in the order of the entries but for the one that holds until somebody settles
    /// it: that is the last.
    pub versions: Vec<Version>,
}

/// What an entry says of a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The hash of the entry.
    pub entry: String,
    /// What it says; `null` where the field no longer holds anything.
    pub value: Value,
    /// When.
    pub at: Instant,
    /// Who says it; somebody of the public, where nobody is named.
    pub actor: Option<Id<Stakeholder>>,
    /// On whose behalf.
    pub on_behalf_of: Option<Id<Stakeholder>>,
}

/// Lets one of the versions of a field hold.
pub(super) fn settle(case: &mut Case<'_>, subject: Subject) -> Vec<Event> {
    permit(case, RETIRERS, &subject.entity);
    let field = word(case, "field");
    let entry = word(case, "entry");
    let (Some(field), Some(entry)) = (field, entry) else { return Vec::new() };
    let id = subject.entity.id();
    let open = case.conflicts.iter().find(|conflict| conflict.subject == id && conflict.field == field);
    let Some(conflict) = open else {
        case.against("/given/field", Fault::new("workflow/no-conflict").with("field", field));
        return Vec::new();
    };
    let Some(version) = conflict.versions.iter().find(|version| version.entry == entry) else {
        let known: Vec<_> = conflict.versions.iter().map(|version| version.entry.as_str()).collect();
        let fault = Fault::new("workflow/version-unknown").with("found", entry);
        case.against("/given/entry", fault.with("known", known.join(", ")));
        return Vec::new();
    };
    if subject.entity.noun().record().field(&field).is_none() {
        return vec![retired(case, id, version)];
    }
    let mut event = Event::new("settle".into(), id.into());
    event.set.insert(field, version.value.clone());
    forbid(case, &never(conflict, version, subject.row.noun), &subject.entity);
    if let Some(machine) = machine(subject.row.noun).filter(|it| is_stepped(it, &conflict.field)) {
        settle_along(case, (conflict, version), &mut event);
        if machine.field == conflict.field {
            settle_state(case, machine, &subject.entity, version, &mut event);
        }
    }
    if let Some(after) = given::after(case, &mut event, subject.entity, None) {
        case.weigh(&event, after, subject.row, &[]);
    }
    vec![event]
}

/// Whether something is retired is noted in the dossier: anew, by whoever knows of all that was done with it; or
/// nothing is, and it goes on.
fn retired(case: &Case<'_>, subject: Uuid, version: &Version) -> Event {
    match version.value {
        Value::Null => Event::new("settle".into(), subject.into()),
        ref row => {
            let mut event = Event::new("settle".into(), case.dossier.id.uuid().into());
            event.add.insert("retired".into(), vec![row.clone()]);
            event
        }
    }
}

/// Those who may not say that a version holds: nobody brings a state about by it that would be their own work.
fn never(conflict: &Conflict, version: &Version, noun: Noun) -> Vec<Role> {
    let Some(machine) = machine(noun).filter(|it| it.field == conflict.field) else { return Vec::new() };
    let to = version.value.as_str();
    let leads = |step: &&Step| matches!(step.to, Goal::State(state) if Some(state) == to);
    machine.steps.iter().filter(leads).flat_map(|step| step.never).copied().collect()
}

/// Whether steps write a field, be it with what is given.
fn is_stepped(machine: &Machine, field: &str) -> bool {
    let mut writes = machine.steps.iter().flat_map(|step| step.writes);
    machine.governs(field) || writes.any(|write| matches!(write.place, Place::Field(name) if name == field))
}

/// With what one step wrote goes what else it wrote, where the others are steps that wrote it as well.
fn settle_along(case: &Case<'_>, (conflict, version): (&Conflict, &Version), event: &mut Event) {
    let of_steps = |it: &&Version| conflict.versions.iter().any(|step| step.entry == it.entry);
    for other in case.conflicts.iter().filter(|other| other.subject == conflict.subject) {
        let mut versions = other.versions.iter();
        if let Some(settled) = versions.clone().find(|it| it.entry == version.entry)
            && versions.all(|it| of_steps(&it))
        {
            event.set.insert(other.field.clone(), settled.value.clone());
        }
    }
}

/// A state is remembered as a step of whoever took it, and nothing stays of what was only true of another state.
fn settle_state(
    case: &Case<'_>,
    machine: &Machine,
    entity: &AnyEntity,
    version: &Version,
    event: &mut Event,
) {
    let Some(state) = version.value.as_str() else { return };
    let back = machine.steps.iter().filter(|it| matches!(it.to, Goal::Kept(_)) && !it.from.contains(&state));
    for write in back.flat_map(|it| it.writes).filter(|it| it.what == What::Nothing) {
        if let Place::Field(field) = write.place
            && given::held(entity, field).is_some()
        {
            event.set.insert(field.into(), Value::Null);
        }
    }
    if let Memory::Log(list) = machine.memory {
        let by = version.on_behalf_of.or(version.actor);
        let row = given::log_row(case, state, Date::from(case.day), by, None);
        event.add.insert(list.into(), vec![row.into()]);
    }
}

/// A word that the command must give.
fn word(case: &mut Case<'_>, name: &str) -> Option<String> {
    let given = case.command.given.get(name).and_then(Value::as_str).map(str::to_owned);
    if given.is_none() {
        case.against(format!("/given/{name}"), Fault::new("workflow/datum-missing").with("name", name));
    }
    given
}

/// The form of what is given to settle what of a subject is in conflict.
///
/// Each version is offered to whoever is of a house with none of the roles that may not choose it.
pub(super) fn form(noun: Noun, open: &[&Conflict], house: &[Role]) -> Form {
    let offered = |conflict: &Conflict| -> Vec<Version> {
        let may = |it: &&Version| !never(conflict, it, noun).iter().any(|role| house.contains(role));
        conflict.versions.iter().filter(may).cloned().collect()
    };
    let open: Vec<_> = open.iter().map(|it| Conflict { versions: offered(it), ..(*it).clone() }).collect();
    let open: Vec<_> = open.iter().filter(|it| !it.versions.is_empty()).collect();
    let mut form = Form::default();
    form.ask("field", &String::SHAPE, None, true);
    form.ask("entry", &String::SHAPE, None, true);
    let field = |conflict: &&Conflict| (conflict.field.clone(), Title::Field(noun.record().name));
    form.among("field", open.iter().map(field).collect());
    // Each entry once, also one that says several things.
    let mut versions: Vec<(String, Title)> = Vec::new();
    for version in open.iter().flat_map(|conflict| &conflict.versions) {
        if !versions.iter().any(|(entry, _)| *entry == version.entry) {
            versions.push((version.entry.clone(), Title::Code));
        }
    }
    form.among("entry", versions);
    let case = |conflict: &&Conflict| {
        let entries: Vec<_> = conflict.versions.iter().map(|version| version.entry.as_str()).collect();
        let field = schema(vec![("const", conflict.field.as_str().into())]);
        let pair = vec![("field", field), ("entry", schema(vec![("enum", entries.into())]))];
        schema(vec![("properties", schema(pair))])
    };
    form.any_of(open.iter().map(case).collect());
    form
}
