//! Stakeholders: who takes part, or is concerned.

use crate::model::declare::{choices, noun};
use crate::model::place::Contact;
use crate::model::territory::Territory;
use crate::model::value::{Count, Country, FormerId, Id, Identifier, PartialDate, Text};
use crate::model::vocabulary::{Answer, GovernanceLevel};

choices! {
    /// What kind of body or person a stakeholder is.
    StakeholderKind {
        /// A public administration of any kind.
        PublicAdministration = "public_administration",
        /// A ministry.
        Ministry = "ministry",
        /// A prefecture.
        Prefecture = "prefecture",
        /// A region.
        Region = "region",
        /// A province or metropolitan city.
        ProvinceOrMetro = "province_or_metro",
        /// A municipality.
        Municipality = "municipality",
        /// A union of municipalities.
        UnionOfMunicipalities = "union_of_municipalities",
        /// A social ambit of several municipalities (ATS, ambito, PLUS).
        SocialTerritorialAmbit = "social_territorial_ambit",
        /// A public company for services to the person (ASP).
        PublicPersonalServicesCompany = "public_personal_services_company",
        /// A health authority (ASL).
        HealthAuthority = "health_authority",
        /// A public employment centre (CPI).
        EmploymentCentre = "employment_centre",
        /// A public centre for the education of adults (CPIA).
        AdultEducationCentre = "adult_education_centre",
        /// A social secretariat (segretariato sociale).
        SocialSecretariat = "social_secretariat",
        /// A school.
        School = "school",
        /// A university.
        University = "university",
        /// A research body.
        ResearchBody = "research_body",
        /// An association of municipalities (ANCI).
        MunicipalitiesAssociation = "municipalities_association",
        /// A volunteer support centre (CSV).
        VolunteerSupportCentre = "volunteer_support_centre",
        /// A foundation.
        Foundation = "foundation",
        /// A third-sector organisation of any kind.
        ThirdSectorOrganisation = "third_sector_organisation",
        /// A cooperative.
        Cooperative = "cooperative",
        /// A social cooperative.
        SocialCooperative = "social_cooperative",
        /// A consortium.
        Consortium = "consortium",
        /// An association of migrants.
        MigrantAssociation = "migrant_association",
        /// A network that supports migrants.
        MigrantSupportNetwork = "migrant_support_network",
        /// An association of volunteers or citizens.
        VolunteerOrCivicAssociation = "volunteer_or_civic_association",
        /// A trade union.
        TradeUnion = "trade_union",
        /// An organisation of employers.
        EmployerOrganisation = "employer_organisation",
        /// A chamber of commerce.
        ChamberOfCommerce = "chamber_of_commerce",
        /// A church, mosque, parish or body of one.
        FaithBody = "faith_body",
        /// Press, radio, television.
        Media = "media",
        /// A public body of another country.
        ForeignPublicBody = "foreign_public_body",
        /// A group without a legal form.
        InformalGroup = "informal_group",
        /// People who use a service.
        IndividualUser = "individual_user",
        /// Citizens and residents, each for themselves.
        IndividualCitizen = "individual_citizen",
        /// People who work in a service.
        Operator = "operator",
        /// Linguistic and cultural mediators.
        CulturalMediator = "cultural_mediator",
        /// An expert.
        Expert = "expert",
    }
}

choices! {
    /// The form in which a stakeholder exists.
    StakeholderForm {
        /// A body with a legal form.
        Organisation = "organisation",
        /// An office or department of a body.
        Unit = "unit",
        /// Several bodies or people, described and not counted off.
        Group = "group",
        /// One person, in a public role.
        Person = "person",
    }
}

choices! {
    /// The sector of society.
    Sector {
        /// Public bodies.
        Public = "public",
        /// Third sector: associations, foundations, social enterprises.
        ThirdSector = "third_sector",
        /// Firms.
        Private = "private",
        /// Communities and individual people.
        Community = "community",
        /// Universities and research.
        Academic = "academic",
    }
}

noun! {
    /// A stakeholder: an organisation, a unit of one, an informal group; never a list of private people.
    Stakeholder named name {
        must {
            /// What it is called.
            name: Text,
            /// What kind of body it is.
            kind: StakeholderKind,
        }
        may {
            /// The form in which it exists; an organisation where nothing is said.
            form: Option<StakeholderForm>,
            /// Other names it goes by, as sources spell them.
            aliases: Vec<String>,
            /// Its identifiers, as `IT-CF` or `IPA`.
            identifiers: Vec<Identifier>,
            /// The sector of society it belongs to.
            sector: Option<Sector>,
            /// Whether migrants lead it.
            migrant_led: Option<Answer>,
            /// How far its competence reaches.
            level: Option<GovernanceLevel>,
            /// Where it is at home.
            territory: Option<Id<Territory>>,
            /// Its country.
            country: Option<Country>,
            /// The body of which it is a unit.
            unit_of: Option<Id<Stakeholder>>,
            /// Who it stands for or what it does, in words.
            description: Option<Text>,
            /// How many people a group has.
            size: Option<Count>,
            /// How its offices may be reached.
            contacts: Vec<Contact>,
            /// When it was founded.
            founded: Option<PartialDate>,
            /// When it ceased to exist.
            dissolved: Option<PartialDate>,
            /// Ids under which it stood before duplicates were merged into it.
            merged_ids: Vec<FormerId>,
            /// Stakeholders of like name which somebody has confirmed to be others.
            distinct_from: Vec<Id<Stakeholder>>,
        }
    }
}
