//! Lookups: entities of a noun by what rules compare them by, such as a folded name.

use crate::model::*;
use crate::rules::names;

macro_rules! lookups {
    ($($(#[doc = $says:literal])* $Name:ident: $Noun:ident by $keys:expr;)*) => {
        /// A way to find entities that are alike. What it compares by is hashed, so whoever finds
        /// an entity looks whether it is alike indeed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Lookup { $($(#[doc = $says])* $Name),* }

        impl Lookup {
            /// Every lookup.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$Name),*];

            /// The noun whose entities it finds.
            pub(crate) fn noun(self) -> Noun {
                match self { $(Self::$Name => Noun::$Noun),* }
            }

            /// Adds the keys under which the entity at a row is found. They may depend on nothing
            /// but the entity itself and the languages of the dossier.
            pub(super) fn keys(self, dossier: &Dossier, row: usize, keys: &mut Vec<u32>) {
                match self { $(Self::$Name => {
                    let keys_of: fn(&Dossier, &$Noun, &mut Vec<u32>) = $keys;
                    if let Some(entity) = $Noun::table(dossier).get(row) {
                        keys_of(dossier, entity, keys);
                    }
                })* }
            }
        }
    };
}

lookups! {
    /// Stakeholders by each of their names and aliases, folded.
    StakeholderNames: Stakeholder by |dossier, stakeholder, keys| {
        keys.extend(names::of(dossier, stakeholder).map(|name| key(&[&name])));
    };
    /// Barriers by their title with each of the services before which they stand.
    BarrierTitles: Barrier by |dossier, barrier, keys| {
        if !barrier.services.is_empty() {
            let title = names::worded(names::read(dossier, &barrier.title));
            keys.extend(barrier.services.iter().map(|service| key(&[&title, &service.to_string()])));
        }
    };
    /// Recommendations by their text.
    RecommendationTexts: Recommendation by |dossier, recommendation, keys| {
        keys.push(key(&[&names::worded(names::read(dossier, &recommendation.text))]));
    };
    /// Recommendations by their code with their project.
    RecommendationCodes: Recommendation by |_, recommendation, keys| {
        if let (Some(code), Some(project)) = (&recommendation.code, recommendation.project) {
            keys.push(key(&[&names::worded(code), &project.to_string()]));
        }
    };
}

/// The key of some words, in their order.
pub(crate) fn key(words: &[&str]) -> u32 {
    // FNV-1a; what is alike by chance only costs a look.
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for word in words {
        for byte in word.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "half of it is enough")]
    return (hash ^ (hash >> 32)) as u32;
}
