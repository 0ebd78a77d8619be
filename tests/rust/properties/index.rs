//! Of the index: every entity is found by its id, whatever the ids.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use proptest::prelude::*;
use tavolata::Dossier;
use tavolata::index::Index;
use tavolata::model::value::Id;
use tavolata::model::{Noun, Source, Territory, TerritoryKind};
use uuid::Uuid;

fn dossier(ids: &[u128]) -> Dossier {
    let mut dossier = Dossier::new(Id::from(Uuid::from_u128(1)), "it".parse().unwrap());
    for (row, id) in ids.iter().enumerate() {
        let id = Uuid::from_u128(*id);
        if row % 2 == 0 {
            dossier.territories.push(Territory::new(Id::from(id), "T".into(), TerritoryKind::Region));
        } else {
            dossier.sources.push(Source::new(Id::from(id), "S".into()));
        }
    }
    dossier
}

/// Every id is found where it stands first, and the others are listed as doubled.
fn finds_all(dossier: &Dossier) {
    let index = Index::of(dossier);
    let mut first = BTreeMap::new();
    let mut doubled = Vec::new();
    dossier.each_entity(|_, noun, row, id| match first.entry(id) {
        Entry::Occupied(_) => doubled.push((id, noun, row)),
        Entry::Vacant(free) => drop(free.insert((noun, row))),
    });
    for (id, (noun, row)) in first {
        let found = index.find(id).unwrap();
        assert_eq!((found.noun, found.row), (noun, row), "{id}");
    }
    let mut listed: Vec<_> =
        index.doubled().iter().map(|entry| (entry.id, entry.row.noun, entry.row.row)).collect();
    listed.sort();
    doubled.sort();
    assert_eq!(listed, doubled);
    assert_eq!(index.find(Uuid::from_u128(u128::MAX)), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_ids_are_found(ids in prop::collection::vec(1..u128::MAX, 0..200)) {
        finds_all(&dossier(&ids));
    }

    #[test]
    fn ids_that_stand_twice_are_listed(ids in prop::collection::vec(1..50_u128, 0..100)) {
        finds_all(&dossier(&ids));
    }
}

/// Halves that undo each other when they are mixed: all of these fall into one slot.
fn colliding(count: u64) -> Vec<u128> {
    let id = |low: u64| (u128::from(low.rotate_left(32)) << 64) | u128::from(low);
    (1..=count).map(id).collect()
}

#[test]
fn ids_chosen_to_collide_are_found_all_the_same() {
    let mut ids = colliding(5_000);
    finds_all(&dossier(&ids));
    ids.extend(colliding(10));
    finds_all(&dossier(&ids));
}

#[test]
fn an_empty_dossier_has_nothing_to_find() {
    finds_all(&dossier(&[]));
    assert_eq!(dossier(&[]).rows(Noun::Territory), 0);
}
