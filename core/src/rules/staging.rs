//! Staging: edits of single entities are prepared on copies, and made only if all of them can be.

use serde_json::Value;
use uuid::Uuid;

use crate::document::{Edit, EditKind, MAX_ENTITIES, MAX_STRING, make};
use crate::index::Row;
use crate::map::Map;
use crate::model::{AnyEntity, Dossier, Noun};
use crate::order::{distinct, repeats};
use crate::rules::ground::Ground;
use crate::rules::lookup::Lookup;
use crate::rules::reads::Read;

/// Entities as they will be, not yet in their places.
pub(super) struct Staged {
    changed: Map<Row, AnyEntity>,
}

/// What edits have touched.
#[derive(Default)]
pub(super) struct Touched {
    /// The rows of entities changed or added.
    pub(super) rows: Vec<Row>,
    /// Everything else that a check may have read and that is no longer as it was.
    pub(super) reads: Vec<Read>,
}

impl Staged {
    /// Prepares edits; nothing where any of them does more than change an entity or add one at the
    /// end, or cannot be made.
    pub(super) fn of(dossier: &Dossier, ground: &Ground, edits: &[Edit]) -> Option<Self> {
        let mut drafts: Map<Row, Value> = Map::new();
        for edit in edits {
            if edit.value.as_ref().is_some_and(is_long) {
                return None;
            }
            let (noun, row, below) = aim(&edit.path)?;
            let existing = dossier.rows(noun);
            let added = drafts.keys().filter(|row| row.noun == noun && row.row >= existing).count();
            match row {
                Some(number) if number < existing + added && !below.is_empty() => {
                    let row = Row { noun, row: number };
                    if !drafts.contains_key(&row) {
                        drafts.insert(row, dossier.json_at(noun, number)?);
                    }
                    make(drafts.get_mut(&row)?, &Edit { path: below, ..edit.clone() }).ok()?;
                }
                // A new entity, at the end.
                row if below.is_empty() && edit.op == EditKind::Add => {
                    let end = existing + added;
                    if row.is_some_and(|row| row != end) {
                        return None;
                    }
                    drafts.insert(Row { noun, row: end }, edit.value.clone()?);
                }
                _ => return None,
            }
        }
        let mut staged = Self { changed: Map::new() };
        for (row, draft) in drafts {
            staged.changed.insert(row, AnyEntity::from_json(row.noun, &draft)?);
        }
        staged.is_sound(dossier, ground).then_some(staged)
    }

    /// Whether ids and slugs stay as they are, and those of new entities are new.
    fn is_sound(&self, dossier: &Dossier, ground: &Ground) -> bool {
        let mut ids = Vec::new();
        let mut fits = |(row, entity): (&Row, &AnyEntity)| match dossier.id_at(row.noun, row.row) {
            Some(id) => entity.id() == id && entity.slug() == dossier.slug_at(row.noun, row.row),
            None => {
                ids.push(entity.id());
                entity.slug().is_none() && ground.index().find(entity.id()).is_none()
            }
        };
        let new = self.changed.keys().filter(|row| row.row >= dossier.rows(row.noun)).count();
        dossier.entity_count() + new <= MAX_ENTITIES
            && self.changed.iter().all(&mut fits)
            && repeats(&ids).is_empty()
    }

    /// Puts the entities in their places, and keeps up what rules stand on.
    pub(super) fn commit(self, dossier: &mut Dossier, ground: &mut Ground) -> Touched {
        let mut touched = Touched::default();
        for (row, entity) in self.changed {
            let is_new = row.row >= dossier.rows(row.noun);
            let before = Traces::of(dossier, row);
            if is_new {
                arrive(dossier, ground, row, entity.id(), &mut touched);
                entity.push(dossier);
            } else {
                entity.replace(dossier, row.row);
            }
            before.exchange(&Traces::of(dossier, row), row, ground, &mut touched);
            touched.rows.push(row);
            touched.reads.push(Read::entity(row));
        }
        touched
    }
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

/// What an edit aims at: the table, the row (none for `-`), the place within it.
fn aim(path: &str) -> Option<(Noun, Option<usize>, String)> {
    let mut steps = path.strip_prefix('/')?.splitn(3, '/');
    let (table, row, below) = (steps.next()?, steps.next()?, steps.next());
    let noun = *Noun::ALL.iter().find(|noun| noun.table() == table)?;
    let row = match row {
        "-" => None,
        number if number == "0" || !number.starts_with(['0', '+']) => Some(number.parse().ok()?),
        _ => return None,
    };
    Some((noun, row, below.map_or(String::new(), |below| format!("/{below}"))))
}

/// A new id: whoever referred to it in vain refers to an entity now.
fn arrive(dossier: &Dossier, ground: &mut Ground, row: Row, id: Uuid, touched: &mut Touched) {
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
struct Traces {
    references: Vec<Uuid>,
    keys: Vec<(usize, u32)>,
}

impl Traces {
    fn of(dossier: &Dossier, row: Row) -> Self {
        let mut keys = Vec::new();
        let mut found = Vec::new();
        for lookup in Lookup::ALL.iter().filter(|lookup| lookup.noun() == row.noun) {
            lookup.keys(dossier, row.row, &mut found);
            keys.extend(found.drain(..).map(|key| (*lookup as usize, key)));
        }
        Self { references: dossier.references_at(row), keys: distinct(keys) }
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
