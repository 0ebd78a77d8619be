//! Services are changed with the public bodies of the place, not beside them.

use crate::rules::cycle_course::{called, is_past};
use crate::rules::places::meet;
use crate::rules::prelude::*;
use crate::rules::sectors;
use crate::rules::taking_part::{home, is_recorded, takes_part, was_counted, was_said};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/public-body-missing",
    severity: Severity::Error,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, but no local public body takes part",
    because: "What a table finds out about a service changes nothing unless whoever runs the service sits at it.",
    fix: "Bring the municipality, the social ambit or the health authority to the table; if one already takes part, add it to the participations.",
    sources: &["FAMI project “Cittadini si diventa”: local partners are associations of immigrants or networks that support them, with public interlocutors"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "territories": [
            {"slug": "ancona", "name": "Ancona", "kind": "municipality"},
            {"slug": "pisa", "name": "Pisa", "kind": "municipality"}
        ],
        "stakeholders": [
            {
                "slug": "senza-confini", "name": "Senza Confini", "kind": "migrant_association",
                "territory": "ancona"
            },
            {"slug": "comune", "name": "Comune di Pisa", "kind": "municipality", "territory": "pisa"}
        ],
        "cycles": [
            {
                "slug": "ancona-2", "project": "servizi", "title": "Ancona", "territory": "ancona",
                "phase": "co_design",
                "participations": [
                    {"stakeholder": "senza-confini", "role": "participant"},
                    {"stakeholder": "comune", "role": "participant"}
                ]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "territories": [{"slug": "ancona", "name": "Ancona", "kind": "municipality"}],
        "stakeholders": [
            {
                "slug": "senza-confini", "name": "Senza Confini", "kind": "migrant_association",
                "territory": "ancona"
            },
            {
                "slug": "comune", "name": "Comune di Ancona", "kind": "municipality",
                "territory": "ancona"
            }
        ],
        "cycles": [
            {
                "slug": "ancona-2", "project": "servizi", "title": "Ancona", "territory": "ancona",
                "phase": "co_design",
                "participations": [
                    {"stakeholder": "senza-confini", "role": "participant"},
                    {"stakeholder": "comune", "role": "participant"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        if !is_past(cycle, CyclePhase::Preparation) || !(found.guards() || is_recorded(view, cycle)) {
            return;
        }
        let is_of_place = |id| view.get(id).is_none_or(may_be_public) && is_there(view, cycle, id);
        let kind_may = |kind: Option<&StakeholderKind>| kind.is_some_and(kind_may_be_public);
        let present = takes_part(view, cycle, is_of_place)
            || was_counted(view, cycle, |row| kind_may(row.stakeholder_kind.as_ref()))
            || was_said(view, cycle, |said| {
                kind_may(said.stakeholder_kind.as_ref()) || said.stakeholder.is_some_and(is_of_place)
            });
        if let (Some(phase), false) = (cycle.phase, present) {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether a stakeholder is at home where the cycle runs, or nothing says that it is not.
fn is_there(view: &View<'_>, cycle: &Cycle, id: value::Id<Stakeholder>) -> bool {
    cycle.territory.is_none_or(|place| home(view, id).is_none_or(|home| meet(view, home, place)))
}

fn may_be_public(stakeholder: &Stakeholder) -> bool {
    match stakeholder.sector {
        Some(Sector::Public | Sector::Other(_)) => true,
        Some(_) => false,
        None => kind_may_be_public(&stakeholder.kind),
    }
}

/// Schools and associations of municipalities may be, and operators mostly work for one that is.
fn kind_may_be_public(kind: &StakeholderKind) -> bool {
    sectors::of_kind(kind) == Some(Sector::Public)
        || matches!(
            kind,
            StakeholderKind::School
                | StakeholderKind::MunicipalitiesAssociation
                | StakeholderKind::Consortium
                | StakeholderKind::Operator
                | StakeholderKind::Other(_)
        )
}
