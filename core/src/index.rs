//! The index: which row of which table an id names.

use uuid::Uuid;

use crate::model::visit::{At, Visit};
use crate::model::{Dossier, Noun};

/// Where an entity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// Its table.
    pub noun: Noun,
    /// Its row, from 0.
    pub row: usize,
}

/// An entity's id and place; an id twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The id.
    pub id: Uuid,
    /// Where it stands.
    pub row: Row,
}

/// Finds entities by id. Built once for a dossier and valid while its tables stand still.
#[derive(Debug)]
pub struct Index {
    /// The id of each entity, by its number: its place counted through all tables.
    ids: Vec<Uuid>,
    /// The number of the first entity of each noun.
    firsts: Vec<usize>,
    finder: Finder,
    doubled: Vec<Entry>,
}

/// How ids are found: by hash, or, where somebody has chosen ids that collide, by halving.
#[derive(Debug)]
enum Finder {
    /// Number of an entity plus one, or 0; looked up from the hash onwards.
    Hashed(Vec<u32>),
    /// Numbers of entities in the order of their ids.
    Sorted(Vec<u32>),
}

/// Longer searches than this happen by design only.
const LONGEST_SEARCH: usize = 200;

impl Index {
    /// The index of a dossier.
    #[must_use]
    pub fn of(dossier: &Dossier) -> Self {
        let mut ids = Vec::with_capacity(dossier.entity_count());
        dossier.each_entity(|_, _, _, id| ids.push(id));
        let mut firsts = Vec::with_capacity(Noun::ALL.len());
        let mut count = 0;
        for noun in Noun::ALL {
            firsts.push(count);
            count += dossier.rows(*noun);
        }
        let (finder, doubled) = match hashed(&ids) {
            Some((slots, doubled)) => (Finder::Hashed(slots), doubled),
            None => {
                let (order, doubled) = sorted(&ids);
                (Finder::Sorted(order), doubled)
            }
        };
        let mut index = Self { ids, firsts, finder, doubled: Vec::new() };
        let entry = |number: usize| Some(Entry { id: *index.ids.get(number)?, row: index.row(number)? });
        index.doubled = doubled.into_iter().filter_map(entry).collect();
        index
    }

    /// Where the entity of that id stands.
    #[must_use]
    pub fn find(&self, id: Uuid) -> Option<Row> {
        self.number(id).and_then(|number| self.row(number))
    }

    /// The number of the entity of that id.
    fn number(&self, id: Uuid) -> Option<usize> {
        match &self.finder {
            Finder::Hashed(slots) => search(slots, &self.ids, id).1,
            Finder::Sorted(order) => {
                let of = |number: &u32| self.ids.get(*number as usize);
                let at = order.partition_point(|number| of(number).is_some_and(|one| *one < id));
                order.get(at).filter(|number| of(number) == Some(&id)).map(|number| *number as usize)
            }
        }
    }

    /// The row of the entity of that number.
    fn row(&self, number: usize) -> Option<Row> {
        let table = self.firsts.partition_point(|first| *first <= number).checked_sub(1)?;
        let (noun, first) = Noun::ALL.get(table).zip(self.firsts.get(table))?;
        Some(Row { noun: *noun, row: number - first })
    }

    /// Entities whose id another before them has.
    #[must_use]
    pub fn doubled(&self) -> &[Entry] {
        &self.doubled
    }
}

/// Which rows refer to an entity, built once from all references of a dossier.
#[derive(Debug)]
pub struct Referrers {
    /// The place of each entity's first referrer in `rows`; one place more at the end.
    starts: Vec<usize>,
    rows: Vec<Row>,
    /// The number of the first entity of each noun.
    firsts: Vec<usize>,
}

impl Referrers {
    /// The referrers in a dossier with that index.
    #[must_use]
    pub fn of(dossier: &Dossier, index: &Index) -> Self {
        let mut pairs = Pairs { index, from: 0, found: Vec::new() };
        let mut numbers = 0..=u32::MAX;
        dossier.walk_entities(&mut pairs, |pairs, _| pairs.from = numbers.next().unwrap_or(u32::MAX));
        let mut found = pairs.found;
        // By number, the referrers of one entity come in the order of the tables.
        found.sort_unstable();
        found.dedup();
        let count = dossier.entity_count();
        let mut starts = Vec::with_capacity(count + 1);
        for (place, (to, _)) in found.iter().enumerate() {
            // For this entity, and for those before it to which nobody refers.
            starts.resize(*to as usize + 1, place);
        }
        starts.resize(count + 1, found.len());
        let rows = found.iter().filter_map(|(_, from)| index.row(*from as usize)).collect();
        Self { starts, rows, firsts: index.firsts.clone() }
    }

    /// The rows that refer to the entity at a row, in the order of the tables, each once.
    #[must_use]
    pub fn to(&self, row: Row) -> &[Row] {
        let number = self.firsts.get(row.noun as usize).map_or(usize::MAX, |first| first + row.row);
        let start = self.starts.get(number).copied().unwrap_or_default();
        let end = self.starts.get(number.saturating_add(1)).copied().unwrap_or(start);
        self.rows.get(start..end).unwrap_or_default()
    }
}

/// Gathers who refers to whom, by the numbers of both.
struct Pairs<'i> {
    index: &'i Index,
    from: u32,
    found: Vec<(u32, u32)>,
}

impl Visit for Pairs<'_> {
    fn reference(&mut self, _: &At<'_>, _: Option<Noun>, id: Uuid) {
        let to = self.index.number(id).and_then(|number| u32::try_from(number).ok());
        self.found.extend(to.map(|to| (to, self.from)));
    }
}

/// The slots, and the numbers of ids that came before; or nothing where searches grow too long.
fn hashed(ids: &[Uuid]) -> Option<(Vec<u32>, Vec<usize>)> {
    let mut slots = vec![0_u32; (ids.len() * 2).next_power_of_two().max(8)];
    let mut doubled = Vec::new();
    for (number, id) in ids.iter().enumerate() {
        match search(&slots, ids, *id) {
            (_, Some(_)) => doubled.push(number),
            (slot, None) => *slots.get_mut(slot?)? = u32::try_from(number + 1).ok()?,
        }
    }
    Some((slots, doubled))
}

/// The number of that id, or else the free slot where it would go, if one is near enough.
fn search(slots: &[u32], ids: &[Uuid], id: Uuid) -> (Option<usize>, Option<usize>) {
    let mask = slots.len() - 1;
    let start = spread(id);
    for step in 0..LONGEST_SEARCH {
        let slot = start.wrapping_add(step) & mask;
        match slots.get(slot).copied().unwrap_or(0) as usize {
            0 => return (Some(slot), None),
            number if ids.get(number - 1) == Some(&id) => return (None, Some(number - 1)),
            _ => {}
        }
    }
    (None, None)
}

/// Spreads ids that differ in few bits, such as those of one minute, over the slots.
fn spread(id: Uuid) -> usize {
    let (high, low) = id.as_u64_pair();
    let mixed = (high ^ low.rotate_left(32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 32)) as usize
}

/// The numbers in the order of their ids, and those of ids that came before.
fn sorted(ids: &[Uuid]) -> (Vec<u32>, Vec<usize>) {
    let mut order: Vec<u32> = (0..ids.len()).filter_map(|number| u32::try_from(number).ok()).collect();
    let id = |number: &u32| ids.get(*number as usize);
    // Stable: of the same ids, the first comes first.
    order.sort_by_key(id);
    let pairs = order.iter().zip(order.iter().skip(1));
    let doubled = pairs.filter(|(one, two)| id(one) == id(two)).map(|(_, two)| *two as usize).collect();
    (order, doubled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Barrier, Territory, TerritoryKind};

    #[test]
    fn lists_each_referrer_once_in_the_order_of_the_tables() {
        let id = |number| Uuid::from_u64_pair(1, number);
        let mut dossier = Dossier::new(id(100).into(), "it".parse().unwrap());
        for number in 0..3 {
            let mut territory = Territory::new(id(number).into(), "Qui".into(), TerritoryKind::Municipality);
            territory.part_of = Some(id(0).into());
            dossier.territories.push(territory);
        }
        let mut barrier = Barrier::new(id(9).into(), "Orari".into());
        barrier.territory = Some(id(0).into());
        barrier.services = vec![id(0).into(), id(50).into()];
        barrier.duplicate_of = Some(id(9).into());
        dossier.barriers.push(barrier);

        let referrers = Referrers::of(&dossier, &Index::of(&dossier));
        let to = |noun, row| referrers.to(Row { noun, row }).to_vec();
        let territory = |row| Row { noun: Noun::Territory, row };
        let barrier = Row { noun: Noun::Barrier, row: 0 };
        assert_eq!(to(Noun::Territory, 0), [territory(0), territory(1), territory(2), barrier]);
        assert_eq!(to(Noun::Territory, 2), []);
        assert_eq!(to(Noun::Barrier, 0), [barrier]);
        assert_eq!(to(Noun::Barrier, 7), []);
    }
}
