//! Staging: edits of single entities are made in their places, and unmade if one of them cannot be.

use serde_json::Value;
use uuid::Uuid;

use crate::document::{Edit, EditKind, MAX_ENTITIES, MAX_STRING, make};
use crate::index::{Index, Row};
use crate::json::{Layout, json_of, read, read_into, written};
use crate::map::Map;
use crate::model::describe::Shape;
use crate::model::node::Fields;
use crate::model::{AnyEntity, Dossier, Noun};
use crate::order::distinct;
use crate::rules::ground::Ground;
use crate::rules::lookup::Lookup;
use crate::rules::reads::Read;

/// What edits have touched.
#[derive(Default)]
pub(crate) struct Touched {
    /// The rows of entities changed or added.
    pub(super) rows: Vec<Row>,
    /// Everything else that a check may have read and that is no longer as it was.
    pub(super) reads: Vec<Read>,
}

impl Touched {
    /// Adds what else has been touched.
    pub(crate) fn append(&mut self, mut more: Self) {
        if self.rows.is_empty() && self.reads.is_empty() {
            *self = more;
            return;
        }
        self.rows.append(&mut more.rows);
        self.reads.append(&mut more.reads);
    }
}

/// Makes edits, and keeps up what rules stand on; where any of them does more than change an entity
/// or add one at the end of its table, or cannot be made, nothing is changed.
pub(super) fn edit(dossier: &mut Dossier, ground: &mut Ground, edits: &[Edit]) -> Option<Touched> {
    let mut staging = Staging { dossier, before: Map::new(), made: Vec::new() };
    let made = edits.iter().all(|edit| staging.edit(ground, edit).is_some());
    if made && staging.dossier.entity_count() <= MAX_ENTITIES {
        return Some(staging.keep(ground));
    }
    staging.unmake();
    None
}

/// Changes the fields of the entity at a row, and keeps up what rules stand on.
pub(crate) fn change(
    dossier: &mut Dossier,
    ground: &mut Ground,
    row: Row,
    change: impl FnOnce(&mut dyn Fields) -> Option<()>,
) -> Option<Touched> {
    let before = Traces::of(dossier, ground, row);
    change(dossier.fields_at_mut(row)?)?;
    let mut touched = Touched { rows: vec![row], reads: vec![Read::entity(row)] };
    before.exchange(&Traces::of(dossier, ground, row), row, ground, &mut touched);
    Some(touched)
}

/// Puts an entity in the place of the one at a row, and keeps up what rules stand on: to which ids the
/// one before refers and to which the other, in order, is known.
pub(crate) fn exchange(
    dossier: &mut Dossier,
    ground: &mut Ground,
    row: Row,
    entity: AnyEntity,
    references: [Vec<Uuid>; 2],
) -> Option<Touched> {
    let [before, after] = references;
    let before = Traces { references: before, keys: Traces::keys(dossier, ground, row) };
    entity.exchanged(dossier, row.row)?;
    let after = Traces { references: after, keys: Traces::keys(dossier, ground, row) };
    let mut touched = Touched { rows: vec![row], reads: vec![Read::entity(row)] };
    before.exchange(&after, row, ground, &mut touched);
    Some(touched)
}

/// Puts a new entity at the end of its table, and keeps up what rules stand on.
pub(crate) fn begin(dossier: &mut Dossier, ground: &mut Ground, entity: AnyEntity) -> Touched {
    let row = Row { noun: entity.noun(), row: dossier.rows(entity.noun()) };
    entity.push(dossier);
    let mut touched = Touched { rows: vec![row], reads: vec![Read::entity(row)] };
    arrive(dossier, ground, row, &mut touched);
    Traces::default().exchange(&Traces::of(dossier, ground, row), row, ground, &mut touched);
    touched
}

/// Edits being made.
struct Staging<'d> {
    dossier: &'d mut Dossier,
    /// By what each entity was found before, where it was there.
    before: Map<Row, Option<Traces>>,
    /// What was made, in its order.
    made: Vec<Made>,
}

/// How to unmake what was made.
enum Made {
    /// A field of an entity, as it was: its number, and what it held.
    Field(Row, usize, String),
    /// An entity, as it was.
    Entity(Row, AnyEntity),
    /// An entity that was not there.
    New(Row),
}

impl Staging<'_> {
    fn edit(&mut self, ground: &Ground, edit: &Edit) -> Option<()> {
        if edit.value.as_ref().is_some_and(is_long) {
            return None;
        }
        let (noun, row, below) = aim(&edit.path)?;
        let end = self.dossier.rows(noun);
        match (row, below) {
            (Some(number), Some(below)) if number < end => {
                let row = Row { noun, row: number };
                if !self.before.contains_key(&row) {
                    self.before.insert(row, Some(Traces::of(self.dossier, ground, row)));
                }
                self.change(row, below, edit)
            }
            (row, None) if edit.op == EditKind::Add && row.is_none_or(|row| row == end) => {
                self.add(ground.index(), Row { noun, row: end }, edit.value.as_ref()?)
            }
            _ => None,
        }
    }

    /// Adds an entity at the end of its table. Its id is new, and nobody may know it by a slug yet.
    fn add(&mut self, index: &Index, row: Row, json: &Value) -> Option<()> {
        let entity = AnyEntity::from_json(row.noun, json)?;
        let id = entity.id();
        let added = |made: &Made| match made {
            Made::New(row) => self.dossier.id_at(row.noun, row.row) == Some(id),
            _ => false,
        };
        if entity.slug().is_some() || index.find(id).is_some() || self.made.iter().any(added) {
            return None;
        }
        entity.push(self.dossier);
        self.before.insert(row, None);
        self.made.push(Made::New(row));
        Some(())
    }

    /// Changes an entity.
    fn change(&mut self, row: Row, below: &str, edit: &Edit) -> Option<()> {
        let (name, inner) = below.split_at_checked(below.find('/').unwrap_or(below.len()))?;
        let entity = self.dossier.fields_at_mut(row)?;
        match field(entity, name) {
            // To know an entity by another name concerns others.
            _ if matches!(name, "id" | "slug") => None,
            Some(number) if !inner.is_empty() || edit.op != EditKind::Remove => {
                let field = entity.field_mut(number)?;
                let is_there = !field.is_absent();
                let before = written(&*field, Layout::Compact);
                self.made.push(Made::Field(row, number, before.clone()));
                let after = if inner.is_empty() {
                    let value = edit.value.as_ref().filter(|_| is_there || edit.op == EditKind::Add);
                    written(value?, Layout::Compact)
                } else {
                    let mut value: Value = read(&before)?;
                    make(&mut value, &Edit { path: inner.to_owned(), ..edit.clone() }).ok()?;
                    written(&value, Layout::Compact)
                };
                read_into(field, &after).then_some(())
            }
            _ => {
                let mut whole = json_of(entity)?;
                make(&mut whole, &Edit { path: format!("/{below}"), ..edit.clone() }).ok()?;
                let changed = AnyEntity::from_json(row.noun, &whole)?;
                self.made.push(Made::Entity(row, changed.exchanged(self.dossier, row.row)?));
                Some(())
            }
        }
    }

    /// Unmakes everything, the last first.
    fn unmake(self) {
        for made in self.made.into_iter().rev() {
            match made {
                Made::Field(row, number, before) => {
                    let entity = self.dossier.fields_at_mut(row);
                    if let Some(field) = entity.and_then(|entity| entity.field_mut(number)) {
                        read_into(field, &before);
                    }
                }
                Made::Entity(row, before) => drop(before.exchanged(self.dossier, row.row)),
                Made::New(row) => self.dossier.pop(row.noun),
            }
        }
    }

    /// Keeps up what rules stand on.
    fn keep(self, ground: &mut Ground) -> Touched {
        let mut touched = Touched::default();
        for (row, before) in self.before {
            let before = before.unwrap_or_else(|| {
                arrive(self.dossier, ground, row, &mut touched);
                Traces::default()
            });
            before.exchange(&Traces::of(self.dossier, ground, row), row, ground, &mut touched);
            touched.rows.push(row);
            touched.reads.push(Read::entity(row));
        }
        touched
    }
}

/// The number of the field of that name, where it can be read into its own place: what a record held
/// before would stay.
fn field(entity: &dyn Fields, name: &str) -> Option<usize> {
    let mut fields = entity.record().fields.iter();
    fields.position(|field| field.name == name && !matches!(field.shape, Shape::Record(_)))
}

/// Whether a value may hold a string that is too long; the slow way looks closer.
fn is_long(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() > MAX_STRING,
        Value::Array(items) => items.iter().any(is_long),
        Value::Object(members) => {
            members.iter().any(|(name, value)| name.len() > MAX_STRING || is_long(value))
        }
        _ => false,
    }
}

/// What an edit aims at: the table, the row (none for `-`), the place within it, if it is not all of it.
fn aim(path: &str) -> Option<(Noun, Option<usize>, Option<&str>)> {
    let mut steps = path.strip_prefix('/')?.splitn(3, '/');
    let (table, row, below) = (steps.next()?, steps.next()?, steps.next());
    let noun = *Noun::ALL.iter().find(|noun| noun.table() == table)?;
    let row = match row {
        "-" => None,
        number if number == "0" || !number.starts_with(['0', '+']) => Some(number.parse().ok()?),
        _ => return None,
    };
    Some((noun, row, below))
}

/// A new id: whoever referred to it in vain refers to an entity now.
fn arrive(dossier: &Dossier, ground: &mut Ground, row: Row, touched: &mut Touched) {
    let Some(id) = dossier.id_at(row.noun, row.row) else { return };
    ground.add(row.noun, id);
    touched.reads.push(Read::missing(id));
    let Some((_, referrers)) = ground.referrers_mut() else { return };
    for from in referrers.of_missing(id) {
        // Two ids may share a hash: only who refers to this one does.
        if dossier.references_at(from).binary_search(&id).is_ok() {
            referrers.take(from, id, None);
            referrers.add(from, id, Some(row));
            touched.reads.push(Read::referring(row, from.noun));
        }
    }
}

/// By what an entity is found from elsewhere: the ids it refers to, the keys of lookups.
#[derive(Default)]
struct Traces {
    references: Vec<Uuid>,
    keys: Vec<(usize, u32)>,
}

impl Traces {
    fn of(dossier: &Dossier, ground: &Ground, row: Row) -> Self {
        Self { references: dossier.references_at(row), keys: Self::keys(dossier, ground, row) }
    }

    fn keys(dossier: &Dossier, ground: &Ground, row: Row) -> Vec<(usize, u32)> {
        let mut keys = Vec::new();
        let mut found = Vec::new();
        // What nobody has looked for so far is looked for in the dossier as it then is.
        let made = |lookup: &&Lookup| lookup.noun() == row.noun && ground.has(**lookup);
        for lookup in Lookup::ALL.iter().filter(made) {
            lookup.keys(dossier, row.row, &mut found);
            keys.extend(found.drain(..).map(|key| (*lookup as usize, key)));
        }
        distinct(keys)
    }

    /// Exchanges these traces of a row for others.
    fn exchange(&self, after: &Self, row: Row, ground: &mut Ground, touched: &mut Touched) {
        for (id, is_new) in changed(&self.references, &after.references) {
            let to = ground.index().find(*id);
            touched.reads.extend(to.map(|to| Read::referring(to, row.noun)));
            if let Some((_, referrers)) = ground.referrers_mut() {
                if is_new {
                    referrers.add(row, *id, to);
                } else {
                    referrers.take(row, *id, to);
                }
            }
        }
        for ((lookup, key), is_new) in changed(&self.keys, &after.keys) {
            let Some(lookup) = Lookup::ALL.get(*lookup) else { continue };
            touched.reads.push(Read::alike(*lookup, *key));
            if let Some(pairs) = ground.lookup_mut(*lookup) {
                let pair = crate::index::pair(*key, row.number());
                if is_new { pairs.add(pair) } else { pairs.take(pair) }
            }
        }
    }
}

/// What is in only one of two sorted lists, and whether it is the later one.
fn changed<'l, T: Ord>(before: &'l [T], after: &'l [T]) -> Vec<(&'l T, bool)> {
    let gone = before.iter().filter(|item| after.binary_search(item).is_err()).map(|item| (item, false));
    let come = after.iter().filter(|item| before.binary_search(item).is_err()).map(|item| (item, true));
    gone.chain(come).collect()
}
