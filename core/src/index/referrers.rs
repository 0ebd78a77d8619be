//! Referrers: which rows refer to an entity.

use uuid::Uuid;

use crate::index::pairs::{Pairs, pair};
use crate::index::{Index, Row};
use crate::model::visit::{At, Visit};
use crate::model::{Dossier, Noun};

/// Which rows refer to an entity, built once from all references of a dossier.
///
/// The number of a row begins with its noun, so the referrers of one noun lie together.
#[derive(Debug, Clone)]
pub struct Referrers {
    pairs: Pairs,
    /// By the hash of an id that nothing has: who refers to it.
    missing: Pairs,
}

impl Referrers {
    /// The referrers in a dossier with that index.
    #[must_use]
    pub fn of(dossier: &Dossier, index: &Index) -> Self {
        let mut seen = Seen { index, from: 0, found: Vec::new(), missing: Vec::new() };
        dossier.walk_entities(&mut seen, |seen, row| seen.from = row.number());
        Self { pairs: Pairs::of(seen.found), missing: Pairs::of(seen.missing) }
    }

    /// The rows that refer to the entity at a row, in the order of the tables, each once.
    pub fn to(&self, row: Row) -> impl Iterator<Item = Row> {
        self.pairs.rows(row.number())
    }

    /// Those of one noun.
    pub fn of_noun(&self, row: Row, noun: Noun) -> impl Iterator<Item = Row> {
        let first = Row { noun, row: 0 }.number();
        let last = Row { noun, row: usize::MAX }.number();
        self.pairs.between(pair(row.number(), first), pair(row.number(), last)).filter_map(Row::of)
    }

    /// Notes that a row refers to an id, which may have a row.
    pub(crate) fn add(&mut self, from: Row, id: Uuid, to: Option<Row>) {
        match to {
            Some(to) => self.pairs.add(pair(to.number(), from.number())),
            None => self.missing.add(pair(hash(id), from.number())),
        }
    }

    /// Notes that a row no longer refers to an id.
    pub(crate) fn take(&mut self, from: Row, id: Uuid, to: Option<Row>) {
        match to {
            Some(to) => self.pairs.take(pair(to.number(), from.number())),
            None => self.missing.take(pair(hash(id), from.number())),
        }
    }

    /// The rows that may refer to an id that nothing has.
    pub(crate) fn of_missing(&self, id: Uuid) -> Vec<Row> {
        self.missing.rows(hash(id)).collect()
    }
}

/// Gathers who refers to whom, by the numbers of both.
struct Seen<'i> {
    index: &'i Index,
    from: u32,
    found: Vec<u64>,
    missing: Vec<u64>,
}

impl Visit for Seen<'_> {
    fn reference(&mut self, _: &At<'_>, _: Option<Noun>, id: Uuid) {
        match self.index.find(id) {
            Some(to) => self.found.push(pair(to.number(), self.from)),
            None => self.missing.push(pair(hash(id), self.from)),
        }
    }
}

/// Ids that fall together only cost a look more.
fn hash(id: Uuid) -> u32 {
    let (high, low) = id.as_u64_pair();
    #[expect(clippy::cast_possible_truncation, reason = "half of it is enough")]
    return ((high ^ low.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as u32;
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
        let to = |noun, row| referrers.to(Row { noun, row }).collect::<Vec<_>>();
        let territory = |row| Row { noun: Noun::Territory, row };
        let barrier = Row { noun: Noun::Barrier, row: 0 };
        assert_eq!(to(Noun::Territory, 0), [territory(0), territory(1), territory(2), barrier]);
        assert_eq!(to(Noun::Territory, 2), []);
        assert_eq!(to(Noun::Barrier, 0), [barrier]);
        assert_eq!(to(Noun::Barrier, 7), []);
        let barriers = referrers.of_noun(territory(0), Noun::Barrier);
        assert_eq!(barriers.collect::<Vec<_>>(), [barrier]);
        assert_eq!(referrers.of_noun(territory(0), Noun::Service).count(), 0);
    }
}
