//! Whoever redesigns services for migrants does so with migrants.

use crate::rules::cycle_course::{called, is_past};
use crate::rules::prelude::*;
use crate::rules::taking_part::{is_recorded, takes_part, was_counted, was_said};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/migrants-missing",
    severity: Severity::Error,
    says: "the cycle `{cycle}` is in the phase `{phase:phrase}`, but no association or group of migrants takes part",
    because: "Only those on the other side of the counter know where a service stops working; without them, staff talk among themselves.",
    fix: "Bring a local association or group of migrants to the table; if one already takes part, add it to the participations.",
    sources: &["FAMI project “Cittadini si diventa”: local partners are associations of immigrants or networks that support them, with public interlocutors"],
    bad: r#"{
        "projects": [{"slug": "cittadini", "title": "Servizi aperti"}],
        "stakeholders": [{"slug": "comune", "name": "Comune di Ancona", "kind": "municipality"}],
        "cycles": [
            {
                "slug": "ancona", "project": "cittadini", "title": "Ancona",
                "phase": "barrier_analysis",
                "participations": [{"stakeholder": "comune", "role": "service_owner"}]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "cittadini", "title": "Servizi aperti"}],
        "stakeholders": [
            {"slug": "comune", "name": "Comune di Ancona", "kind": "municipality"},
            {"slug": "senza-confini", "name": "Senza Confini", "kind": "migrant_association"}
        ],
        "cycles": [
            {
                "slug": "ancona", "project": "cittadini", "title": "Ancona",
                "phase": "barrier_analysis",
                "participations": [
                    {"stakeholder": "comune", "role": "service_owner"},
                    {"stakeholder": "senza-confini", "role": "participant"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        if !is_past(cycle, CyclePhase::Preparation) || !(found.guards() || is_recorded(view, cycle)) {
            return;
        }
        let present = takes_part(view, cycle, |id| view.get(id).is_none_or(may_be_of_migrants))
            || was_counted(view, cycle, |row| {
                kind_is_of_migrants(row.stakeholder_kind.as_ref()) || group_is(row.target_group.as_ref())
            })
            || was_said(view, cycle, |said| {
                kind_is_of_migrants(said.stakeholder_kind.as_ref())
                    || group_is(said.target_group.as_ref())
                    || said.stakeholder.is_some_and(|id| view.get(id).is_none_or(may_be_of_migrants))
            });
        if let (Some(phase), false) = (cycle.phase, present) {
            found.here([("cycle", called(view, cycle).into()), ("phase", phase.code().into())]);
        }
    })],
    ..Rule::PLAIN
};

fn may_be_of_migrants(stakeholder: &Stakeholder) -> bool {
    match stakeholder.migrant_led {
        Some(Answer::Yes) => true,
        Some(Answer::No) => false,
        _ => kind_is_of_migrants(Some(&stakeholder.kind)),
    }
}

/// A network that supports migrants counts: the call takes one for a partner in their stead.
fn kind_is_of_migrants(kind: Option<&StakeholderKind>) -> bool {
    matches!(
        kind,
        Some(
            StakeholderKind::MigrantAssociation
                | StakeholderKind::MigrantSupportNetwork
                | StakeholderKind::InformalGroup
                | StakeholderKind::IndividualUser
                | StakeholderKind::Other(_)
        )
    )
}

fn group_is(group: Option<&TargetGroup>) -> bool {
    matches!(
        group,
        Some(
            TargetGroup::ThirdCountryNational
                | TargetGroup::AsylumSeeker
                | TargetGroup::ProtectionHolder
                | TargetGroup::UnaccompaniedMinor
                | TargetGroup::SecondGeneration
                | TargetGroup::Stateless
                | TargetGroup::MigrantBackground
                | TargetGroup::EuMobile
                | TargetGroup::TraffickingSurvivor
                | TargetGroup::Other(_)
        )
    )
}
