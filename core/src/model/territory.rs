//! Territories: administrative areas, and areas made for a purpose.

use crate::model::declare::{choices, noun};
use crate::model::value::{Country, Id, Identifier, Period, Text};

choices! {
    /// What kind of area a territory is.
    TerritoryKind {
        /// A country.
        Country = "country",
        /// A region (regione).
        Region = "region",
        /// A province or metropolitan city.
        Province = "province",
        /// A municipality (comune).
        Municipality = "municipality",
        /// A union of municipalities.
        UnionOfMunicipalities = "union_of_municipalities",
        /// A social ambit of several municipalities (ATS, ambito territoriale, PLUS).
        SocialAmbit = "social_ambit",
        /// A social and health district (distretto socio-sanitario).
        SocioHealthDistrict = "socio_health_district",
        /// A planning zone (zona).
        PlanningZone = "planning_zone",
        /// A part of a town.
        Neighbourhood = "neighbourhood",
    }
}

noun! {
    /// A territory: a municipality, province or region, or an ambit or district made of several.
    Territory named name {
        must {
            /// What it is called.
            name: Text,
            /// What kind of area it is.
            kind: TerritoryKind,
        }
        may {
            /// Its codes, as `ISTAT` or `NUTS`.
            codes: Vec<Identifier>,
            /// The smallest larger territory it lies in.
            part_of: Option<Id<Territory>>,
            /// The territories it is made of, where it is no administrative area.
            parts: Vec<Id<Territory>>,
            /// Its country.
            country: Option<Country>,
            /// When it existed with these codes.
            valid: Option<Period>,
        }
    }
}
