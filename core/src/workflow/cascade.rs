//! The cascade: what must follow where a consent no longer holds, and the command that does each.

use serde_json::json;
use uuid::Uuid;

use crate::fault::Params;
use crate::message;
use crate::model::{
    AnyEntity, Consent, ConsentPurpose, ConsentState, Contribution, Output, OutputState, Recommendation,
    Visibility,
};
use crate::rules::View;
use crate::workflow::command::Command;

/// Something that must be done because of what has happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// What: `cascade/anonymise`, `cascade/withhold`, `cascade/drop`, `cascade/republish`.
    pub code: &'static str,
    /// To what: an entity.
    pub subject: Uuid,
    /// What the sentence speaks of.
    pub params: Params,
    /// The command that does it.
    pub command: Command,
}

impl Task {
    /// As a sentence in a language.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        message::phrase(self.code, &self.params, language)
    }
}

/// What follows where an entity becomes another; nothing but of a consent that allows less.
pub(super) fn cascade(view: &View<'_>, before: &AnyEntity, after: &AnyEntity) -> Vec<Task> {
    match (before, after) {
        (AnyEntity::Consent(before), AnyEntity::Consent(after)) => of_consent(view, before, after),
        _ => Vec::new(),
    }
}

fn of_consent(view: &View<'_>, before: &Consent, after: &Consent) -> Vec<Task> {
    let lost = |purpose: ConsentPurpose| allows(before, &purpose) && !allows(after, &purpose);
    let nothing_left = before.purposes.iter().any(|row| row.state == ConsentState::Given)
        && after.purposes.iter().all(|row| row.state != ConsentState::Given);
    let unquoted = lost(ConsentPurpose::QuoteAnonymous) && !allows(after, &ConsentPurpose::QuoteNamed);
    let unpublished = lost(ConsentPurpose::Publication);
    let mut tasks = Vec::new();
    for said in view.referring::<Contribution>(after.id.uuid()) {
        let is_open = matches!(said.visibility, Some(Visibility::Public | Visibility::Partners));
        let is_public = said.visibility == Some(Visibility::Public);
        let mut add = |code, with| tasks.push(task(view, code, said.id.uuid(), "revise", with));
        if nothing_left {
            add("cascade/drop", json!({"visibility": "private", "stakeholder": null}));
        } else if (unquoted && is_open) || (unpublished && is_public) {
            add("cascade/withhold", json!({"visibility": "restricted"}));
        }
        if !nothing_left && lost(ConsentPurpose::QuoteNamed) && said.stakeholder.is_some() {
            add("cascade/anonymise", json!({"stakeholder": null}));
        }
        if nothing_left || unquoted || unpublished {
            tasks.extend(
                outputs(view, said.id.uuid())
                    .map(|id| task(view, "cascade/republish", id, "withdraw", json!({}))),
            );
        }
    }
    tasks.dedup();
    tasks
}

/// Whether the last word on a purpose is yes.
fn allows(consent: &Consent, purpose: &ConsentPurpose) -> bool {
    let said = consent.purposes.iter().filter(|row| row.purpose == *purpose);
    said.max_by_key(|row| row.on).is_some_and(|row| row.state == ConsentState::Given)
}

/// The outputs that are out and may quote what was said: those of the recommendations drawn from it.
fn outputs(view: &View<'_>, said: Uuid) -> impl Iterator<Item = Uuid> {
    let drawn = view.referring::<Recommendation>(said).flat_map(|recommendation| &recommendation.outputs);
    let out = drawn.filter_map(|output| view.get::<Output>(*output));
    out.filter(|output| output.status == Some(OutputState::Published)).map(|output| output.id.uuid())
}

fn task(view: &View<'_>, code: &'static str, subject: Uuid, verb: &str, with: serde_json::Value) -> Task {
    let mut params = Params::new();
    params.extend(view.name(subject).map(|name| ("name".to_owned(), name.into())));
    let mut command = Command { subject: Some(subject.to_string()), ..Command::new(verb.to_owned()) };
    if let serde_json::Value::Object(with) = with {
        command.given.extend(with);
    }
    Task { code, subject, params, command }
}
