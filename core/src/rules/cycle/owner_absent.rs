//! Whoever answers for a service takes part in its redesign.

use crate::rules::cycle_course::{called, is_past};
use crate::rules::prelude::*;
use crate::rules::taking_part::{is_recorded, takes_part};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/owner-absent",
    severity: Severity::Warning,
    says: "`{owner}`, the owner of `{service}`, takes no part in `{cycle}`",
    because: "Recommendations reach it from outside; those who were not asked seldom agree, and nobody else may decide.",
    fix: "Invite `{owner}` before solutions are designed; if it already takes part, add it to the participations.",
    sources: &[
        "CPSV-AP 3.2, competent authority",
        "FAMI project “Cittadini si diventa”: recommendations to those who answer for the services analysed",
    ],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "stakeholders": [
            {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"},
            {"slug": "comune", "name": "Comune di San Severo", "kind": "municipality"}
        ],
        "services": [{"slug": "cup", "name": "Centro unico di prenotazione", "owner": "asl"}],
        "cycles": [
            {
                "slug": "san-severo", "project": "servizi", "title": "San Severo",
                "phase": "barrier_analysis", "services": ["cup"],
                "participations": [{"stakeholder": "comune", "role": "participant"}]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "stakeholders": [
            {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"},
            {
                "slug": "distretto", "name": "Distretto di San Severo", "kind": "health_authority",
                "unit_of": "asl"
            }
        ],
        "services": [{"slug": "cup", "name": "Centro unico di prenotazione", "owner": "asl"}],
        "cycles": [
            {
                "slug": "san-severo", "project": "servizi", "title": "San Severo",
                "phase": "barrier_analysis", "services": ["cup"],
                "participations": [{"stakeholder": "distretto", "role": "service_owner"}]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        if !is_past(cycle, CyclePhase::ServiceIdentification) || !is_recorded(view, cycle) {
            return;
        }
        let mut absent = Vec::new();
        // A cycle works on a few services.
        for (row, id) in cycle.services.iter().take(32).enumerate() {
            let Some((service, owner)) =
                view.get(*id).and_then(|service| service.owner.map(|owner| (service, owner)))
            else {
                continue;
            };
            let whole = view.whole_of(owner);
            if !absent.contains(&whole) && !takes_part(view, cycle, |id| view.whole_of(id) == whole) {
                absent.push(whole);
                found.at(format!("/services/{row}"), [
                    ("owner", view.name(owner.uuid()).unwrap_or_default().into()),
                    ("service", view.read(&service.name).into()),
                    ("cycle", called(view, cycle).into()),
                ]);
            }
        }
    })],
    ..Rule::PLAIN
};
