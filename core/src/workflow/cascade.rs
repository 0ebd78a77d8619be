//! The cascade: what must follow where a consent no longer holds, and the command that does each.

use serde_json::json;
use uuid::Uuid;

use crate::fault::Params;
use crate::message;
use crate::message::Locale;
use crate::model::{
    AnyEntity, Barrier, Consent, ConsentPurpose, ConsentState, Contribution, Output, OutputState,
    Recommendation, Visibility,
};
use crate::order::distinct;
use crate::rules::View;
use crate::workflow::command::Command;
use crate::workflow::scope::upward;

/// Something that must be done because of what has happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// What: `cascade/anonymise`, `cascade/withhold`, `cascade/drop`, `cascade/republish`, `cascade/look`.
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
            add("cascade/drop", json!({"text": GONE, "visibility": "private", "stakeholder": null}));
        } else if (unquoted && is_open) || (unpublished && is_public) {
            add("cascade/withhold", json!({"visibility": "restricted"}));
        }
        if !nothing_left && lost(ConsentPurpose::QuoteNamed) && said.stakeholder.is_some() {
            add("cascade/anonymise", json!({"stakeholder": null}));
        }
        if nothing_left || unquoted || unpublished {
            let (drawn, near) = (drawn_from(view, said), of_its_cycle(view, said));
            let look = near.filter(|id| !drawn.contains(id)).map(|id| ("cascade/look", id));
            let out = drawn.iter().map(|id| ("cascade/republish", *id)).chain(look);
            let why = json!({"reason": words(view, "cascade/reason")});
            tasks.extend(out.map(|(code, id)| task(view, code, id, "withdraw", why.clone())));
        }
    }
    // What several have said is in one report.
    let mut told: Vec<Task> = Vec::new();
    for task in tasks {
        let known =
            told.iter().any(|before| before.subject == task.subject && before.command == task.command);
        told.extend((!known).then_some(task));
    }
    told
}

/// What stands, in any language, for words that have been taken back.
const GONE: &str = "[…]";

/// A phrase in the language of the dossier, marked as such.
fn words(view: &View<'_>, name: &str) -> serde_json::Value {
    let locale = Locale::of(view.first_language());
    json!({locale.language(): locale.phrase(name)})
}

/// Whether the last word on a purpose is yes.
fn allows(consent: &Consent, purpose: &ConsentPurpose) -> bool {
    let said = consent.purposes.iter().filter(|row| row.purpose == *purpose);
    said.max_by_key(|row| row.on).is_some_and(|row| row.state == ConsentState::Given)
}

/// The outputs that are out and draw on what was said: those of recommendations that come from it, or
/// are about a barrier which it has shown.
fn drawn_from(view: &View<'_>, said: &Contribution) -> Vec<Uuid> {
    let id = said.id.uuid();
    let shown = view.referring::<Barrier>(id).flat_map(|barrier| view.referring(barrier.id.uuid()));
    let drawn = view.referring::<Recommendation>(id).chain(shown).flat_map(|asked| &asked.outputs);
    distinct(
        drawn
            .filter_map(|output| view.get(*output))
            .filter(|output: &&Output| is_out(output))
            .map(|output| output.id.uuid()),
    )
}

/// The outputs that are out and come from where it was said: of its cycle, or of its project as a whole.
fn of_its_cycle<'v>(view: &'v View<'_>, said: &Contribution) -> impl Iterator<Item = Uuid> + 'v {
    let above = upward(view, said.id.uuid(), said);
    let of = above.into_iter().flat_map(|id| view.referring::<Output>(id).map(move |output| (id, output)));
    let of = of.filter(|(id, output)| output.cycle.is_none_or(|cycle| cycle.uuid() == *id));
    of.filter(|(_, output)| is_out(output)).map(|(_, output)| output.id.uuid())
}

fn is_out(output: &Output) -> bool {
    output.status == Some(OutputState::Published)
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
