//! Referrers: which rows refer to an entity.

use uuid::Uuid;

use crate::index::pairs::Pairs;
use crate::index::rows::{Changes, Made, Rows, pair};
use crate::index::{Index, Row};
use crate::model::visit::{At, Visit};
use crate::model::{Dossier, Noun};

/// Which rows refer to an entity, built once from all references of a dossier; what edits add to it
/// or take from it stands beside.
#[derive(Debug, Clone)]
pub struct Referrers {
    /// The place of the first entity of each noun in `starts`, and at last their count.
    firsts: Vec<usize>,
    /// Where the referrers of each entity begin in `froms`, and at last their count.
    starts: Vec<u32>,
    /// The numbers of rows that refer, entity by entity, each once and in order.
    froms: Vec<u32>,
    changes: Changes,
    /// By the hash of an id that nothing has: who refers to it.
    missing: Pairs,
}

/// References as a walk over a dossier meets them.
#[derive(Debug)]
pub(crate) struct Met<'i> {
    index: &'i Index,
    /// Met and not yet looked up: who refers, to what noun it should be, the id.
    pending: Vec<(Row, Option<Noun>, Uuid)>,
    /// To which row, and who refers.
    pairs: Vec<(u32, u32)>,
    missing: Vec<u64>,
    /// Who refers to nothing, or to something of another noun.
    astray: Vec<Row>,
}

/// So many are looked up at a time: where one waits for memory, the next need not.
const TOGETHER: usize = 1024;

impl<'i> Met<'i> {
    pub(crate) fn new(index: &'i Index) -> Self {
        Self { index, pending: Vec::new(), pairs: Vec::new(), missing: Vec::new(), astray: Vec::new() }
    }

    pub(crate) fn add(&mut self, from: Row, noun: Option<Noun>, id: Uuid) {
        self.pending.push((from, noun, id));
        if self.pending.len() >= TOGETHER {
            self.look_up();
        }
    }

    fn look_up(&mut self) {
        let guesses: Vec<_> = self.pending.iter().map(|(_, _, id)| self.index.guess(*id)).collect();
        for ((from, noun, id), guess) in self.pending.drain(..).zip(guesses) {
            let to = self.index.find_at(guess, id);
            match to {
                Some(to) => self.pairs.push((to.number(), from.number())),
                None => self.missing.push(pair(hash(id), from.number())),
            }
            if to.is_none_or(|to| noun.is_some_and(|noun| noun != to.noun)) {
                self.astray.push(from);
            }
        }
    }

    /// Who refers to nothing, or to something of another noun, each once and in order.
    pub(crate) fn astray(&mut self) -> Vec<Row> {
        self.look_up();
        // A walk meets them in the order of the tables.
        self.astray.dedup();
        std::mem::take(&mut self.astray)
    }

    /// What was met further on in the dossier.
    pub(crate) fn append(&mut self, mut further: Self) {
        self.look_up();
        further.look_up();
        self.pairs.append(&mut further.pairs);
        self.missing.append(&mut further.missing);
    }
}

impl Referrers {
    /// The referrers in a dossier with that index.
    #[must_use]
    pub fn of(dossier: &Dossier, index: &Index) -> Self {
        let mut seen = Seen { from: Row { noun: Noun::Project, row: 0 }, met: Met::new(index) };
        dossier.walk_entities(&mut seen, |seen, row| seen.from = row);
        Self::from_met(dossier, seen.met)
    }

    /// The referrers, from references met in the order of the tables: they are counted, and each is
    /// put where those of its entity begin.
    pub(crate) fn from_met(dossier: &Dossier, mut met: Met<'_>) -> Self {
        met.look_up();
        let mut firsts = vec![0];
        let mut count = 0;
        for noun in Noun::ALL {
            count += dossier.rows(*noun);
            firsts.push(count);
        }
        let place = |row: u32| {
            let row = Row::of(row)?;
            Some(firsts.get(row.noun as usize)? + row.row)
        };
        let mut starts = vec![0_u32; count + 1];
        for (to, _) in &met.pairs {
            if let Some(count) = place(*to).and_then(|place| starts.get_mut(place + 1)) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut froms = vec![0_u32; met.pairs.len()];
        for (to, from) in &met.pairs {
            let slot = place(*to).and_then(|place| next.get_mut(place));
            if let Some(slot) = slot {
                if let Some(there) = froms.get_mut(*slot as usize) {
                    *there = *from;
                }
                *slot += 1;
            }
        }
        Self { firsts, starts, froms, changes: Changes::default(), missing: Pairs::of(met.missing) }
    }

    /// The rows that refer to the entity at a row, in the order of the tables, each once.
    pub fn to(&self, row: Row) -> impl Iterator<Item = Row> {
        self.between(row, 0, u32::MAX).filter_map(Row::of)
    }

    /// The numbers of those of one noun.
    pub(crate) fn of_noun(&self, row: Row, noun: Noun) -> Rows<'_> {
        self.between(row, Row { noun, row: 0 }.number(), Row { noun, row: usize::MAX }.number())
    }

    fn between(&self, row: Row, first: u32, last: u32) -> Rows<'_> {
        let to = row.number();
        let made = self.made(row);
        let start = made.partition_point(|from| *from < first);
        let end = made.partition_point(|from| *from <= last);
        let made = made.get(start..end).unwrap_or_default().iter();
        self.changes.rows(Made::Rows(to, made), pair(to, first), pair(to, last))
    }

    fn made(&self, row: Row) -> &[u32] {
        let place = self.firsts.get(row.noun as usize).map(|first| first + row.row);
        // An entity added since has none from before.
        let within =
            place.filter(|place| self.firsts.get(row.noun as usize + 1).is_some_and(|end| place < end));
        let bounds =
            within.and_then(|place| self.starts.get(place).copied().zip(self.starts.get(place + 1).copied()));
        let (start, end) = bounds.unwrap_or_default();
        self.froms.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Notes that a row refers to an id, which may have a row.
    pub(crate) fn add(&mut self, from: Row, id: Uuid, to: Option<Row>) {
        match to {
            Some(row) => {
                let pair = pair(row.number(), from.number());
                self.changes.add(pair, self.made(row).binary_search(&from.number()).is_ok());
            }
            None => self.missing.add(pair(hash(id), from.number())),
        }
    }

    /// Notes that a row no longer refers to an id.
    pub(crate) fn take(&mut self, from: Row, id: Uuid, to: Option<Row>) {
        match to {
            Some(row) => {
                let pair = pair(row.number(), from.number());
                self.changes.take(pair, self.made(row).binary_search(&from.number()).is_ok());
            }
            None => self.missing.take(pair(hash(id), from.number())),
        }
    }

    /// The rows that may refer to an id that nothing has.
    pub(crate) fn of_missing(&self, id: Uuid) -> Vec<Row> {
        self.missing.rows(hash(id)).filter_map(Row::of).collect()
    }
}

/// Gathers who refers to whom.
struct Seen<'i> {
    from: Row,
    met: Met<'i>,
}

impl Visit for Seen<'_> {
    fn reference(&mut self, _: &At<'_>, noun: Option<Noun>, id: Uuid) {
        self.met.add(self.from, noun, id);
    }
}

/// Ids that fall together only cost a look more.
fn hash(id: Uuid) -> u32 {
    let (high, low) = id.as_u64_pair();
    ((high ^ low.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as u32
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

        let mut referrers = Referrers::of(&dossier, &Index::of(&dossier));
        let to = |referrers: &Referrers, noun, row| referrers.to(Row { noun, row }).collect::<Vec<_>>();
        let territory = |row| Row { noun: Noun::Territory, row };
        let barrier = Row { noun: Noun::Barrier, row: 0 };
        let all = [territory(0), territory(1), territory(2), barrier];
        assert_eq!(to(&referrers, Noun::Territory, 0), all);
        assert_eq!(to(&referrers, Noun::Territory, 2), []);
        assert_eq!(to(&referrers, Noun::Barrier, 0), [barrier]);
        assert_eq!(to(&referrers, Noun::Barrier, 7), []);
        let barriers = referrers.of_noun(territory(0), Noun::Barrier);
        assert_eq!(barriers.collect::<Vec<_>>(), [barrier.number()]);
        assert_eq!(referrers.of_noun(territory(0), Noun::Service).count(), 0);

        referrers.take(territory(1), id(0), Some(territory(0)));
        referrers.add(territory(1), id(2), Some(territory(2)));
        assert_eq!(to(&referrers, Noun::Territory, 0), [territory(0), territory(2), barrier]);
        assert_eq!(to(&referrers, Noun::Territory, 2), [territory(1)]);
        referrers.add(territory(1), id(0), Some(territory(0)));
        assert_eq!(to(&referrers, Noun::Territory, 0), all);
        assert_eq!(referrers.of_missing(id(50)), [barrier]);
    }
}
