//! What kind of body one is may say what sector it belongs to.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/sector-contradicted",
    severity: Severity::Warning,
    says: "`{name}` is entered as “{kind:phrase}”, but under the sector “{sector:phrase}”",
    because: "These sectors show whether public bodies and civil society sit at a table in equal parts.",
    fix: "Correct the sector, or the kind.",
    sources: &["D.Lgs. 165/2001, art. 1", "D.Lgs. 117/2017, art. 4"],
    bad: r#"{"stakeholders": [
        {"slug": "ancona", "name": "Comune di Ancona", "kind": "municipality", "sector": "third_sector"}
    ]}"#,
    good: r#"{"stakeholders": [
        {"slug": "ancona", "name": "Comune di Ancona", "kind": "municipality", "sector": "public"}
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        let Some(sector) = &stakeholder.sector else { return };
        if let Some(implied) = contradicting(&stakeholder.kind, sector) {
            let params = [
                ("name", view.read(&stakeholder.name).into()),
                ("kind", stakeholder.kind.code().into()),
                ("sector", sector.code().into()),
            ];
            found.at("/sector", params).suggest([Edit::replace("/sector", &implied)]);
        }
    })],
    ..Rule::PLAIN
};

/// The sector that a kind implies, where another that it excludes was entered.
fn contradicting(kind: &StakeholderKind, sector: &Sector) -> Option<Sector> {
    use StakeholderKind as Kind;
    match (kind, sector) {
        (
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
            | Kind::ForeignPublicBody,
            Sector::ThirdSector | Sector::Private | Sector::Community,
        ) => Some(Sector::Public),
        (
            Kind::ThirdSectorOrganisation
            | Kind::SocialCooperative
            | Kind::VolunteerSupportCentre
            | Kind::MigrantAssociation
            | Kind::VolunteerOrCivicAssociation,
            Sector::Public,
        ) => Some(Sector::ThirdSector),
        _ => None,
    }
}
