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
pub struct Referrers(Pairs);

impl Referrers {
    /// The referrers in a dossier with that index.
    #[must_use]
    pub fn of(dossier: &Dossier, index: &Index) -> Self {
        let mut seen = Seen { index, from: 0, found: Vec::new() };
        dossier.walk_entities(&mut seen, |seen, row| seen.from = row.number());
        Self(Pairs::of(seen.found))
    }

    /// The rows that refer to the entity at a row, in the order of the tables, each once.
    pub fn to(&self, row: Row) -> impl Iterator<Item = Row> {
        self.0.rows(row.number())
    }

    /// Those of one noun.
    pub fn of_noun(&self, row: Row, noun: Noun) -> impl Iterator<Item = Row> {
        let first = Row { noun, row: 0 }.number();
        let last = Row { noun, row: usize::MAX }.number();
        self.0.between(pair(row.number(), first), pair(row.number(), last))
    }
}

/// Gathers who refers to whom, by the numbers of both.
struct Seen<'i> {
    index: &'i Index,
    from: u32,
    found: Vec<u64>,
}

impl Visit for Seen<'_> {
    fn reference(&mut self, _: &At<'_>, _: Option<Noun>, id: Uuid) {
        self.found.extend(self.index.find(id).map(|to| pair(to.number(), self.from)));
    }
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
