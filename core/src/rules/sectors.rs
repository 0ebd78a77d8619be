//! The sector of society a stakeholder belongs to: the one stated, or the one that its kind implies.

use crate::model::{Sector, Stakeholder, StakeholderKind as Kind};

/// The sector of a stakeholder, where it is stated or its kind leaves no doubt.
pub(super) fn of(stakeholder: &Stakeholder) -> Option<Sector> {
    stakeholder.sector.clone().or_else(|| of_kind(&stakeholder.kind))
}

/// The sector of a kind. Schools, cooperatives, unions, churches and the press may be of one or
/// another, and people at work speak for whoever sends them.
pub(super) fn of_kind(kind: &Kind) -> Option<Sector> {
    Some(match kind {
        Kind::PublicAdministration
        | Kind::Ministry
        | Kind::Prefecture
        | Kind::Region
        | Kind::ProvinceOrMetro
        | Kind::Municipality
        | Kind::UnionOfMunicipalities
        | Kind::SocialTerritorialAmbit
        | Kind::PublicPersonalServicesCompany
        | Kind::HealthAuthority
        | Kind::EmploymentCentre
        | Kind::AdultEducationCentre
        | Kind::SocialSecretariat
        | Kind::ChamberOfCommerce
        | Kind::ForeignPublicBody => Sector::Public,
        Kind::VolunteerSupportCentre
        | Kind::Foundation
        | Kind::ThirdSectorOrganisation
        | Kind::SocialCooperative
        | Kind::MigrantAssociation
        | Kind::MigrantSupportNetwork
        | Kind::VolunteerOrCivicAssociation => Sector::ThirdSector,
        Kind::InformalGroup | Kind::IndividualUser | Kind::IndividualCitizen => Sector::Community,
        Kind::University | Kind::ResearchBody => Sector::Academic,
        _ => return None,
    })
}
