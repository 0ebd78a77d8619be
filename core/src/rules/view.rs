//! What rules see: the dossier, what it stands on, the day as of which it is looked at.

use std::cell::{Cell, RefCell};
use std::iter;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::index::{Row, Rows};
use crate::model::node::Fields;
use crate::model::value::{AnyId, Id, Language, Text};
use crate::model::{Dossier, Entity, FactStatus, Noun, Provenance, Stakeholder, Territory};
use crate::rules::facts;
use crate::rules::finding::Subject;
use crate::rules::ground::Ground;
use crate::rules::lookup::Lookup;
use crate::rules::names;
use crate::rules::reads::Read;

/// A dossier with what makes it quick to look around in.
///
/// Whatever a rule sees beyond the entity it is asked about goes through here, so that a live
/// dossier learns what each finding rests on.
pub(crate) struct View<'d> {
    dossier: &'d Dossier,
    ground: &'d Ground,
    as_of: Option<NaiveDate>,
    /// The row of the entity that rules are asked about.
    here: Cell<Option<Row>>,
    /// Where the numbers of what was read are noted, if anybody wants to know: as wide as a pair, so that
    /// the code which sorts those sorts these.
    reads: Option<&'d RefCell<Vec<u64>>>,
}

impl<'d> View<'d> {
    pub(crate) fn new(dossier: &'d Dossier, ground: &'d Ground, as_of: Option<NaiveDate>) -> Self {
        Self { dossier, ground, as_of, here: Cell::new(None), reads: None }
    }

    /// The same, noting what is read.
    pub(crate) fn noting(self, reads: &'d RefCell<Vec<u64>>) -> Self {
        Self { reads: Some(reads), ..self }
    }

    /// The day as of which one looks; without one, nothing is late and nothing is in the future.
    pub(crate) fn as_of(&self) -> Option<NaiveDate> {
        self.as_of
    }

    /// Where the entity of that id stands. No edit of it changes that, so what is noted is only that
    /// there is none; whoever looks at its fields notes those.
    pub(crate) fn row(&self, id: Uuid) -> Option<Row> {
        let row = self.ground.index().find(id);
        if row.is_none() {
            self.note(Read::missing, id);
        }
        row
    }

    /// The entity of that id.
    pub(crate) fn get<T: Entity + 'd>(&self, id: Id<T>) -> Option<&'d T> {
        self.entity_at(self.row(id.uuid()).filter(|row| row.noun == T::NOUN)?)
    }

    /// The entities of a noun that refer to an entity, in the order of their table.
    pub(crate) fn referring<T: Entity + 'd>(&self, to: Uuid) -> impl Iterator<Item = &'d T> {
        let mut rows = self.rows_referring(to, T::NOUN);
        iter::from_fn(move || self.next_at(&mut rows).map(|(_, entity)| entity))
    }

    /// The fields of the entity at a row that was looked up.
    pub(crate) fn fields(&self, row: Row) -> Option<&'d dyn Fields> {
        self.note(Read::entity, row);
        self.dossier.fields_at(row)
    }

    /// The rows of a noun that refer to an entity, in their order.
    pub(crate) fn referring_rows(&self, to: Uuid, noun: Noun) -> impl Iterator<Item = Row> {
        self.rows_referring(to, noun).filter_map(Row::of)
    }

    fn rows_referring(&self, to: Uuid, noun: Noun) -> Rows<'d> {
        let Some(row) = self.row(to) else { return Rows::none() };
        self.note(|noun| Read::referring(row, noun), noun);
        self.ground.referring(self.dossier, row, noun)
    }

    /// The entities that a lookup has under a key, with their rows, in the order of their table.
    pub(crate) fn alike<T: Entity + 'd>(
        &self,
        lookup: Lookup,
        key: u32,
    ) -> impl Iterator<Item = (Row, &'d T)> {
        debug_assert!(
            lookup.noun() == T::NOUN,
            "a lookup of {} finds no {}",
            lookup.noun().code(),
            T::NOUN.code()
        );
        let mut rows = self.rows_alike(lookup, key);
        iter::from_fn(move || self.next_at(&mut rows))
    }

    fn rows_alike(&self, lookup: Lookup, key: u32) -> Rows<'d> {
        self.note(|key| Read::alike(lookup, key), key);
        self.ground.alike(self.dossier, lookup, key)
    }

    fn next_at<T: Entity + 'd>(&self, rows: &mut Rows<'_>) -> Option<(Row, &'d T)> {
        let row = Row::of(rows.next()?)?;
        self.entity_at(row).map(|entity| (row, entity))
    }

    fn entity_at<T: Entity + 'd>(&self, row: Row) -> Option<&'d T> {
        self.note(Read::entity, row);
        T::table(self.dossier).get(row.row)
    }

    /// The facts of the same place of the same subject, that one among them, in their order. To change
    /// the provenance is to check everything anew, so nothing is noted.
    pub(crate) fn facts_beside(&self, fact: &Provenance) -> impl Iterator<Item = (usize, &'d Provenance)> {
        self.facts(facts::place(fact))
    }

    /// Whether the provenance says of a field that no source states it.
    pub(crate) fn is_not_stated<T: Entity>(&self, subject: Id<T>, field: &str) -> bool {
        let mut facts = self.facts((subject.into(), Some(field)));
        facts.any(|(_, fact)| fact.status == FactStatus::NotStated)
    }

    fn facts(&self, place: (AnyId, Option<&str>)) -> impl Iterator<Item = (usize, &'d Provenance)> {
        // Where very many speak of one place, the first of them stand for all.
        self.ground.facts(self.dossier, place).take(64)
    }

    /// The entity at a row is the one that rules are asked about from now on.
    pub(super) fn stand_at(&self, row: Row) {
        self.here.set(Some(row));
    }

    /// Whether the entity that the rule is asked about has a key of a lookup that another has too. Most
    /// have none, so ask this first: it costs nothing.
    pub(crate) fn shares(&self, lookup: Lookup) -> bool {
        let Some(here) = self.here.get() else { return true };
        if self.reads.is_none() {
            return self.ground.shares(self.dossier, lookup, here);
        }
        let mut keys = Vec::new();
        lookup.keys(self.dossier, here.row, &mut keys);
        keys.into_iter().any(|key| self.rows_alike(lookup, key).any(|row| row != here.number()))
    }

    /// A text in the dossier's first language, for a message.
    pub(crate) fn read(&self, text: &Text) -> String {
        text.read(&[], self.first_language()).to_owned()
    }

    /// The dossier's languages. To change them is to check everything anew.
    pub(crate) fn languages(&self) -> &'d [Language] {
        &self.dossier.languages
    }

    /// The dossier's first language, in which bare texts are.
    pub(crate) fn first_language(&self) -> &'d str {
        self.dossier.languages.first().map_or("", Language::as_str)
    }

    /// What the entity at an id is called, in the dossier's first language.
    pub(crate) fn name(&self, id: Uuid) -> Option<String> {
        let row = self.row(id)?;
        self.note(Read::entity, row);
        self.dossier.name_at(row.noun, row.row).map(|name| self.read(name))
    }

    /// What people call the entity that is being checked, which need not be noted.
    pub(super) fn called(&self, subject: Subject) -> Option<&'d Text> {
        match subject {
            Subject::Row(row) => self.dossier.name_at(row.noun, row.row),
            _ => None,
        }
    }

    /// The names a stakeholder goes by, folded for comparison.
    pub(crate) fn names<'a>(&self, stakeholder: &'a Stakeholder) -> impl Iterator<Item = String> + use<'a, 'd>
    where
        'd: 'a,
    {
        names::of(self.dossier, stakeholder)
    }

    /// The territories in which one lies, itself first.
    pub(crate) fn around(&self, id: Id<Territory>) -> impl Iterator<Item = &'d Territory> {
        let mut next = self.get(id);
        // A territory lies in few others; more is a circle, which another rule finds.
        iter::from_fn(move || {
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

    fn note<T>(&self, read: impl FnOnce(T) -> Read, of: T) {
        if let Some(reads) = self.reads {
            reads.borrow_mut().push(read(of).number().into());
        }
    }
}
