//! A project has one lead, not two.

use crate::order::InOrder;
use crate::model::value::Truth;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/lead-doubled",
    severity: Severity::Error,
    says: "{count} stakeholders lead `{project}`: {leads}",
    because: "The fund pays and questions a single lead partner; with two, nobody knows who answers for the whole.",
    fix: "Keep the role `lead` for one and make the others `partner`.",
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
                    {"stakeholder": "fondazione", "role": "lead"},
                    {"stakeholder": "comune", "role": "lead"}
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
        // Whoever leads one action does not lead the project.
        let leads = |part: &&Participation| part.role == ParticipationRole::Lead && part.action.is_none();
        let leads: Vec<_> = project.participations.iter().filter(leads).collect();
        let at_once = |part: &&&Participation| {
            leads.iter().any(|other| other.stakeholder != part.stakeholder && !one_after_other(part, other))
        };
        let leads: Vec<_> = leads.iter().filter(at_once).collect();
        let mut bodies: Vec<_> = leads.iter().map(|part| part.stakeholder).collect();
        bodies.order();
        bodies.dedup();
        if bodies.len() > 1 {
            let names = leads.iter().filter_map(|part| view.get(part.stakeholder));
            let names: Vec<_> = names.map(|stakeholder| view.read(&stakeholder.name)).collect();
            found.at("/participations", [
                ("count", bodies.len().into()),
                ("project", view.read(&project.title).into()),
                ("leads", names.join(", ").into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether one of the two parts had ended when the other began.
fn one_after_other(one: &Participation, other: &Participation) -> bool {
    let ended_before = |one: &Participation, other: &Participation| {
        let end = one.period.and_then(|period| period.end);
        let start = other.period.and_then(|period| period.start);
        end.zip(start).is_some_and(|(end, start)| end.before(&start) == Truth::Yes)
    };
    ended_before(one, other) || ended_before(other, one)
}
