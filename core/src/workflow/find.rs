//! Finding: what somebody names, by its id, as `noun/slug`, or by its slug where its noun is certain.

use uuid::Uuid;

use crate::index::Row;
use crate::model::{AnyEntity, Dossier, Noun};
use crate::rules::{Ground, Indexed};
use crate::workflow::machines::machine;
use crate::workflow::stepping::state;

impl Indexed {
    /// The state of an entity whose life has states.
    pub(crate) fn state_of(&self, id: Uuid) -> Option<&'static str> {
        let row = self.ground.index().find(id)?;
        let entity = AnyEntity::copy_of(&self.dossier, row)?;
        machine(row.noun).map(|machine| state(machine, &entity))
    }

    /// Where something stands that somebody names.
    pub(crate) fn find(&self, written: &str, noun: Option<Noun>) -> Option<Row> {
        found(&self.dossier, &self.ground, written, noun)
    }
}

/// Where something stands that somebody names; of a noun, where one is certain.
pub(super) fn found(dossier: &Dossier, ground: &Ground, written: &str, noun: Option<Noun>) -> Option<Row> {
    let row = match Uuid::try_parse(written) {
        Ok(id) => ground.index().find(id),
        Err(_) => {
            let (named, slug) = match written.split_once('/') {
                Some((code, slug)) => (Noun::of(code)?, slug),
                None => (noun?, written),
            };
            // Most have the id that follows from their slug.
            let derived = ground.index().find(dossier.derived_id(named, slug));
            let bears = |row: &Row| dossier.slug_at(row.noun, row.row) == Some(slug);
            derived.filter(bears).or_else(|| ground.index().find(dossier.id_of(named, slug)?))
        }
    };
    row.filter(|row| noun.is_none_or(|noun| noun == row.noun))
}
