//! The index: which row of which table an id names, and who refers to whom.

mod hash;
mod pairs;
mod referrers;
mod row;
mod rows;

use uuid::Uuid;

use crate::model::{Dossier, Noun};
use crate::order::InOrder;

pub(crate) use hash::hashed;
pub(crate) use pairs::Pairs;
pub(crate) use referrers::Met;
pub use referrers::Referrers;
pub use row::Row;
pub(crate) use rows::{Rows, pair, row_of};

/// An entity's id and place; an id twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The id.
    pub id: Uuid,
    /// Where it stands.
    pub row: Row,
}

/// Finds entities by id. Built once for a dossier and valid while its tables stand still.
#[derive(Debug, Clone)]
pub struct Index {
    /// The id of each entity, table by table.
    ids: Vec<Vec<Uuid>>,
    finder: Finder,
    doubled: Vec<Entry>,
}

/// How ids are found: by hash, or, where somebody has chosen ids that collide, by halving.
#[derive(Debug, Clone)]
enum Finder {
    /// Numbers of rows plus one, or 0; looked up from the hash onwards.
    Hashed(Vec<u32>),
    /// Numbers of rows in the order of their ids.
    Sorted(Vec<u32>),
}

/// Longer searches than this happen by design only.
const LONGEST_SEARCH: usize = 200;

impl Index {
    /// The index of a dossier.
    #[must_use]
    pub fn of(dossier: &Dossier) -> Self {
        let mut ids: Vec<_> = Noun::ALL.iter().map(|noun| Vec::with_capacity(dossier.rows(*noun))).collect();
        dossier.each_entity(|_, noun, _, id| {
            if let Some(table) = ids.get_mut(noun as usize) {
                table.push(id);
            }
        });
        Self::over(ids)
    }

    fn over(ids: Vec<Vec<Uuid>>) -> Self {
        let mut index = Self { ids, finder: Finder::Sorted(Vec::new()), doubled: Vec::new() };
        let (finder, doubled) = match index.hashed() {
            Some((slots, doubled)) => (Finder::Hashed(slots), doubled),
            None => {
                let (order, doubled) = index.sorted();
                (Finder::Sorted(order), doubled)
            }
        };
        index.doubled =
            doubled.into_iter().filter_map(|row| index.id(row).map(|id| Entry { id, row })).collect();
        index.finder = finder;
        index
    }

    /// Where the entity of that id stands.
    #[must_use]
    pub fn find(&self, id: Uuid) -> Option<Row> {
        match &self.finder {
            Finder::Hashed(slots) => self.search(slots, id).ok(),
            Finder::Sorted(order) => {
                let of = |number: &u32| Row::of(*number).and_then(|row| self.id(row));
                let at = order.partition_point(|number| of(number).is_some_and(|one| one < id));
                order.get(at).filter(|number| of(number) == Some(id)).and_then(|number| Row::of(*number))
            }
        }
    }

    /// Where the entity of an id may well stand, for [`Index::find_at`] to look: apart, so that of many
    /// ids none waits for memory until another has come.
    pub(crate) fn guess(&self, id: Uuid) -> u32 {
        match &self.finder {
            Finder::Hashed(slots) => slots.get(spread(id) & (slots.len() - 1)).copied().unwrap_or(0),
            Finder::Sorted(_) => 0,
        }
    }

    /// Where the entity of that id stands, which may well be there.
    pub(crate) fn find_at(&self, guess: u32, id: Uuid) -> Option<Row> {
        let near = guess.checked_sub(1).and_then(Row::of).filter(|row| self.id(*row) == Some(id));
        near.or_else(|| self.find(id))
    }

    /// Entities whose id another before them has.
    #[must_use]
    pub fn doubled(&self) -> &[Entry] {
        &self.doubled
    }

    /// Adds an entity at the end of its table; its id is new.
    pub(crate) fn add(&mut self, noun: Noun, id: Uuid) {
        let Some(table) = self.ids.get_mut(noun as usize) else { return };
        let row = Row { noun, row: table.len() };
        table.push(id);
        let count: usize = self.ids.iter().map(Vec::len).sum();
        let free = match &self.finder {
            Finder::Hashed(slots) if count * 2 <= slots.len() => self.search(slots, id).err().flatten(),
            _ => None,
        };
        match (&mut self.finder, free) {
            (Finder::Hashed(slots), Some(free)) => {
                if let Some(slot) = slots.get_mut(free) {
                    *slot = row.number() + 1;
                }
            }
            // Now and then the slots are made anew, twice as many.
            _ => *self = Self::over(std::mem::take(&mut self.ids)),
        }
    }

    fn id(&self, row: Row) -> Option<Uuid> {
        self.ids.get(row.noun as usize)?.get(row.row).copied()
    }

    fn rows(&self) -> impl Iterator<Item = Row> {
        let tables = Noun::ALL.iter().zip(&self.ids);
        tables.flat_map(|(noun, ids)| (0..ids.len()).map(|row| Row { noun: *noun, row }))
    }

    /// The slots, and the rows whose ids came before; or nothing where searches grow too long.
    fn hashed(&self) -> Option<(Vec<u32>, Vec<Row>)> {
        let count: usize = self.ids.iter().map(Vec::len).sum();
        let mut slots = vec![0_u32; (count * 2).next_power_of_two().max(8)];
        let mut doubled = Vec::new();
        for row in self.rows() {
            match self.search(&slots, self.id(row)?) {
                Ok(_) => doubled.push(row),
                Err(slot) => *slots.get_mut(slot?)? = row.number() + 1,
            }
        }
        Some((slots, doubled))
    }

    /// The row of that id, or else the free slot where it would go, if one is near enough.
    fn search(&self, slots: &[u32], id: Uuid) -> Result<Row, Option<usize>> {
        let mask = slots.len() - 1;
        let start = spread(id);
        for step in 0..LONGEST_SEARCH {
            let slot = start.wrapping_add(step) & mask;
            match slots.get(slot).copied().unwrap_or(0).checked_sub(1).and_then(Row::of) {
                None => return Err(Some(slot)),
                Some(row) if self.id(row) == Some(id) => return Ok(row),
                Some(_) => {}
            }
        }
        Err(None)
    }

    /// The rows in the order of their ids, and those whose ids came before.
    fn sorted(&self) -> (Vec<u32>, Vec<Row>) {
        let mut order: Vec<Row> = self.rows().collect();
        // Stable: of the same ids, the first comes first.
        order.order_by_key(|row| self.id(*row));
        let pairs = order.iter().zip(order.iter().skip(1));
        let doubled =
            pairs.filter(|(one, two)| self.id(**one) == self.id(**two)).map(|(_, two)| *two).collect();
        (order.into_iter().map(Row::number).collect(), doubled)
    }
}

/// Spreads ids that differ in few bits, such as those of one minute, over the slots.
fn spread(id: Uuid) -> usize {
    let (high, low) = id.as_u64_pair();
    let mixed = (high ^ low.rotate_left(32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 32)) as usize
}
