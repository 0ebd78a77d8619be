//! Governance bodies: tables, councils and consultative bodies that last.

use crate::model::declare::{choices, noun, record};
use crate::model::project::Project;
use crate::model::stakeholder::{Stakeholder, StakeholderKind};
use crate::model::territory::Territory;
use crate::model::value::{Id, PartialDate, Period, Text};

choices! {
    /// What kind of body it is.
    BodyKind {
        /// Territorial council for immigration (CTI, DPR 394/1999 art. 57).
        TerritorialCouncilForImmigration = "territorial_council_for_immigration",
        /// A consultative body of any level (consulta).
        Consulta = "consulta",
        /// Consultative body of a municipality (consulta comunale).
        MunicipalConsulta = "municipal_consulta",
        /// Consultative body of a region.
        RegionalConsulta = "regional_consulta",
        /// Provincial table for integration.
        ProvincialTable = "provincial_table",
        /// Steering committee of a project.
        SteeringCommittee = "steering_committee",
        /// Table of a zone plan.
        ZonePlanTable = "zone_plan_table",
        /// Community of practice.
        CommunityOfPractice = "community_of_practice",
    }
}

choices! {
    /// Where a body stands in its life.
    closed BodyState {
        /// Somebody has proposed or announced it.
        Proposed = "proposed",
        /// An act has founded it.
        Established = "established",
        /// It has begun to sit.
        Operating = "operating",
        /// It has been dissolved.
        Dissolved = "dissolved",
    }
}

record! {
    /// The act that founded a body.
    FoundingAct {
        must {
            /// The act, by number or name.
            reference: String,
        }
        may {
            /// Its date.
            date: Option<PartialDate>,
        }
    }
}

record! {
    /// A rule on who sits in a body: so many of these kinds.
    SeatRule {
        must {
            /// Whose seats these are.
            seat: Text,
            /// The kinds of stakeholder that may hold them.
            kinds: Vec<StakeholderKind>,
            /// How many there are at least.
            at_least: u16,
        }
        may {
            /// How many there are at most.
            at_most: Option<u16>,
            /// The law or statute that says so.
            legal_basis: Option<String>,
        }
    }
}

record! {
    /// A seat held.
    Membership {
        must {
            /// Who holds it.
            stakeholder: Id<Stakeholder>,
        }
        may {
            /// Which seat it is.
            seat: Option<Text>,
            /// For whom they sit there.
            on_behalf_of: Option<Id<Stakeholder>>,
            /// Whether they may only speak, not vote.
            without_vote: bool,
            /// When they hold it.
            period: Option<Period>,
        }
    }
}

noun! {
    /// A governance body that lasts beyond one meeting.
    Body named name {
        must {
            /// What it is called.
            name: Text,
            /// What kind of body it is.
            kind: BodyKind,
        }
        may {
            /// Where it stands in its life.
            status: Option<BodyState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// Where it is competent.
            territory: Option<Id<Territory>>,
            /// The project that founds or uses it.
            project: Option<Id<Project>>,
            /// The act that founded it.
            act: Option<FoundingAct>,
            /// The law it rests on.
            legal_basis: Option<String>,
            /// Who chairs it.
            chair: Option<Id<Stakeholder>>,
            /// What it is for.
            mandate: Option<Text>,
            /// Who must sit in it.
            composition: Vec<SeatRule>,
            /// Who sits in it.
            memberships: Vec<Membership>,
        }
    }
}
