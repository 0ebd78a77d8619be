//! What rules see: the dossier, its index, the day as of which it is looked at.

use std::cell::OnceCell;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::index::{Index, Referrers, Row};
use crate::model::value::{Id, Language, Text};
use crate::model::{Dossier, Entity, Stakeholder, Territory};

/// A dossier with what makes it quick to look around in.
pub(crate) struct View<'d> {
    dossier: &'d Dossier,
    index: &'d Index,
    as_of: Option<NaiveDate>,
    /// Built when the first rule asks for it.
    referrers: OnceCell<Referrers>,
}

impl<'d> View<'d> {
    pub(crate) fn new(dossier: &'d Dossier, index: &'d Index, as_of: Option<NaiveDate>) -> Self {
        Self { dossier, index, as_of, referrers: OnceCell::new() }
    }

    pub(crate) fn dossier(&self) -> &'d Dossier {
        self.dossier
    }

    /// The day as of which one looks; without one, nothing is late and nothing is in the future.
    pub(crate) fn as_of(&self) -> Option<NaiveDate> {
        self.as_of
    }

    /// Where the entity of that id stands.
    pub(crate) fn row(&self, id: Uuid) -> Option<Row> {
        self.index.find(id)
    }

    /// The entity of that id.
    pub(crate) fn get<T: Entity + 'd>(&self, id: Id<T>) -> Option<&'d T> {
        let row = self.index.find(id.uuid()).filter(|row| row.noun == T::NOUN)?;
        T::table(self.dossier).get(row.row)
    }

    /// The entities of a noun that refer to an entity, in the order of their table.
    pub(crate) fn referring<T: Entity + 'd>(&self, to: Uuid) -> impl Iterator<Item = &'d T> {
        let referrers = self.referrers.get_or_init(|| Referrers::of(self.dossier, self.index));
        let rows = self.index.find(to).map(|row| referrers.to(row)).unwrap_or_default();
        let of_noun = rows.iter().filter(|row| row.noun == T::NOUN);
        of_noun.filter_map(|row| T::table(self.dossier).get(row.row))
    }

    /// A text in the dossier's first language, for a message.
    pub(crate) fn read(&self, text: &Text) -> String {
        let first = self.dossier.languages.first().map_or("", Language::as_str);
        text.read(&[], first).to_owned()
    }

    /// The territories in which one lies, itself first.
    pub(crate) fn around(&self, id: Id<Territory>) -> impl Iterator<Item = &'d Territory> {
        let mut next = self.get(id);
        // A territory lies in few others; more is a circle, which another rule finds.
        std::iter::from_fn(move || {
            let here = next?;
            next = here.part_of.and_then(|around| self.get(around));
            Some(here)
        })
        .take(16)
    }

    /// The body a stakeholder belongs to, itself where it is a unit of none.
    pub(crate) fn whole_of(&self, id: Id<Stakeholder>) -> Id<Stakeholder> {
        let mut whole = id;
        for _ in 0..16 {
            match self.get(whole).and_then(|stakeholder| stakeholder.unit_of) {
                Some(larger) => whole = larger,
                None => break,
            }
        }
        whole
    }
}
