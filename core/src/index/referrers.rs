//! Referrers: which rows refer to an entity.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::index::pairs::{Pairs, pair};
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
    added: BTreeSet<u64>,
    taken: BTreeSet<u64>,
    /// By the hash of an id that nothing has: who refers to it.
    missing: Pairs,
}

/// References as a walk over a dossier meets them: who refers, to which row or to which id.
#[derive(Debug, Default)]
pub(crate) struct Met {
    pairs: Vec<(u32, u32)>,
    missing: Vec<u64>,
}

impl Met {
    pub(crate) fn add(&mut self, from: Row, id: Uuid, to: Option<Row>) {
        match to {
            Some(to) => self.pairs.push((to.number(), from.number())),
            None => self.missing.push(pair(hash(id), from.number())),
        }
    }

    /// What was met further on in the dossier.
    pub(crate) fn append(&mut self, mut further: Self) {
        self.pairs.append(&mut further.pairs);
        self.missing.append(&mut further.missing);
    }
}

impl Referrers {
    /// The referrers in a dossier with that index.
    #[must_use]
    pub fn of(dossier: &Dossier, index: &Index) -> Self {
        let mut seen = Seen { index, from: Row { noun: Noun::Project, row: 0 }, met: Met::default() };
        dossier.walk_entities(&mut seen, |seen, row| seen.from = row);
        Self::from_met(dossier, seen.met)
    }

    /// The referrers, from references met in the order of the tables: they are counted, and each is
    /// put where those of its entity begin.
    pub(crate) fn from_met(dossier: &Dossier, met: Met) -> Self {
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
        let none = BTreeSet::new();
        Self { firsts, starts, froms, added: none.clone(), taken: none, missing: Pairs::of(met.missing) }
    }

    /// The rows that refer to the entity at a row, in the order of the tables, each once.
    pub fn to(&self, row: Row) -> impl Iterator<Item = Row> {
        self.between(row, 0, u32::MAX)
    }

    /// Those of one noun.
    pub fn of_noun(&self, row: Row, noun: Noun) -> impl Iterator<Item = Row> {
        self.between(row, Row { noun, row: 0 }.number(), Row { noun, row: usize::MAX }.number())
    }

    fn between(&self, row: Row, first: u32, last: u32) -> impl Iterator<Item = Row> {
        let to = row.number();
        let made = self.made(row);
        let start = made.partition_point(|from| *from < first);
        let end = made.partition_point(|from| *from <= last);
        let made = made.get(start..end).unwrap_or_default().iter().copied();
        let made = made.filter(move |from| self.taken.is_empty() || !self.taken.contains(&pair(to, *from)));
        let mut made = made.peekable();
        let added = self.added.range(pair(to, first)..=pair(to, last));
        #[expect(clippy::cast_possible_truncation, reason = "the row that refers is the lower half")]
        let mut added = added.map(|pair| *pair as u32).peekable();
        let mut before = None;
        let merged = std::iter::from_fn(move || match (made.peek(), added.peek()) {
            (Some(one), Some(other)) if other < one => added.next(),
            (Some(_), _) => made.next(),
            (None, _) => added.next(),
        });
        // Who refers to an entity twice stands twice in a row.
        merged.filter(move |from| before.replace(*from) != Some(*from)).filter_map(Row::of)
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
                if !self.taken.remove(&pair) && self.made(row).binary_search(&from.number()).is_err() {
                    self.added.insert(pair);
                }
            }
            None => self.missing.add(pair(hash(id), from.number())),
        }
    }

    /// Notes that a row no longer refers to an id.
    pub(crate) fn take(&mut self, from: Row, id: Uuid, to: Option<Row>) {
        match to {
            Some(row) => {
                let pair = pair(row.number(), from.number());
                if !self.added.remove(&pair) && self.made(row).binary_search(&from.number()).is_ok() {
                    self.taken.insert(pair);
                }
            }
            None => self.missing.take(pair(hash(id), from.number())),
        }
    }

    /// The rows that may refer to an id that nothing has.
    pub(crate) fn of_missing(&self, id: Uuid) -> Vec<Row> {
        self.missing.rows(hash(id)).collect()
    }
}

/// Gathers who refers to whom.
struct Seen<'i> {
    index: &'i Index,
    from: Row,
    met: Met,
}

impl Visit for Seen<'_> {
    fn reference(&mut self, _: &At<'_>, _: Option<Noun>, id: Uuid) {
        self.met.add(self.from, id, self.index.find(id));
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
        assert_eq!(barriers.collect::<Vec<_>>(), [barrier]);
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
