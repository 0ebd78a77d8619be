//! Lookups: entities of a noun by what rules compare them by, such as a folded name.

use crate::index::hashed;
use crate::model::value::{Id, Identifier};
use crate::model::*;
use crate::rules::{measurements, names, schemes};

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
    /// Stakeholders by each of the ids they had before duplicates were merged into them.
    FormerIds: Stakeholder by |_, stakeholder, keys| {
        keys.extend(stakeholder.merged_ids.iter().map(|former| key(&[&former.uuid().to_string()])));
    };
    /// Stakeholders by each of their identifiers, scheme and value folded.
    StakeholderIdentifiers: Stakeholder by |_, stakeholder, keys| each(&stakeholder.identifiers, keys);
    /// Projects by each of their identifiers.
    ProjectIdentifiers: Project by |_, project, keys| each(&project.identifiers, keys);
    /// Services by each of their identifiers.
    ServiceIdentifiers: Service by |_, service, keys| each(&service.identifiers, keys);
    /// Territories by each of their codes.
    TerritoryCodes: Territory by |_, territory, keys| each(&territory.codes, keys);
    /// Territories by name, folded, and kind.
    TerritoryNames: Territory by |dossier, territory, keys| {
        keys.push(key(&[&names::folded(names::read(dossier, &territory.name)), territory.kind.code()]));
    };
    /// Territories that have a code, by kind and country.
    TerritoriesWithCode: Territory by |_, territory, keys| {
        keys.extend((!territory.codes.is_empty()).then(|| territory_kind(territory)));
    };
    /// Services by their name.
    ServiceNames: Service by |dossier, service, keys| {
        keys.push(key(&[&names::worded(names::read(dossier, &service.name))]));
    };
    /// Barriers by their title with each of the services before which they stand.
    BarrierTitles: Barrier by |dossier, barrier, keys| {
        if !barrier.services.is_empty() {
            let title = names::worded(names::read(dossier, &barrier.title));
            keys.extend(barrier.services.iter().map(|service| titled(&title, *service)));
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
    /// Indicators by their code and project.
    IndicatorCodes: Indicator by |_, indicator, keys| {
        keys.extend(indicator.code.as_deref().map(|code| coded(indicator.project, code)));
    };
    /// Measurements by what they are of, time and place, whatever part of the whole they count.
    MeasurementTimes: Measurement by |_, measurement, keys| {
        keys.push(measurements::time_key(measurement));
    };
    /// Measurements by what they are of, place and part of the whole, under each year they touch.
    MeasurementYears: Measurement by |_, measurement, keys| {
        keys.extend(measurements::year_keys(measurement));
    };
}

/// The keys of identifiers.
fn each(identifiers: &[Identifier], keys: &mut Vec<u32>) {
    keys.extend(identifiers.iter().map(schemes::folded).map(|[scheme, value]| key(&[&scheme, &value])));
}

/// The key of a territory's kind and country.
pub(super) fn territory_kind(territory: &Territory) -> u32 {
    let country = territory.country.map(|country| country.to_string());
    key(&[territory.kind.code(), &country.unwrap_or_default()])
}

/// The key of a barrier's title, worded, before a service.
pub(super) fn titled(title: &str, service: Id<Service>) -> u32 {
    hashed(&[title.as_bytes(), service.uuid().as_bytes()])
}

/// The key of some words, in their order.
pub(crate) fn key(words: &[&str]) -> u32 {
    let words: Vec<_> = words.iter().map(|word| word.as_bytes()).collect();
    hashed(&words)
}

/// The key of a code that an indicator has in its project; large and small letters are one.
pub(crate) fn coded(project: Option<Id<Project>>, code: &str) -> u32 {
    let project = project.map(|project| project.uuid().into_bytes()).unwrap_or_default();
    hashed(&[project.as_slice(), code.trim().to_ascii_lowercase().as_bytes()])
}
