//! The life of a governance body: from a proposal to its end.

use crate::model::Noun;
use crate::workflow::machine::{Machine, Memory, State, Step, state, step};
use crate::workflow::roles::Role::{BodyMember, Lead, LocalCoordinator};
use crate::workflow::write::{may, must};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Body,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

/// What is wrong with those who sit in it.
const SEATED: &[&str] = &[
    "body/members-missing",
    "body/composition-short",
    "body/composition-exceeded",
    "body/membership-doubled",
];

const STATES: &[State] = &[
    state("proposed"),
    state("established").guarded(&["body/act-missing", "body/membership-before-act"]),
    state("operating").guarded(SEATED).needing(&["memberships"]),
    state("dissolved").locked(&["*"]),
];

const STEPS: &[Step] = &[
    step("establish", "Founds it by a formal act.", &["proposed"], "established", &[Lead, LocalCoordinator])
        .writing(&[must("act"), may("composition"), may("memberships"), may("chair")])
        .settling(&["body/act-missing", "body/membership-before-act"]),
    step(
        "begin",
        "Opens its work: its members begin to meet.",
        &["established"],
        "operating",
        &[Lead, LocalCoordinator, BodyMember],
    )
    .writing(&[may("memberships"), may("chair")])
    .settling(SEATED),
    step(
        "dissolve",
        "Dissolves it.",
        &["proposed", "established", "operating"],
        "dissolved",
        &[Lead, LocalCoordinator],
    )
    .reasoned(),
];
