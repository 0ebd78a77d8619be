//! The course of a cycle: how far it has come, and which phases its plan leaves out.

use crate::model::{Cycle, CyclePhase, CycleTemplate, PhaseStatus};
use crate::rules::view::View;

/// Whether a cycle has left a phase behind. One halted or given up is past nothing: what it lacks
/// may still come, or will not be asked for.
pub(super) fn is_past(cycle: &Cycle, phase: CyclePhase) -> bool {
    cycle.phase.is_some_and(|now| now > phase && now <= CyclePhase::Closed)
}

/// Whether the cycle's own list of phases does without a phase.
pub(super) fn leaves_out(cycle: &Cycle, kind: CyclePhase) -> bool {
    let kept = |status: Option<PhaseStatus>| status != Some(PhaseStatus::Skipped);
    !cycle.phases.is_empty() && !cycle.phases.iter().any(|phase| phase.kind == kind && kept(phase.status))
}

/// Whether a cycle is led through a phase: by its own list of phases, or else by the plan it follows. Where
/// neither tells, only the phase it is in is known.
pub(super) fn leads_through(cycle: &Cycle, kind: CyclePhase) -> bool {
    use CycleTemplate::{DoubleDiamond, FamiResearchAction, SeminarWithTables};
    match &cycle.template {
        _ if !cycle.phases.is_empty() => !leaves_out(cycle, kind),
        Some(plan @ (FamiResearchAction | SeminarWithTables | DoubleDiamond)) => {
            plan.phases().contains(&kind)
        }
        _ => cycle.phase == Some(kind),
    }
}

/// What a message calls a cycle: its title, or else its place, or else its project.
pub(super) fn called(view: &View<'_>, cycle: &Cycle) -> String {
    let place = || cycle.territory.and_then(|territory| view.name(territory.uuid()));
    let project = || view.name(cycle.project.uuid());
    cycle.title.as_ref().map(|title| view.read(title)).or_else(place).or_else(project).unwrap_or_default()
}
