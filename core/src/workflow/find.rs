//! Finding: what somebody names, by its id, as `noun/slug`, or by its slug where its noun is certain.

use uuid::Uuid;

use crate::document::near;
use crate::fault::Fault;
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

    /// Why nothing is found that somebody names.
    pub(crate) fn unfound(&self, written: &str, noun: Option<Noun>) -> Fault {
        unfound(written, noun, self.find(written, None))
    }
}

/// Why nothing is found that somebody names: no noun is called so, it is of another than the one wanted, or
/// the dossier has no such thing.
pub(super) fn unfound(written: &str, noun: Option<Noun>, other: Option<Row>) -> Fault {
    match (written.split_once('/'), noun, other) {
        (Some((code, _)), ..) if Noun::of(code).is_none() => noun_unknown(code),
        (_, Some(wanted), Some(other)) => {
            let fault = Fault::new("workflow/subject-other").with("found", written);
            fault.with("noun", other.noun.code()).with("wanted", wanted.code())
        }
        _ => Fault::new("workflow/subject-unknown").with("found", written),
    }
}

/// That no noun is called so, and which is nearest.
pub(crate) fn noun_unknown(found: &str) -> Fault {
    let fault = Fault::new("workflow/noun-unknown").with("found", found);
    near(fault, found, &mut Noun::ALL.iter().map(|noun| noun.code()))
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
