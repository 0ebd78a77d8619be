//! A project has somebody who leads it.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/lead-missing",
    severity: Severity::Warning,
    says: "no lead partner is named for `{project}`",
    because: "The fund speaks only to the lead partner; without one nobody answers for the whole.",
    fix: "Give one participation the role `lead`.",
    sources: &["FAMI 2014-2020, single and associated beneficiaries"],
    bad: r#"{
        "stakeholders": [
            {"slug": "fondazione", "name": "Fondazione Aperta", "kind": "foundation"},
            {"slug": "comune", "name": "Comune di Pisa", "kind": "municipality"}
        ],
        "projects": [
            {
                "slug": "servizi-aperti", "title": "Servizi aperti",
                "participations": [
                    {"stakeholder": "fondazione", "role": "partner"},
                    {"stakeholder": "comune", "role": "partner"}
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
        let leads = |part: &Participation| part.role == ParticipationRole::Lead;
        // A project that is only mentioned has nobody at all.
        let known = found.guards() || !project.participations.is_empty();
        if known && !project.participations.iter().any(leads) {
            found.here([("project", view.read(&project.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
