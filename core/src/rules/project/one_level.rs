//! Multilevel governance takes more than one level.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/one-level",
    severity: Severity::Advice,
    says: "`{project}` should bring together several levels of government, but all the participants whose level is known are of one: {level:phrase}",
    because: "What a municipality finds out about a permit or a hospital, it cannot change alone.",
    fix: "Bring in somebody from another level, such as the region, the social ambit or the prefecture; if one already takes part, enter it with its level.",
    sources: &["FAMI project MI MAIN: “azioni di governance multilivello”"],
    bad: r#"{
        "stakeholders": [
            {"slug": "roma", "name": "Roma Capitale", "kind": "municipality", "level": "local"},
            {"slug": "palermo", "name": "Comune di Palermo", "kind": "municipality", "level": "local"}
        ],
        "projects": [
            {
                "slug": "servizi-aperti", "title": "Servizi aperti",
                "activities": [{"kind": "multilevel_governance"}],
                "participations": [
                    {"stakeholder": "roma", "role": "lead"},
                    {"stakeholder": "palermo", "role": "partner"}
                ]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "roma", "name": "Roma Capitale", "kind": "municipality", "level": "local"},
            {"slug": "lazio", "name": "Regione Lazio", "kind": "region", "level": "regional"}
        ],
        "projects": [
            {
                "slug": "servizi-aperti", "title": "Servizi aperti",
                "activities": [{"kind": "multilevel_governance"}],
                "participations": [
                    {"stakeholder": "roma", "role": "lead"},
                    {"stakeholder": "lazio", "role": "partner"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Project(|view, project, found| {
        let numbered = project.actions.iter().flat_map(|action| &action.activities);
        let mut work = project.activities.iter().chain(numbered);
        if !work.any(|activity| activity.kind == ActivityKind::MultilevelGovernance) {
            return;
        }
        let levels = project.participations.iter().filter_map(|part| {
            view.get(part.stakeholder).and_then(level).map(|level| (part.stakeholder, level))
        });
        let mut levels = levels.peekable();
        let Some((first, one)) = levels.peek().cloned() else { return };
        // One alone is a list just begun.
        let mut several = false;
        let same = levels.all(|(stakeholder, level)| {
            several |= stakeholder != first;
            level == one
        });
        if same && several {
            let title = view.read(&project.title).into();
            found.at("/participations", [("project", title), ("level", one.code().into())]);
        }
    })],
    ..Rule::PLAIN
};

/// The level of government of a stakeholder, stated or plain from its kind.
fn level(stakeholder: &Stakeholder) -> Option<GovernanceLevel> {
    let plain = || {
        Some(match stakeholder.kind {
            StakeholderKind::Municipality => GovernanceLevel::Local,
            StakeholderKind::UnionOfMunicipalities | StakeholderKind::SocialTerritorialAmbit => {
                GovernanceLevel::Zone
            }
            StakeholderKind::ProvinceOrMetro => GovernanceLevel::Provincial,
            StakeholderKind::Region => GovernanceLevel::Regional,
            StakeholderKind::Ministry | StakeholderKind::Prefecture => GovernanceLevel::National,
            _ => return None,
        })
    };
    stakeholder.level.clone().or_else(plain)
}
