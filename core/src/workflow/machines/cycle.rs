//! The life of a co-design cycle: the phases of its plan, in their order, and what may come between.

use chrono::NaiveDate;

use crate::json::{read, value_of};
use crate::model::value::{Date, Period, Text};
use crate::model::{AnyEntity, CyclePhase, Noun, Phase, PhaseStatus};
use crate::workflow::event::Event;
use crate::workflow::machine::{Goal, Machine, Memory, State, Step, Taken, state, step};
use crate::workflow::roles::Role::{self, Facilitator, Lead, LocalCoordinator};
use crate::workflow::write::{What, Write, put, row};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Cycle,
    field: "phase",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: Some(course),
    dated: Some(dated),
};

/// Once begun, a cycle follows the plan with which it began: phases are left out by `skip`, with a reason.
const BEGUN_SO: &[&str] = &["template"];

const STATES: &[State] = &[
    state("draft"),
    state("preparation").locked(BEGUN_SO).guarded(&["cycle/lead-missing", "cycle/level-unpromised"]),
    state("service_identification")
        .locked(BEGUN_SO)
        .guarded(&["cycle/migrants-missing", "cycle/public-body-missing"]),
    state("joint_training").locked(BEGUN_SO).guarded(&["cycle/services-missing"]),
    state("barrier_analysis").locked(BEGUN_SO).guarded(&["cycle/training-missing"]),
    state("co_design").locked(BEGUN_SO).guarded(&["cycle/barriers-missing"]),
    state("experimentation").locked(BEGUN_SO).guarded(&["cycle/measures-missing"]),
    state("evaluation").locked(BEGUN_SO).guarded(&["cycle/baseline-missing"]),
    state("recommendation_drafting").locked(BEGUN_SO).guarded(&["cycle/measurements-missing"]),
    state("dissemination")
        .locked(BEGUN_SO)
        .guarded(&["cycle/recommendations-missing", "cycle/tables-unreported"]),
    state("follow_up").locked(BEGUN_SO).guarded(&["cycle/feedback-missing"]),
    state("closed").guarded(&["cycle/recommendations-open"]).locked(&["*"]),
    state("suspended").locked(BEGUN_SO).guarded(&["cycle/suspended-from-missing"]),
    state("abandoned").locked(&["*"]),
];

const UNDER_WAY: &[&str] = &[
    "draft",
    "preparation",
    "service_identification",
    "joint_training",
    "barrier_analysis",
    "co_design",
    "experimentation",
    "evaluation",
    "recommendation_drafting",
    "dissemination",
    "follow_up",
];
const BEGUN: &[&str] = &[
    "preparation",
    "service_identification",
    "joint_training",
    "barrier_analysis",
    "co_design",
    "experimentation",
    "evaluation",
    "recommendation_drafting",
    "dissemination",
    "follow_up",
];

const COORDINATORS: &[Role] = &[Lead, LocalCoordinator];

const STEPS: &[Step] = &[
    step("advance", "Moves on to the next phase of the plan.", UNDER_WAY, "", COORDINATORS)
        .leading(Goal::Onward { by: 1 })
        .also(listed),
    step("skip", "Leaves out the next phase of the plan.", UNDER_WAY, "", COORDINATORS)
        .reasoned()
        .leading(Goal::Onward { by: 2 })
        .also(listed),
    step(
        "redesign",
        "Goes back to co-design, for another round.",
        &["experimentation", "evaluation"],
        "co_design",
        &[Lead, LocalCoordinator, Facilitator],
    )
    .reasoned()
    .writing(&[put("iteration", What::OneMore)])
    .also(listed),
    step(
        "reanalyse",
        "Goes back to the analysis of barriers, for another round.",
        &["co_design", "experimentation", "evaluation"],
        "barrier_analysis",
        &[Lead, LocalCoordinator, Facilitator],
    )
    .reasoned()
    .writing(&[put("iteration", What::OneMore)])
    .also(listed),
    step(
        "suspend",
        "Halts it for a while; deadlines are put off by as long.",
        BEGUN,
        "suspended",
        COORDINATORS,
    )
    .reasoned()
    .today()
    .writing(&[put("suspended_from", What::From), put("suspended_since", What::Day)]),
    step("resume", "Resumes it in the phase in which it was halted.", &["suspended"], "", COORDINATORS)
        .leading(Goal::Kept("suspended_from"))
        .writing(HALTED),
    step(
        "abandon",
        "Gives it up.",
        &[
            "draft",
            "preparation",
            "service_identification",
            "joint_training",
            "barrier_analysis",
            "co_design",
            "experimentation",
            "evaluation",
            "recommendation_drafting",
            "dissemination",
            "follow_up",
        ],
        "abandoned",
        COORDINATORS,
    )
    .reasoned(),
    // How long it was halted is still to be told.
    step("abandon", "Gives it up.", &["suspended"], "abandoned", COORDINATORS).reasoned().writing(HALTED),
];

/// A halt is over.
const HALTED: &[Write] = &[
    row("suspensions", "start", What::Copy("suspended_since")),
    row("suspensions", "end", What::Day),
    put("suspended_from", What::Nothing),
    put("suspended_since", What::Nothing),
];

/// The phases of the cycle's plan, without those that its own list has left out already.
fn course(cycle: &AnyEntity) -> Vec<&'static str> {
    let AnyEntity::Cycle(cycle) = cycle else { return Vec::new() };
    cycle.course().map(|phase| phase.code()).collect()
}

/// The last day on which it is known to have been halted, to have gone on or to have begun a phase.
fn dated(cycle: &AnyEntity) -> Option<NaiveDate> {
    let AnyEntity::Cycle(cycle) = cycle else { return None };
    let halts = cycle.suspensions.iter().map(|halt| halt.end).chain(cycle.suspended_since).map(Date::day);
    let begun = cycle.phases.iter().filter_map(|phase| Some(phase.actual?.start?.days()?.0));
    halts.chain(begun).max()
}

/// Brings the cycle's list of phases up to date: one ends, one begins, one may have been left out.
fn listed(taken: &Taken<'_>, events: &mut Vec<Event>) {
    let (AnyEntity::Cycle(cycle), [event, ..]) = (taken.before, &mut **events) else { return };
    let Ok(to) = taken.to.parse::<CyclePhase>() else { return };
    let from = taken.from.parse().unwrap_or(CyclePhase::Draft);
    let mut phases = cycle.phases.clone();
    if phases.is_empty() {
        let lasting = |phase: &CyclePhase| !matches!(phase, CyclePhase::Draft | CyclePhase::Closed);
        phases.extend(cycle.course().filter(lasting).map(Phase::new));
    }
    if let Some(ends) = phases.iter_mut().rfind(|row| row.kind == from) {
        ends.status = Some(PhaseStatus::Done);
        ends.actual.get_or_insert(UNKNOWN).end = Some(taken.day.day().into());
    }
    if let Some(kind) =
        cycle.course().skip_while(|phase| *phase != from).nth(1).filter(|_| taken.command.verb == "skip")
    {
        let reason = taken.command.given.get("reason").and_then(|reason| read(&reason.to_string()));
        leave_out(&mut phases, kind, reason);
    }
    begin(&mut phases, to, taken.day);
    event.set.insert("phases".into(), value_of(&phases));
}

/// A phase is left out: the row that was planned for it, or one of its own; what came of it in an earlier
/// turn stays as it was.
fn leave_out(phases: &mut Vec<Phase>, kind: CyclePhase, reason: Option<Text>) {
    if let Some(row) = planned(phases, kind) {
        row.status = Some(PhaseStatus::Skipped);
        row.skip_reason = reason;
    }
}

/// The row that was planned for a phase, or one more where it has been gone through before.
fn planned(phases: &mut Vec<Phase>, kind: CyclePhase) -> Option<&mut Phase> {
    let planned = |row: &Phase| row.status.is_none_or(|status| status == PhaseStatus::Planned);
    let of_kind = |row: &Phase| row.kind == kind && planned(row);
    let row = phases.iter().position(of_kind).unwrap_or_else(|| {
        // It comes after all that has been, and before what is still to come.
        let next = phases.iter().rposition(|row| !planned(row)).map_or(0, |row| row + 1);
        phases.insert(next, Phase::new(kind));
        next
    });
    phases.get_mut(row)
}

/// A phase begins.
fn begin(phases: &mut Vec<Phase>, kind: CyclePhase, day: Date) {
    if kind == CyclePhase::Closed {
        return;
    }
    if let Some(row) = planned(phases, kind) {
        row.status = Some(PhaseStatus::Active);
        row.actual = Some(Period { start: Some(day.day().into()), ..UNKNOWN });
    }
}

/// A period of which nothing is known yet.
const UNKNOWN: Period = Period { start: None, end: None, duration: None };
