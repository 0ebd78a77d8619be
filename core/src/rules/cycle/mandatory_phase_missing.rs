//! A cycle that follows a plan lists the phases of the plan, or says why one was left out.

use crate::rules::cycle_course::is_past;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/mandatory-phase-missing",
    severity: Severity::Warning,
    says: "the plan that the cycle[ `{cycle}`] follows has a phase `{phase:phrase}`, but the cycle's list of phases does not",
    because: "What is on no list is in nobody's calendar: it is noticed only when the fund asks for it.",
    fix: "Add the phase; if it will not take place, add it with the status `skipped` and the reason.",
    sources: &["FAMI project “Cittadini si diventa”, activities planned", "Design Council, Double Diamond"],
    about: "cycle",
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "ciclo", "project": "servizi", "template": "fami_research_action",
                "phases": [
                    {"kind": "service_identification"},
                    {"kind": "joint_training"},
                    {"kind": "co_design"},
                    {"kind": "recommendation_drafting"},
                    {"kind": "dissemination"}
                ]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "ciclo", "project": "servizi", "template": "fami_research_action",
                "phases": [
                    {"kind": "service_identification"},
                    {"kind": "joint_training"},
                    {"kind": "co_design"},
                    {"kind": "experimentation"},
                    {"kind": "recommendation_drafting"},
                    {"kind": "dissemination"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|_, cycle, found| {
        let Some(template) = cycle.template.as_ref().filter(|_| !cycle.phases.is_empty()) else { return };
        let over = matches!(cycle.phase, Some(CyclePhase::Draft | CyclePhase::Abandoned));
        let missing = |phase: &&CyclePhase| !cycle.phases.iter().any(|listed| listed.kind == **phase);
        for phase in mandatory(template).iter().filter(missing).filter(|_| !over) {
            let later =
                cycle.phases.iter().position(|listed| listed.kind > *phase).unwrap_or(cycle.phases.len());
            let row = Phase::new(*phase);
            let finding = found.at("/phases", [("phase", phase.code().into())]);
            // What the cycle has left behind without it can no longer be planned.
            if !is_past(cycle, *phase) {
                finding.suggest([Edit::add(format!("/phases/{later}"), &row)]);
            }
        }
    })],
    ..Rule::PLAIN
};

/// The phases without which a plan is another plan. Of the templates under article 55 of the
/// third-sector code the law orders the steps of the procedure, not these.
fn mandatory(template: &CycleTemplate) -> &'static [CyclePhase] {
    match template {
        CycleTemplate::FamiResearchAction => &[
            CyclePhase::ServiceIdentification,
            CyclePhase::JointTraining,
            CyclePhase::CoDesign,
            CyclePhase::Experimentation,
            CyclePhase::RecommendationDrafting,
            CyclePhase::Dissemination,
        ],
        CycleTemplate::DoubleDiamond => &[
            CyclePhase::ServiceIdentification,
            CyclePhase::BarrierAnalysis,
            CyclePhase::CoDesign,
            CyclePhase::Experimentation,
        ],
        _ => &[],
    }
}
