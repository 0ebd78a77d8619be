//! Evolving: a dossier after an event.

use serde_json::Value;

use crate::json::{Layout, read_into, written_into};
use crate::model::node::{Fields, Node};
use crate::model::{AnyEntity, Dossier, Noun};
use crate::refusal::Refusal;
use crate::rules::{Changed, Ground, Indexed, Touched, begin, change, exchange};
use crate::workflow::decide::{Decision, Outcome};
use crate::workflow::event::Event;

/// Lets an event happen to the fields of its subject. Nothing where it is not one of such a subject;
/// some of its fields may then have changed.
pub(super) fn happen(event: &Event, to: &mut dyn Fields) -> Option<()> {
    let record = to.record();
    let number = |name: &str| record.fields.iter().position(|field| field.name == name);
    let mut text = String::with_capacity(128);
    for (name, value) in event.set.iter() {
        let field = to.field_mut(number(name)?)?;
        let happened = match value {
            Value::Null => {
                field.clear();
                field.is_absent()
            }
            value => read_by(&mut text, field, value),
        };
        happened.then_some(())?;
    }
    for (name, rows) in event.add.iter() {
        let list = to.field_mut(number(name)?)?.items_mut()?;
        for row in rows {
            read_by(&mut text, list.another()?, row).then_some(())?;
        }
    }
    Some(())
}

/// Reads a value into its place, by way of a text that is used again and again.
fn read_by(text: &mut String, place: &mut dyn Node, value: &Value) -> bool {
    written_into(text, value, Layout::Compact);
    read_into(place, text)
}

/// Lets an event happen to a dossier and to what stands on it. Nothing where it fits no entity there.
pub(crate) fn evolve(dossier: &mut Dossier, ground: &mut Ground, event: &Event) -> Option<Touched> {
    let id = event.subject.uuid();
    match event.noun.as_deref() {
        // What began in two places begins once: of what is said twice, the later holds.
        Some(noun) if ground.index().find(id).is_none() => {
            let noun = Noun::of(noun)?;
            let mut entity = AnyEntity::blank(noun);
            entity.set_id(id);
            happen(event, entity.fields_mut())?;
            Some(begin(dossier, ground, entity))
        }
        _ => {
            let Some(row) = ground.index().find(id) else {
                let is_own = id == dossier.id.uuid();
                return happen(event, is_own.then_some(dossier)?).map(|()| Touched::default());
            };
            change(dossier, ground, row, |fields| happen(event, fields))
        }
    }
}

impl Indexed {
    /// Lets happen what was decided for the dossier as it stands. What its entities would be is known, and
    /// the same as if its events happened.
    pub(crate) fn commit(&mut self, decision: &mut Decision) -> Result<Changed, Refusal> {
        let outcomes = std::mem::take(&mut decision.outcomes);
        if outcomes.len() != decision.events.len() {
            return self.evolve(&decision.events);
        }
        let mut touched = Touched::default();
        for Outcome { entity, references } in outcomes {
            let (dossier, ground) = (&mut self.dossier, &mut self.ground);
            let one = match ground.index().find(entity.id()) {
                Some(row) => exchange(dossier, ground, row, entity, references),
                None => Some(begin(dossier, ground, entity)),
            };
            touched.append(one.ok_or_else(|| Refusal::new("workflow/event-astray"))?);
        }
        Ok(Changed::Rows(touched))
    }

    /// Lets events happen, in their order, that were decided for the dossier as it stands.
    pub(crate) fn evolve(&mut self, events: &[Event]) -> Result<Changed, Refusal> {
        let mut touched = Touched::default();
        for (number, event) in events.iter().enumerate() {
            let one = evolve(&mut self.dossier, &mut self.ground, event);
            touched.append(one.ok_or_else(|| Refusal {
                at: format!("/events/{number}"),
                ..Refusal::new("workflow/event-astray")
            })?);
        }
        Ok(Changed::Rows(touched))
    }
}

impl Dossier {
    /// Lets events happen, in their order, such as [`Dossier::decide`] has given for a dossier as it
    /// stands. The first that fits no entity here, and those after it, do not happen: their number
    /// comes back.
    ///
    /// # Errors
    /// The number of the event that cannot happen.
    pub fn evolve(&mut self, events: &[Event]) -> Result<(), usize> {
        let mut ground = Ground::of(self);
        for (number, event) in events.iter().enumerate() {
            evolve(self, &mut ground, event).ok_or(number)?;
        }
        Ok(())
    }
}
