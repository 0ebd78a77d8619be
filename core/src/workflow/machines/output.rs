//! The life of an output: from an announcement to what people can read.

use crate::model::Noun;
use crate::workflow::machine::{Machine, Memory, State, Step, state, step};
use crate::workflow::roles::Role::{
    self, Evaluator, Facilitator, Lead, LocalCoordinator, Partner, Rapporteur,
};
use crate::workflow::write::{Or, given, may};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Output,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

const STATES: &[State] = &[
    state("announced"),
    state("in_progress"),
    state("delivered"),
    state("published").locked(&["title", "kind"]).guarded(&[
        "output/address-missing",
        "output/languages-missing",
        "output/published-in-future",
    ]),
    state("withdrawn"),
];

const MAKERS: &[Role] = &[Lead, Partner, LocalCoordinator, Facilitator, Rapporteur, Evaluator];

const STEPS: &[Step] = &[
    step("begin", "Starts work on it.", &["announced"], "in_progress", MAKERS),
    step("deliver", "Delivers it within the project.", &["announced", "in_progress"], "delivered", MAKERS),
    step(
        "publish",
        "Publishes it.",
        &["in_progress", "delivered"],
        "published",
        &[Lead, Partner, LocalCoordinator],
    )
    .writing(&[
        given("published_on", "on", Or::Today),
        may("url"),
        may("languages"),
        may("formats"),
        may("channels"),
    ])
    .settling(&["output/address-missing", "output/languages-missing"]),
    step(
        "withdraw",
        "Withdraws it.",
        &["delivered", "published"],
        "withdrawn",
        &[Lead, Partner, LocalCoordinator],
    )
    .reasoned(),
    step(
        "restore",
        "Takes up work on it again.",
        &["withdrawn"],
        "in_progress",
        &[Lead, Partner, LocalCoordinator],
    ),
];
