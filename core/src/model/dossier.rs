//! The dossier: one flat table a noun, which refer to each other by id.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::index::Row;
use crate::json::{Layout, No, Reader, Writer, read_into, written};
use crate::model::describe::{Datum, Field, Record, Shape, by_name};
use crate::model::node::{Blank, Fields, Node, walk_fields};
use crate::model::tables::for_each_table;
use crate::model::value::{Ext, Id, Language, OWN_ID, Slug, Text};
use crate::model::visit::{At, Visit};
use crate::model::{
    Acceptance, Barrier, Body, Consent, Contribution, Cycle, Decision, Indicator, Instrument, Measure,
    Measurement, Output, Project, Provenance, Question, Recommendation, Retirement, Series, Service, Session,
    Source, Stakeholder, Territory, Training, WorkingTable,
};
use crate::order::{InOrder, distinct, repeats};

/// The version of the stored form that this library reads and writes.
pub const FORMAT: u32 = 1;

/// What every noun has: an id, and perhaps a slug.
pub trait Entity: Datum + Sized {
    /// Which noun it is.
    const NOUN: Noun;

    /// Its id.
    fn id(&self) -> Uuid;

    /// Its slug.
    fn slug(&self) -> Option<&Slug>;

    /// Its table in a dossier.
    fn table(dossier: &Dossier) -> &[Self];
}

macro_rules! tables {
    ($($(#[doc = $says:literal])* $table:ident: $Noun:ident = $code:literal),* $(,)?) => {
        /// A kind of entity; each has a table in the dossier.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Noun { $($(#[doc = $says])* $Noun),* }

        impl Noun {
            /// Every noun, in the order of the tables.
            pub const ALL: &'static [Self] = &[$(Self::$Noun),*];

            /// The noun of a code.
            #[must_use]
            pub fn of(code: &str) -> Option<Self> {
                Self::ALL.iter().find(|noun| noun.code() == code).copied()
            }

            /// Its code, in the singular, as in `barrier/slug`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$Noun => $code),* }
            }

            /// The name of its table in the dossier.
            #[must_use]
            pub const fn table(self) -> &'static str {
                match self { $(Self::$Noun => stringify!($table)),* }
            }

            /// What its entities hold.
            #[must_use]
            pub const fn record(self) -> &'static Record {
                match self { $(Self::$Noun => &$Noun::RECORD),* }
            }
        }

        /// A dossier: the governance of one or many projects, in one JSON document.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Dossier {
            /// The version of the stored form.
            pub format: u32,
            /// Its own id.
            pub id: Id<Dossier>,
            /// A readable name for it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub slug: Option<Slug>,
            /// Where slugs are unique: a URI or UUID shared by dossiers that name the same things
            /// alike. Where nothing is said, the dossier's own.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub namespace: Option<String>,
            /// What it is called.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub title: Option<Text>,
            /// Its languages; a bare text is in the first.
            pub languages: Vec<Language>,
            $(
                $(#[doc = $says])*
                #[serde(default, skip_serializing_if = "Vec::is_empty")]
                pub $table: Vec<$Noun>,
            )*
            /// How facts are known.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub provenance: Vec<Provenance>,
            /// Findings that somebody has looked at and accepts.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub accepted: Vec<Acceptance>,
            /// What no longer goes on.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub retired: Vec<Retirement>,
            /// Somebody's own additions, under names of their own.
            #[serde(default, skip_serializing_if = "Ext::is_empty")]
            pub ext: Ext,
        }

        impl Dossier {
            /// An empty dossier in one language.
            #[must_use]
            pub fn new(id: Id<Dossier>, language: Language) -> Self {
                Self {
                    format: FORMAT,
                    id,
                    slug: None,
                    namespace: None,
                    title: None,
                    languages: vec![language],
                    $($table: Vec::new(),)*
                    provenance: Vec::new(),
                    accepted: Vec::new(),
                    retired: Vec::new(),
                    ext: Ext::default(),
                }
            }

            /// Shows every entity, table by table, with its place.
            pub fn each_entity(&self, mut show: impl FnMut(&At<'_>, Noun, usize, Uuid)) {
                $(
                    let table = At::ROOT.field(stringify!($table));
                    for (row, entity) in self.$table.iter().enumerate() {
                        show(&table.row(row), Noun::$Noun, row, entity.id());
                    }
                )*
            }

            /// Walks over every entity; tells before each where it stands.
            pub(crate) fn walk_entities<V: Visit>(&self, visit: &mut V, mut enter: impl FnMut(&mut V, Row)) {
                $(
                    let table = At::ROOT.field(stringify!($table));
                    for (row, entity) in self.$table.iter().enumerate() {
                        enter(visit, Row { noun: Noun::$Noun, row });
                        entity.walk(&table.row(row), visit);
                    }
                )*
            }

            /// How many entities there are.
            #[must_use]
            pub fn entity_count(&self) -> usize {
                0 $(+ self.$table.len())*
            }

            /// Whether no two entities of a noun have the same slug.
            pub(crate) fn slugs_are_unique(&self) -> bool {
                true $(&& {
                    let mut slugs: Vec<_> = self.$table.iter().filter_map(Entity::slug).collect();
                    slugs.order();
                    slugs.windows(2).all(|pair| matches!(pair, [one, two] if one != two))
                })*
            }

            /// Leaves a slug that several entities of a noun bear to the first of them.
            pub(crate) fn part_slugs(&mut self) {
                $({
                    let slugs: Vec<_> = self.$table.iter().map(Entity::slug).collect();
                    for row in repeats(&slugs) {
                        self.$table.get_mut(row).into_iter().for_each(|entity| entity.slug = None);
                    }
                })*
            }

            /// The ids to which the entity at a row refers, in order, each once.
            pub(crate) fn references_at(&self, row: Row) -> Vec<Uuid> {
                let mut references = References::default();
                if let Some(entity) = self.fields_at(row) {
                    walk_fields(entity, &At::ROOT, &mut references);
                }
                distinct(references.0)
            }

            /// The id at a row of a table.
            #[must_use]
            pub fn id_at(&self, noun: Noun, row: usize) -> Option<Uuid> {
                match noun { $(Noun::$Noun => self.$table.get(row).map(Entity::id)),* }
            }

            /// The fields of the entity at a row.
            pub(crate) fn fields_at(&self, row: Row) -> Option<&dyn Fields> {
                match row.noun { $(Noun::$Noun => {
                    self.$table.get(row.row).map(|entity| entity as &dyn Fields)
                })* }
            }

            /// The same, to be changed.
            pub(crate) fn fields_at_mut(&mut self, row: Row) -> Option<&mut dyn Fields> {
                match row.noun { $(Noun::$Noun => {
                    self.$table.get_mut(row.row).map(|entity| entity as &mut dyn Fields)
                })* }
            }

            /// Takes the last entity of a table away.
            pub(crate) fn pop(&mut self, noun: Noun) {
                match noun { $(Noun::$Noun => drop(self.$table.pop())),* }
            }

            /// The id of the entity of a noun that has a slug: the one derived from it, or another.
            #[must_use]
            pub fn id_of(&self, noun: Noun, slug: &str) -> Option<Uuid> {
                match noun { $(Noun::$Noun => {
                    let bears = |entity: &&$Noun| entity.slug.as_ref().is_some_and(|own| own.as_str() == slug);
                    self.$table.iter().find(bears).map(Entity::id)
                })* }
            }

            /// The slug at a row of a table.
            #[must_use]
            pub fn slug_at(&self, noun: Noun, row: usize) -> Option<&str> {
                match noun { $(Noun::$Noun => self.$table.get(row)?.slug.as_ref().map(Slug::as_str)),* }
            }

            /// What people call the entity at a row: its name, title or text.
            #[must_use]
            pub fn name_at(&self, noun: Noun, row: usize) -> Option<&Text> {
                match noun { $(Noun::$Noun => self.$table.get(row)?.called()),* }
            }

            /// How many rows a table has.
            #[must_use]
            pub fn rows(&self, noun: Noun) -> usize {
                match noun { $(Noun::$Noun => self.$table.len()),* }
            }

            /// What the document holds, field by field.
            pub const RECORD: Record = Record {
                name: "Dossier",
                says: crate::model::describe::said!("A dossier: the governance of one or many projects, in one JSON document."),
                fields: &[
                    Field { name: "format", says: crate::model::describe::said!("The version of the stored form: 1."), shape: u32::SHAPE, required: true },
                    Field { name: "id", says: crate::model::describe::said!("Its own id. Where a file written by hand has a slug instead, the id is derived from it."), shape: OWN_ID, required: true },
                    Field { name: "slug", says: crate::model::describe::said!("A readable name for it."), shape: Slug::SHAPE, required: false },
                    Field { name: "namespace", says: crate::model::describe::said!("Where slugs are unique: a URI or UUID shared by dossiers that name the same things alike; its own id where nothing is said."), shape: String::SHAPE, required: false },
                    Field { name: "title", says: crate::model::describe::said!("What it is called."), shape: Text::SHAPE, required: false },
                    Field { name: "languages", says: crate::model::describe::said!("Its languages; a bare text is in the first."), shape: Vec::<Language>::SHAPE, required: true },
                    $(Field { name: stringify!($table), says: crate::model::describe::said!($($says),*), shape: Vec::<$Noun>::SHAPE, required: false },)*
                    Field { name: "provenance", says: crate::model::describe::said!("How facts are known."), shape: Vec::<Provenance>::SHAPE, required: false },
                    Field { name: "accepted", says: crate::model::describe::said!("Findings that somebody has looked at and accepts."), shape: Vec::<Acceptance>::SHAPE, required: false },
                    Field { name: "retired", says: crate::model::describe::said!("What no longer goes on."), shape: Vec::<Retirement>::SHAPE, required: false },
                    Field { name: "ext", says: crate::model::describe::said!("Somebody's own additions, under names of their own."), shape: Ext::SHAPE, required: false },
                ],
            };
        }

        /// An entity of any noun, not in a table.
        #[derive(Debug, Clone)]
        pub(crate) enum AnyEntity { $($Noun(Box<$Noun>)),* }

        impl AnyEntity {
            /// An entity from its JSON in the stored form; nothing where that is not sound.
            pub(crate) fn from_json(noun: Noun, json: &serde_json::Value) -> Option<Self> {
                let text = written(json, Layout::Compact);
                match noun { $(Noun::$Noun => {
                    let mut entity = Box::new($Noun::blank());
                    read_into(&mut *entity, &text).then(|| Self::$Noun(entity))
                })* }
            }

            /// A copy of the entity at a row.
            pub(crate) fn copy_of(dossier: &Dossier, row: Row) -> Option<Self> {
                match row.noun { $(Noun::$Noun => {
                    dossier.$table.get(row.row).map(|entity| Self::$Noun(Box::new(entity.clone())))
                })* }
            }

            /// One that says nothing yet.
            pub(crate) fn blank(noun: Noun) -> Self {
                match noun { $(Noun::$Noun => Self::$Noun(Box::new($Noun::blank()))),* }
            }

            /// Its fields.
            pub(crate) fn fields(&self) -> &dyn Fields {
                match self { $(Self::$Noun(entity) => &**entity,)* }
            }

            /// The same, to be changed.
            pub(crate) fn fields_mut(&mut self) -> &mut dyn Fields {
                match self { $(Self::$Noun(entity) => &mut **entity,)* }
            }

            /// Which noun it is.
            pub(crate) fn noun(&self) -> Noun {
                match self { $(Self::$Noun(_) => Noun::$Noun,)* }
            }

            /// What people call it.
            pub(crate) fn called(&self) -> Option<&Text> {
                match self { $(Self::$Noun(entity) => entity.called(),)* }
            }

            /// Its id.
            pub(crate) fn id(&self) -> Uuid {
                match self { $(Self::$Noun(entity) => entity.id(),)* }
            }

            /// Its slug.
            pub(crate) fn slug(&self) -> Option<&str> {
                match self { $(Self::$Noun(entity) => entity.slug.as_ref().map(Slug::as_str),)* }
            }

            /// The same with another id.
            pub(crate) fn set_id(&mut self, id: Uuid) {
                match self { $(Self::$Noun(entity) => entity.id = id.into(),)* }
            }

            /// Puts it at the end of its table.
            pub(crate) fn push(self, dossier: &mut Dossier) {
                match self { $(Self::$Noun(entity) => dossier.$table.push(*entity),)* }
            }

            /// Puts it in the place of another, which comes back.
            pub(crate) fn exchanged(self, dossier: &mut Dossier, row: usize) -> Option<Self> {
                match self { $(Self::$Noun(mut entity) => {
                    std::mem::swap(dossier.$table.get_mut(row)?, &mut *entity);
                    Some(Self::$Noun(entity))
                })* }
            }
        }

        $(
            impl Entity for $Noun {
                const NOUN: Noun = Noun::$Noun;

                fn id(&self) -> Uuid {
                    self.id.uuid()
                }

                fn slug(&self) -> Option<&Slug> {
                    self.slug.as_ref()
                }

                fn table(dossier: &Dossier) -> &[Self] {
                    &dossier.$table
                }
            }
        )*

        impl Datum for Dossier {
            const SHAPE: Shape = Shape::Record(&Self::RECORD);
        }

        impl Node for Dossier {
            fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
                from.record(self)
            }

            fn put(&self, out: &mut Writer) {
                out.record(self);
            }

            fn walk(&self, at: &At<'_>, visit: &mut dyn Visit) {
                walk_fields(self, at, visit);
            }
        }

        impl Blank for Dossier {
            fn blank() -> Self {
                Self { languages: Vec::new(), ..Self::new(Id::blank(), Language::blank()) }
            }
        }

        impl Fields for Dossier {
            fn record(&self) -> &'static Record {
                &Self::RECORD
            }

            fn by_name(&self) -> &'static [u8] {
                const FIELDS: &[Field] = Dossier::RECORD.fields;
                &const { by_name::<{ FIELDS.len() }>(FIELDS) }
            }

            fn field(&self, number: usize) -> Option<&dyn Node> {
                let fields: [&dyn Node; Self::RECORD.fields.len()] = [
                    &self.format, &self.id, &self.slug, &self.namespace, &self.title, &self.languages,
                    $(&self.$table,)* &self.provenance, &self.accepted, &self.retired, &self.ext,
                ];
                fields.get(number).copied()
            }

            fn field_mut(&mut self, number: usize) -> Option<&mut dyn Node> {
                let fields: [&mut dyn Node; Self::RECORD.fields.len()] = [
                    &mut self.format, &mut self.id, &mut self.slug, &mut self.namespace, &mut self.title,
                    &mut self.languages, $(&mut self.$table,)* &mut self.provenance, &mut self.accepted,
                    &mut self.retired, &mut self.ext,
                ];
                fields.into_iter().nth(number)
            }
        }
    };
}

for_each_table!(tables);

/// Gathers the ids to which something refers.
#[derive(Default)]
struct References(Vec<Uuid>);

impl Visit for References {
    fn reference(&mut self, _: &At<'_>, _: Option<Noun>, id: Uuid) {
        self.0.push(id);
    }
}
