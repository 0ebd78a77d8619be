//! A participation says as what somebody takes part.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/role-unknown",
    severity: Severity::Advice,
    says: "nothing says in which role `{stakeholder}` takes part in `{project}`",
    because: "Nobody can tell whom to ask, or who must answer.",
    fix: "Find out the role and enter it; if no source states it, say so in the provenance of this field, with the status `not_stated`.",
    sources: &["IATI 2.03, OrganisationRole"],
    bad: r#"{
        "stakeholders": [
            {"slug": "fondazione", "name": "Fondazione Aperta", "kind": "foundation"},
            {"slug": "comune", "name": "Comune di Pisa", "kind": "municipality"}
        ],
        "projects": [
            {
                "slug": "servizi-aperti", "title": "Servizi aperti",
                "participations": [
                    {"stakeholder": "fondazione", "role": "lead"},
                    {"stakeholder": "comune", "role": "unknown"}
                ]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "fondazione", "name": "Fondazione Aperta", "kind": "foundation"},
            {"slug": "comune", "name": "Comune di Pisa", "kind": "municipality"}
        ],
        "projects": [
            {
                "slug": "servizi-aperti", "title": "Servizi aperti",
                "participations": [
                    {"stakeholder": "fondazione", "role": "lead"},
                    {"stakeholder": "comune", "role": "partner"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Project(|view, project, found| {
        for (row, part) in project.participations.iter().enumerate() {
            if part.role != ParticipationRole::Unknown {
                continue;
            }
            let place = format!("/participations/{row}/role");
            if !view.is_not_stated(project.id, &place) {
                let name = view.get(part.stakeholder).map(|stakeholder| view.read(&stakeholder.name));
                let name = name.unwrap_or_else(|| part.stakeholder.to_string());
                let named = [("stakeholder", name.into()), ("project", view.read(&project.title).into())];
                found.at(place, named);
            }
        }
    })],
    ..Rule::PLAIN
};
