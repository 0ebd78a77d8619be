//! The life of a project (IATI activity status).

use crate::model::Noun;
use crate::workflow::machine::{Machine, Memory, State, Step, state, step};
use crate::workflow::roles::Role::Lead;

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Project,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

/// Without anybody who leads it, nobody could do anything more about it.
const LED: &[&str] = &["project/lead-missing"];

const STATES: &[State] = &[
    state("pipeline").guarded(LED).needing(&["participations"]),
    state("implementation").guarded(&["project/lead-missing", "project/lead-doubled"]),
    state("finalisation").guarded(LED),
    state("closed").guarded(&["project/cycles-open"]).locked(&["*"]),
    state("cancelled").locked(&["*"]),
    state("suspended").guarded(LED),
];

const STEPS: &[Step] = &[
    step("start", "Starts the work.", &["pipeline"], "implementation", &[Lead]),
    step(
        "finish",
        "Ends the work; the accounts are still to be settled.",
        &["implementation"],
        "finalisation",
        &[Lead],
    ),
    step("close", "Closes the project.", &["finalisation"], "closed", &[Lead]),
    step("suspend", "Halts the work for a while.", &["implementation"], "suspended", &[Lead]).reasoned(),
    step("resume", "Takes the work up again.", &["suspended"], "implementation", &[Lead]),
    step(
        "cancel",
        "Calls the project off.",
        &["pipeline", "implementation", "suspended"],
        "cancelled",
        &[Lead],
    )
    .reasoned(),
];
