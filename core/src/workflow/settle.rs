//! Settling: of what was said in two places, neither knowing of the other, which holds.

use serde_json::Value;
use uuid::Uuid;

use crate::fault::Fault;
use crate::model::describe::Datum;
use crate::model::value::{Id, Instant};
use crate::model::{Noun, Stakeholder};
use crate::workflow::decide::{Case, Referred, Subject};
use crate::workflow::event::Event;
use crate::workflow::form::{Form, Title, schema};
use crate::workflow::given;
use crate::workflow::keepers::RETIRERS;
use crate::workflow::stepping::permit;

/// Something that was changed in two places, neither knowing of the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The entity.
    pub subject: Uuid,
    /// The field.
    pub field: String,
    /// What was said of it, in the order of the entries; the last holds until somebody settles it.
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
    let mut event = Event::new("settle".into(), id.into());
    event.set.insert(field, version.value.clone());
    let known = Referred::of(&subject.entity);
    if let Some(after) = given::after(case, &mut event, subject.entity, None) {
        case.weigh(&known, after, subject.row, &[]);
    }
    vec![event]
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
pub(super) fn form(noun: Noun, open: &[&Conflict]) -> Form {
    let mut form = Form::default();
    form.ask("field", &String::SHAPE, None, true);
    form.ask("entry", &String::SHAPE, None, true);
    let field = |conflict: &&Conflict| (conflict.field.clone(), Title::Field(noun.record().name));
    form.among("field", open.iter().map(field).collect());
    let version = |version: &Version| (version.entry.clone(), Title::Code);
    form.among("entry", open.iter().flat_map(|conflict| conflict.versions.iter().map(version)).collect());
    let case = |conflict: &&Conflict| {
        let entries: Vec<_> = conflict.versions.iter().map(|version| version.entry.as_str()).collect();
        let field = schema(vec![("const", conflict.field.as_str().into())]);
        let pair = vec![("field", field), ("entry", schema(vec![("enum", entries.into())]))];
        schema(vec![("properties", schema(pair))])
    };
    form.any_of(open.iter().map(case).collect());
    form
}
