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
};

const STATES: &[State] = &[
    state("pipeline"),
    state("implementation").guarded(&["project/lead-missing", "project/lead-doubled"]),
    state("finalisation"),
    state("closed").guarded(&["project/cycles-open"]).locked(&["*"]),
    state("cancelled").locked(&["*"]),
    state("suspended"),
];

const STEPS: &[Step] = &[
    step("start", "Its work begins.", &["pipeline"], "implementation", &[Lead]),
    step("finish", "Its work is done, its accounts are not.", &["implementation"], "finalisation", &[Lead]),
    step("close", "It is over.", &["finalisation"], "closed", &[Lead]),
    step("suspend", "Halts it for a while.", &["implementation"], "suspended", &[Lead]).reasoned(),
    step("resume", "It goes on.", &["suspended"], "implementation", &[Lead]),
    step("cancel", "Calls it off.", &["pipeline", "implementation", "suspended"], "cancelled", &[Lead]).reasoned(),
];
