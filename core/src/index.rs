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
    entries: Vec<Entry>,
    finder: Finder,
    doubled: Vec<Entry>,
}

/// How entries are found: by hash, or, where somebody has chosen ids that collide, by halving.
#[derive(Debug)]
enum Finder {
    /// Number of an entry plus one, or 0; looked up from the hash onwards.
    Hashed(Vec<u32>),
    /// Numbers of entries in the order of their ids.
    Sorted(Vec<u32>),
}

/// Longer searches than this happen by design only.
const LONGEST_SEARCH: usize = 200;

impl Index {
    /// The index of a dossier.
    #[must_use]
    pub fn of(dossier: &Dossier) -> Self {
        let mut entries = Vec::with_capacity(dossier.entity_count());
        dossier.each_entity(|_, noun, row, id| entries.push(Entry { id, row: Row { noun, row } }));
        match hashed(&entries) {
            Some((slots, doubled)) => Self { entries, finder: Finder::Hashed(slots), doubled },
            None => {
                let (order, doubled) = sorted(&entries);
                Self { entries, finder: Finder::Sorted(order), doubled }
            }
        }
    }

    /// Where the entity of that id stands.
    #[must_use]
    pub fn find(&self, id: Uuid) -> Option<Row> {
        match &self.finder {
            Finder::Hashed(slots) => search(slots, &self.entries, id).1.map(|entry| entry.row),
            Finder::Sorted(order) => {
                let entry = |number: &u32| self.entries.get(*number as usize);
                let at = order.partition_point(|number| entry(number).is_some_and(|entry| entry.id < id));
                order.get(at).and_then(entry).filter(|entry| entry.id == id).map(|entry| entry.row)
            }
        }
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
        let mut firsts = Vec::with_capacity(Noun::ALL.len());
        let mut count = 0;
        for &noun in Noun::ALL {
            firsts.push(count);
            count += dossier.rows(noun);
        }
        let mut pairs = Pairs { index, firsts: &firsts, from: None, found: Vec::new() };
        dossier.walk_entities(&mut pairs, |pairs, row| pairs.from = Some(row));
        let mut found = pairs.found;
        // Stable: the referrers of one entity stay in the order of the tables.
        found.sort_by_key(|(to, _)| *to);
        found.dedup();
        let starts = (0..=count).map(|number| found.partition_point(|(to, _)| *to < number)).collect();
        Self { starts, rows: found.into_iter().map(|(_, from)| from).collect(), firsts }
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

/// Gathers who refers to whom.
struct Pairs<'i> {
    index: &'i Index,
    firsts: &'i [usize],
    from: Option<Row>,
    found: Vec<(usize, Row)>,
}

impl Visit for Pairs<'_> {
    fn reference(&mut self, _: &At<'_>, _: Option<Noun>, id: Uuid) {
        let Some((to, from)) = self.index.find(id).zip(self.from) else { return };
        if let Some(first) = self.firsts.get(to.noun as usize) {
            self.found.push((first + to.row, from));
        }
    }
}

/// The slots, or nothing where searches grow too long.
fn hashed(entries: &[Entry]) -> Option<(Vec<u32>, Vec<Entry>)> {
    let mut slots = vec![0_u32; (entries.len() * 2).next_power_of_two().max(8)];
    let mut doubled = Vec::new();
    for (number, entry) in entries.iter().enumerate() {
        match search(&slots, entries, entry.id) {
            (_, Some(_)) => doubled.push(*entry),
            (slot, None) => *slots.get_mut(slot?)? = u32::try_from(number + 1).ok()?,
        }
    }
    Some((slots, doubled))
}

/// The entry of that id, or else the free slot where it would go, if one is near enough.
fn search<'e>(slots: &[u32], entries: &'e [Entry], id: Uuid) -> (Option<usize>, Option<&'e Entry>) {
    let mask = slots.len() - 1;
    let start = spread(id);
    for step in 0..LONGEST_SEARCH {
        let slot = start.wrapping_add(step) & mask;
        match slots.get(slot).copied().unwrap_or(0) {
            0 => return (Some(slot), None),
            number => match entries.get(number as usize - 1) {
                Some(entry) if entry.id == id => return (None, Some(entry)),
                _ => {}
            },
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

fn sorted(entries: &[Entry]) -> (Vec<u32>, Vec<Entry>) {
    let mut order: Vec<u32> = (0..entries.len()).filter_map(|number| u32::try_from(number).ok()).collect();
    let entry = |number: u32| entries.get(number as usize);
    order.sort_by_key(|number| entry(*number).map(|entry| entry.id));
    let pairs = order.iter().zip(order.iter().skip(1));
    let same = pairs.filter(|(one, two)| entry(**one).map(|e| e.id) == entry(**two).map(|e| e.id));
    let doubled = same.filter_map(|(_, two)| entry(*two).copied()).collect();
    (order, doubled)
}
