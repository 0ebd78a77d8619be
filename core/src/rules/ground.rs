//! What rules stand on: who is where, who refers to whom, who is called alike. Built once for a
//! dossier, each part when a rule first asks for it.

use std::sync::OnceLock;

use uuid::Uuid;

use crate::index::{Index, Pairs, Referrers, Row, Rows, pair};
use crate::model::value::AnyId;
use crate::model::{Dossier, Noun, Provenance};
use crate::rules::facts::Facts;
use crate::rules::lookup::Lookup;

/// A lookup as it was made: all of it, and the rows that share a key with another.
#[derive(Debug)]
struct Likes {
    pairs: Pairs,
    /// Sorted; true until the first edit.
    shared: Vec<u32>,
}

/// Everything that rules look things up in.
#[derive(Debug)]
pub(crate) struct Ground {
    index: Index,
    referrers: OnceLock<Referrers>,
    lookups: Vec<OnceLock<Likes>>,
    facts: OnceLock<Facts>,
}

impl Ground {
    pub(crate) fn of(dossier: &Dossier) -> Self {
        let lookups = Lookup::ALL.iter().map(|_| OnceLock::new()).collect();
        Self { index: Index::of(dossier), referrers: OnceLock::new(), lookups, facts: OnceLock::new() }
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    /// The numbers of the rows of a noun that refer to a row.
    pub(crate) fn referring(&self, dossier: &Dossier, to: Row, noun: Noun) -> Rows<'_> {
        self.referrers.get_or_init(|| Referrers::of(dossier, &self.index)).of_noun(to, noun)
    }

    /// The numbers of the rows that a lookup has under a key.
    pub(crate) fn alike(&self, dossier: &Dossier, lookup: Lookup, key: u32) -> Rows<'_> {
        self.likes(dossier, lookup).map_or_else(Rows::none, |likes| likes.pairs.rows(key))
    }

    /// Whether the entity at a row shares a key with another, in a dossier that has not been edited.
    pub(crate) fn shares(&self, dossier: &Dossier, lookup: Lookup, row: Row) -> bool {
        let likes = self.likes(dossier, lookup);
        likes.is_some_and(|likes| likes.shared.binary_search(&row.number()).is_ok())
    }

    fn likes(&self, dossier: &Dossier, lookup: Lookup) -> Option<&Likes> {
        self.lookups.get(lookup as usize).map(|made| made.get_or_init(|| all_of(dossier, lookup)))
    }

    /// The rows of the provenance that speak of a place of a subject.
    pub(crate) fn facts<'d>(
        &self,
        dossier: &'d Dossier,
        place: (AnyId, Option<&str>),
    ) -> impl Iterator<Item = (usize, &'d Provenance)> {
        self.facts.get_or_init(|| Facts::of(dossier)).at(dossier, place)
    }
}

impl Ground {
    /// Notes an entity added at the end of its table.
    pub(super) fn add(&mut self, noun: Noun, id: Uuid) {
        self.index.add(noun, id);
    }

    /// Takes who refers to whom from a walk made for other reasons.
    pub(super) fn set_referrers(&mut self, referrers: Referrers) {
        self.referrers = OnceLock::from(referrers);
    }

    /// Who refers to whom, where any rule has asked so far.
    pub(super) fn referrers_mut(&mut self) -> Option<(&Index, &mut Referrers)> {
        self.referrers.get_mut().map(|referrers| (&self.index, referrers))
    }

    /// Whether any rule has asked for a lookup so far.
    pub(super) fn has(&self, lookup: Lookup) -> bool {
        self.lookups.get(lookup as usize).is_some_and(|made| made.get().is_some())
    }

    /// The pairs of a lookup, where any rule has asked so far.
    pub(super) fn lookup_mut(&mut self, lookup: Lookup) -> Option<&mut Pairs> {
        self.lookups.get_mut(lookup as usize)?.get_mut().map(|likes| &mut likes.pairs)
    }
}

/// Every row of a lookup under each of its keys.
fn all_of(dossier: &Dossier, lookup: Lookup) -> Likes {
    let (mut made, mut keys) = (Vec::new(), Vec::new());
    for row in 0..dossier.rows(lookup.noun()) {
        lookup.keys(dossier, row, &mut keys);
        let row = Row { noun: lookup.noun(), row }.number();
        made.extend(keys.drain(..).map(|key| pair(key, row)));
    }
    let pairs = Pairs::of(made);
    let shared = pairs.shared();
    Likes { pairs, shared }
}
