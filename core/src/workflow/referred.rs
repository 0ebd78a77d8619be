//! To what an entity refers, so that what a command would change of that is known.

use uuid::Uuid;

use crate::model::node::walk_fields;
use crate::model::visit::{At, Visit};
use crate::model::{AnyEntity, Noun};
use crate::order::distinct;

/// To what an entity refers.
#[derive(Default)]
pub(super) struct Referred(pub(super) Vec<(Option<Noun>, Uuid)>);

impl Referred {
    pub(super) fn of(entity: &AnyEntity) -> Self {
        let mut referred = Self(Vec::with_capacity(16));
        walk_fields(entity.fields(), &At::ROOT, &mut referred);
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
