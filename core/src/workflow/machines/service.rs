//! The life of a service (HSDS, and two states before).

use crate::model::Noun;
use crate::workflow::machine::{Machine, Memory, State, Step, state, step};
use crate::workflow::roles::Role::{self, Lead, LocalCoordinator, ServiceOwner};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Service,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

const OWNED: &[&str] = &["service/owner-missing"];

const STATES: &[State] = &[
    state("planned"),
    state("experimental").guarded(OWNED),
    state("active").guarded(OWNED),
    state("temporarily_closed"),
    state("inactive"),
    state("defunct"),
];

/// Whoever answers for it, and those who keep the list of services.
const KEEPERS: &[Role] = &[ServiceOwner, Lead, LocalCoordinator];

const STEPS: &[Step] = &[
    step("try_out", "Offers it on trial.", &["planned"], "experimental", KEEPERS),
    step("launch", "Makes it available.", &["planned", "experimental", "inactive"], "active", KEEPERS),
    step("pause", "Closes it for a while.", &["experimental", "active"], "temporarily_closed", KEEPERS)
        .reasoned(),
    step("resume", "Opens it again.", &["temporarily_closed"], "active", KEEPERS),
    step(
        "deactivate",
        "Withdraws it for the present.",
        &["experimental", "active", "temporarily_closed"],
        "inactive",
        KEEPERS,
    )
    .reasoned(),
    step(
        "discontinue",
        "Ends it for good.",
        &["planned", "experimental", "active", "temporarily_closed", "inactive"],
        "defunct",
        KEEPERS,
    )
    .reasoned(),
];
