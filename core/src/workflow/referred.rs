//! To what an entity refers, so that what a command would change of that is known.

use uuid::Uuid;

use crate::model::Noun;
use crate::model::node::{Fields, walk_fields};
use crate::model::visit::{At, Visit};
use crate::order::distinct;
use crate::workflow::event::Event;

/// To what an entity refers.
#[derive(Default, PartialEq)]
pub(super) struct Referred(pub(super) Vec<(Option<Noun>, Uuid)>);

impl Referred {
    pub(super) fn of(entity: &dyn Fields) -> Self {
        let mut referred = Self(Vec::with_capacity(16));
        walk_fields(entity, &At::ROOT, &mut referred);
        referred
    }

    /// The same, in those fields only that an event has changed.
    pub(super) fn in_changed(entity: &dyn Fields, event: &Event) -> Self {
        let mut referred = Self(Vec::with_capacity(8));
        let described = entity.record().fields;
        for name in event.set.keys().chain(event.add.keys()) {
            let number = described.iter().position(|field| field.name == name && field.shape.shows());
            let field = number.and_then(|number| entity.field(number));
            field.into_iter().for_each(|field| field.walk(&At::ROOT, &mut referred));
        }
        referred
    }

    /// The ids, in order.
    pub(super) fn ids(&self) -> Vec<Uuid> {
        distinct(self.0.iter().map(|(_, id)| *id))
    }
}

impl Visit for Referred {
    fn reference(&mut self, _: &At<'_>, noun: Option<Noun>, id: Uuid) {
        if !self.0.contains(&(noun, id)) {
            self.0.push((noun, id));
        }
    }
}
