//! What changed between two moments, told subject by subject in a reader's words.

use serde_json::Value;

use crate::fault::{Fault, Params};
use crate::index::Row;
use crate::ledger::Ledger;
use crate::ledger::entry::Entry;
use crate::ledger::speech::Speech;
use crate::ledger::versions::{Contested, contested};
use crate::message;
use crate::model::declare::record;
use crate::model::describe::{Datum, Shape};
use crate::model::value::{AnyId, Id, Instant, Text};
use crate::model::{AnyEntity, Noun, Stakeholder};
use crate::order::InOrder;
use crate::refusal::Refusal;
use crate::rules::{Indexed, in_short};
use crate::workflow::{Event, Memory, held, machine};

record! {
    /// What changed between two moments.
    Changes {
        must {
            /// What changed of what, in the order of the dossier's tables.
            changed: Vec<ChangedEntity>,
            /// All of it as a text, to be put into minutes.
            text: String,
        }
    }
}

record! {
    /// What changed of an entity.
    ChangedEntity {
        must {
            /// Which entity.
            subject: AnyId,
            /// Its noun.
            noun: String,
            /// What changed: steps in their order, each field once.
            changes: Vec<Change>,
        }
        may {
            /// What people call it.
            name: Option<String>,
        }
    }
}

record! {
    /// Something that changed, and who changed it.
    Change {
        must {
            /// What kind of change: `history/entered`, `history/moved`, `history/added`, `history/retired`; of
            /// a field `history/revised`, `history/stated`, `history/cleared`, and where it is long
            /// `history/reworded` or `history/changed`.
            code: String,
            /// What the sentence speaks of, in the reader's words.
            params: Params,
            /// It in words, with who did it, and when.
            message: String,
            /// The verb.
            did: String,
            /// When; of a field that changed several times, at last.
            at: Instant,
            /// The hash of the entry.
            entry: String,
        }
        may {
            /// The field.
            field: Option<String>,
            /// Who did it; somebody of the public, where nobody is named.
            actor: Option<Id<Stakeholder>>,
            /// On whose behalf.
            on_behalf_of: Option<Id<Stakeholder>>,
        }
    }
}

impl Ledger {
    /// What changed after one moment, up to another: what was entered, what moved on from which state to
    /// which, which fields hold what instead of what, what was added to lists, what was retired; by whom
    /// and when. With `mask`, people and what they have said are not named.
    ///
    /// # Errors
    /// `ledger/moments-reversed`, and as [`Ledger::as_of`].
    pub fn diff(
        &self,
        since: Instant,
        until: Instant,
        language: &str,
        mask: bool,
    ) -> Result<Changes, Refusal> {
        if since > until {
            let fault = Fault::new("ledger/moments-reversed").with("since", since.to_string());
            return Err(Refusal { at: "/until".into(), ..fault.with("until", until.to_string()).into() });
        }
        let (before, after) = (Indexed::of(self.as_of(since)?), Indexed::of(self.as_of(until)?));
        let between = self.entries().iter().filter(|entry| since < entry.deed.at && entry.deed.at <= until);
        let events = between.flat_map(|entry| entry.deed.events.iter().map(move |event| (entry, event)));
        let mut deeds: Vec<_> = events
            .filter_map(|(entry, event)| Some(Deed { row: concerned(&after, event)?, entry, event }))
            .collect();
        deeds.order_by_key(|deed| deed.row);
        let speech = Speech { now: &after, language, mask };
        let known = self.entries().partition_point(|entry| entry.deed.at <= until);
        let known = self.entries().get(..known).unwrap_or_default();
        let contested = contested(&self.origin.dossier, &after, known, None);
        let of_subject = |deeds: &[Deed<'_>]| {
            let telling = Telling { before: &before, speech: &speech, deeds, known, contested: &contested };
            Some(telling.told(deeds.first()?.row))
        };
        let told = deeds.chunk_by(|one, other| one.row == other.row).filter_map(of_subject);
        let changed: Vec<ChangedEntity> = told.filter(|changed| !changed.changes.is_empty()).collect();
        let text = text(&changed, (since, until), language);
        Ok(Changes::new(changed, text))
    }
}

/// An event that concerns an entity.
struct Deed<'d> {
    row: Row,
    entry: &'d Entry,
    event: &'d Event,
}

/// Which entity an event concerns. What is retired is noted in the dossier itself.
fn concerned(after: &Indexed, event: &Event) -> Option<Row> {
    let retired =
        event.add.get("retired").and_then(|rows| rows.first()?.get("subject")?.as_str()?.parse().ok());
    after.ground.index().find(retired.unwrap_or(event.subject.uuid()))
}

/// What is told of one entity.
struct Telling<'t> {
    before: &'t Indexed,
    speech: &'t Speech<'t>,
    /// What concerned it, in order.
    deeds: &'t [Deed<'t>],
    /// All entries so far, and of what they say in several places which holds.
    known: &'t [Entry],
    contested: &'t [Contested<'t>],
}

impl Telling<'_> {
    fn told(&self, row: Row) -> ChangedEntity {
        let dossier = &self.speech.now.dossier;
        let is = AnyEntity::copy_of(dossier, row);
        let id = dossier.id_at(row.noun, row.row).unwrap_or_default();
        let was =
            self.before.ground.index().find(id).and_then(|row| AnyEntity::copy_of(&self.before.dossier, row));
        let mut state = self.before.state_of(id).map(str::to_owned);
        let mut changes = Vec::new();
        // What began in two places begins once; what the later says otherwise is a change of it.
        let begun = self.deeds.iter().position(|deed| deed.event.noun.is_some()).filter(|_| was.is_none());
        let first = begun.and_then(|number| self.deeds.get(number)).map(|deed| &deed.event.set);
        for (number, deed) in self.deeds.iter().enumerate() {
            let begins = begun == Some(number);
            self.step(deed, row, begins, &mut state, &mut changes);
            let later = self.deeds.get(number + 1..).unwrap_or_default();
            let holds = |field: &str| !begins && self.holds(deed, later, field);
            for field in deed.event.set.keys().filter(|field| holds(field)) {
                let of = |entity: &Option<AnyEntity>| entity.as_ref().and_then(|it| held(it, field));
                // What is added afterwards is told by itself.
                let grows = later.iter().any(|later| later.event.add.contains_key(field));
                let now = if grows { deed.event.set.get(field).cloned() } else { of(&is) };
                let said = first.filter(|_| deed.event.noun.is_some());
                let was = of(&was).or_else(|| said?.get(field).cloned());
                let (was, now) = (was.unwrap_or_default(), now.unwrap_or_default());
                changes.extend(self.revised(deed, row, field, &was, &now));
            }
        }
        let name = self.speech.name(row);
        ChangedEntity { name, ..ChangedEntity::new(id.into(), row.noun.code().into(), changes) }
    }

    /// Whether what a deed says of a field is what the field holds: it is the last that says so, or of those
    /// that were made apart the one that holds.
    fn holds(&self, deed: &Deed<'_>, later: &[Deed<'_>], field: &str) -> bool {
        let subject = deed.event.subject.uuid();
        let contested = self.contested.iter().find(|it| it.subject == subject && it.field == field);
        let holder = contested.and_then(|it| self.known.get(it.versions.last()?.0)).map(|it| &it.hash);
        let says = |it: &Deed<'_>| it.event.set.contains_key(field);
        match holder.filter(|hash| self.deeds.iter().any(|it| says(it) && it.entry.hash == **hash)) {
            Some(hash) => deed.entry.hash == *hash,
            None => !later.iter().any(says),
        }
    }

    /// The state to which a deed led: the last, to the one that all answers make together.
    fn led_to(&self, deed: &Deed<'_>, row: Row) -> Option<String> {
        let field = machine(row.noun)?.field;
        let to = deed.event.set.get(field)?.as_str()?;
        let last = self.deeds.iter().rev().find(|it| it.event.set.contains_key(field))?;
        let is_last = last.entry.hash == deed.entry.hash;
        let now = || self.speech.now.state_of(deed.event.subject.uuid());
        Some(is_last.then(now).flatten().unwrap_or(to).to_owned())
    }

    /// What one deed began, brought on, added, ended.
    fn step(
        &self,
        deed: &Deed<'_>,
        row: Row,
        begins: bool,
        state: &mut Option<String>,
        changes: &mut Vec<Change>,
    ) {
        let event = deed.event;
        let noun = ("noun", row.noun.code().to_owned());
        let to = self.led_to(deed, row);
        let is_state = to.is_some() && to != *state;
        let from = state.clone();
        *state = to.clone().or_else(|| from.clone());
        let of_state = |name: &'static str, code: Option<String>| code.map(|code| (name, code));
        if begins {
            changes.push(self.change(deed, "history/entered", [Some(noun), of_state("to", to)]));
        } else if is_state {
            let why = self.reason(deed);
            changes.push(self.change(
                deed,
                "history/moved",
                [Some(noun), of_state("from", from), of_state("to", to), why],
            ));
        }
        for (list, rows) in event.add.iter() {
            match list.as_str() {
                "retired" => changes.push(self.change(deed, "history/retired", [self.reason(deed)])),
                list => changes.extend(rows.iter().filter_map(|added| self.added(deed, row, list, added))),
            }
        }
    }

    /// A row that was added to a list, without what is said of the deed itself.
    fn added(&self, deed: &Deed<'_>, row: Row, list: &str, added: &Value) -> Option<Change> {
        let Shape::List(item) = row.noun.record().field(list)?.shape else { return None };
        if is_memory(row, list) {
            return None;
        }
        let done = &deed.entry.deed;
        let somebody = |who: Option<Id<Stakeholder>>| who.map(|who| who.to_string()).unwrap_or_default();
        let known = [somebody(done.actor), somebody(done.on_behalf_of), done.at.day().to_string()];
        let mut added = added.clone();
        if let Some(fields) = added.as_object_mut() {
            fields.retain(|_, value| value.as_str().is_none_or(|value| known.iter().all(|it| it != value)));
        }
        let what = in_short(&self.speech.value(&added, item));
        let params = [Some(("field", self.speech.field(row, list))), Some(("what", what))];
        Some(Change { field: Some(list.to_owned()), ..self.change(deed, "history/added", params) })
    }

    /// How a field differs, unless it is as it was or only follows a step.
    fn revised(&self, deed: &Deed<'_>, row: Row, field: &str, was: &Value, is: &Value) -> Option<Change> {
        let shape = &row.noun.record().field(field)?.shape;
        if was == is || is_memory(row, field) {
            return None;
        }
        let (from, to) = (self.speech.value(was, shape), self.speech.value(is, shape));
        let (from, to) = (in_short(&from), in_short(&to));
        let named = Some(("field", self.speech.field(row, field)));
        let is_text = matches!(shape, Shape::Either(either) if either.name == "Text");
        let untold = if is_text { "history/reworded" } else { "history/changed" };
        let change = match (was.is_null(), is.is_null()) {
            // What people said they may take back: it is not said again.
            _ if row.noun == Noun::Contribution => self.change(deed, untold, [named]),
            (true, _) => self.change(deed, "history/stated", [named, Some(("to", to))]),
            (_, true) => self.change(deed, "history/cleared", [named, Some(("from", from))]),
            _ if from == to || from.ends_with('…') || to.ends_with('…') => {
                self.change(deed, untold, [named])
            }
            _ => self.change(deed, "history/revised", [named, Some(("from", from)), Some(("to", to))]),
        };
        Some(Change { field: Some(field.to_owned()), ..change })
    }

    /// The reason given with a deed.
    fn reason(&self, deed: &Deed<'_>) -> Option<(&'static str, String)> {
        let reason = deed.entry.deed.command.given.get("reason")?;
        Some(("reason", in_short(&self.speech.value(reason, &Text::SHAPE))))
    }

    fn change<const N: usize>(
        &self,
        deed: &Deed<'_>,
        code: &str,
        more: [Option<(&str, String)>; N],
    ) -> Change {
        let done = &deed.entry.deed;
        let by = (done.actor, done.on_behalf_of);
        let mut params = self.speech.by(by, done.at);
        for (name, value) in more.into_iter().flatten() {
            params.insert(name.to_owned(), value.into());
        }
        let message = self.speech.said(message::phrase(code, &params, self.speech.language), by, done.at);
        Change {
            actor: done.actor,
            on_behalf_of: done.on_behalf_of,
            ..Change::new(
                code.into(),
                params,
                message,
                deed.event.did.clone(),
                done.at,
                deed.entry.hash.clone(),
            )
        }
    }
}

/// Whether a field is the state of an entity, or what it remembers of its steps.
fn is_memory(row: Row, field: &str) -> bool {
    machine(row.noun).is_some_and(|machine| {
        let (Memory::Log(memory) | Memory::Reason(memory)) = machine.memory;
        field == machine.field || field == memory
    })
}

/// The changes as a text: a heading for each entity, a line for each change.
fn text(changed: &[ChangedEntity], (since, until): (Instant, Instant), language: &str) -> String {
    let phrase = |code: &str, given: &[(&str, &str)]| {
        let given = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).into()));
        message::phrase(code, &given.collect(), language)
    };
    let days = [since.day().to_string(), until.day().to_string()];
    let days = [("since", days[0].as_str()), ("until", days[1].as_str())];
    if changed.is_empty() {
        return phrase("history/nothing", &days);
    }
    let mut out = phrase("history/title", &days);
    for subject in changed {
        let mut heading = vec![("noun", subject.noun.as_str())];
        heading.extend(subject.name.as_deref().map(|name| ("name", name)));
        out.push_str("\n\n");
        out.push_str(&phrase("history/heading", &heading));
        for change in &subject.changes {
            out.push_str("\n- ");
            out.push_str(&change.message);
        }
    }
    out
}
