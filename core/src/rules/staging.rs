//! Staging: edits of single entities are prepared on copies, and made only if all of them can be.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use uuid::Uuid;

use crate::document::{Edit, EditKind, MAX_ENTITIES, MAX_STRING, make};
use crate::index::Row;
use crate::model::{AnyEntity, Dossier, Noun};
use crate::rules::ground::Ground;
use crate::rules::lookup::Lookup;
use crate::rules::reads::Read;

/// Entities as they will be, not yet in their places.
pub(super) struct Staged {
    changed: BTreeMap<Row, AnyEntity>,
}

/// What edits have touched.
#[derive(Default)]
pub(super) struct Touched {
    /// The rows of entities changed or added.
    pub(super) rows: BTreeSet<Row>,
    /// Everything else that a check may have read and that is no longer as it was.
    pub(super) reads: BTreeSet<Read>,
}

impl Staged {
    /// Prepares edits; nothing where any of them does more than change an entity or add one at the
    /// end, or cannot be made.
    pub(super) fn of(dossier: &Dossier, ground: &Ground, edits: &[Edit]) -> Option<Self> {
        let mut drafts: BTreeMap<Row, Value> = BTreeMap::new();
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
                    let draft = match drafts.entry(row) {
                        Entry::Occupied(draft) => draft.into_mut(),
                        Entry::Vacant(free) => free.insert(dossier.json_at(noun, number)?),
                    };
                    make(draft, &Edit { path: below, ..edit.clone() }).ok()?;
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
        let staged =
            drafts.into_iter().map(|(row, draft)| Some((row, AnyEntity::from_json(row.noun, &draft)?)));
        let staged = Self { changed: staged.collect::<Option<_>>()? };
        staged.is_sound(dossier, ground).then_some(staged)
    }

    /// Whether ids and slugs stay as they are, and those of new entities are new.
    fn is_sound(&self, dossier: &Dossier, ground: &Ground) -> bool {
        let mut ids = BTreeSet::new();
        let mut fits = |(row, entity): (&Row, &AnyEntity)| match dossier.id_at(row.noun, row.row) {
            Some(id) => entity.id() == id && entity.slug() == dossier.slug_at(row.noun, row.row),
            None => {
                let is_new = entity.slug().is_none() && ground.index().find(entity.id()).is_none();
                is_new && ids.insert(entity.id())
            }
        };
        let new = self.changed.keys().filter(|row| row.row >= dossier.rows(row.noun)).count();
        dossier.entity_count() + new <= MAX_ENTITIES && self.changed.iter().all(&mut fits)
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
            touched.rows.insert(row);
            touched.reads.insert(Read::entity(row));
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
    touched.reads.insert(Read::missing(id));
    let Some((_, referrers)) = ground.referrers_mut() else { return };
    for from in referrers.of_missing(id) {
        // Two ids may share a hash: only who refers to this one does.
        if dossier.references_at(from).contains(&id) {
            referrers.take(from, id, None);
            referrers.add(from, id, Some(row));
            touched.reads.insert(Read::referring(row, from.noun));
        }
    }
}

/// By what an entity is found from elsewhere: the ids it refers to, the keys of lookups.
struct Traces {
    references: BTreeSet<Uuid>,
    keys: BTreeSet<(usize, u32)>,
}

impl Traces {
    fn of(dossier: &Dossier, row: Row) -> Self {
        let mut keys = BTreeSet::new();
        let mut found = Vec::new();
        for lookup in Lookup::ALL.iter().filter(|lookup| lookup.noun() == row.noun) {
            lookup.keys(dossier, row.row, &mut found);
            keys.extend(found.drain(..).map(|key| (*lookup as usize, key)));
        }
        Self { references: dossier.references_at(row), keys }
    }

    /// Exchanges these traces of a row for others.
    fn exchange(&self, after: &Self, row: Row, ground: &mut Ground, touched: &mut Touched) {
        for id in self.references.symmetric_difference(&after.references) {
            let to = ground.index().find(*id);
            touched.reads.extend(to.map(|to| Read::referring(to, row.noun)));
            if let Some((_, referrers)) = ground.referrers_mut() {
                if after.references.contains(id) {
                    referrers.add(row, *id, to);
                } else {
                    referrers.take(row, *id, to);
                }
            }
        }
        for entry @ (lookup, key) in self.keys.symmetric_difference(&after.keys) {
            let Some(lookup) = Lookup::ALL.get(*lookup) else { continue };
            touched.reads.insert(Read::alike(*lookup, *key));
            if let Some(pairs) = ground.lookup_mut(*lookup) {
                let pair = crate::index::pair(*key, row.number());
                if after.keys.contains(entry) { pairs.add(pair) } else { pairs.take(pair) }
            }
        }
    }
}
