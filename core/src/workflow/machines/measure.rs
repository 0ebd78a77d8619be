//! The life of a measure: from a proposal at the table to what was done.

use crate::model::Noun;
use crate::workflow::machine::{Machine, Memory, State, Step, state, step};
use crate::workflow::roles::Role::{self, Addressee, Lead, LocalCoordinator, ServiceOwner};
use crate::workflow::write::{may, must};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Measure,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

const STATES: &[State] = &[
    state("proposed"),
    state("agreed").guarded(&["measure/agreement-missing"]),
    state("planned").guarded(&["measure/responsible-missing"]),
    state("on_trial")
        .guarded(&["measure/agreement-missing", "measure/responsible-missing"])
        .needing(&["responsible"]),
    state("under_way").guarded(&["measure/responsible-missing"]).needing(&["responsible"]),
    state("done")
        .locked(&["evidence", "agreed_by", "responsible", "due", "barriers"])
        .guarded(&["measure/evidence-missing"]),
    state("dropped"),
];

/// Those who can bind the service, and those who see to it.
const DOERS: &[Role] = &[ServiceOwner, Addressee, Lead, LocalCoordinator];
const NOT_DONE: &[&str] = &["proposed", "agreed", "planned", "on_trial", "under_way"];

const STEPS: &[Step] = &[
    step(
        "agree",
        "Agrees to it, as owner or provider of the service.",
        &["proposed"],
        "agreed",
        &[ServiceOwner, Addressee],
    )
    .writing(&[must("agreed_by")])
    .settling(&["measure/agreement-missing"]),
    step("plan", "Names who is responsible, and by when.", &["proposed", "agreed"], "planned", DOERS)
        .writing(&[must("responsible"), must("due")])
        .settling(&["measure/responsible-missing"]),
    step("try_out", "Puts it on trial.", &["agreed", "planned"], "on_trial", DOERS)
        .writing(&[may("responsible"), may("due")])
        .settling(&["measure/responsible-missing"]),
    step("start", "Puts it into practice.", &["planned", "on_trial"], "under_way", DOERS)
        .writing(&[may("responsible"), may("due")])
        .settling(&["measure/responsible-missing"]),
    step("complete", "Reports it as done, with evidence.", &["on_trial", "under_way"], "done", DOERS)
        .writing(&[must("evidence")])
        .settling(&["measure/evidence-missing"]),
    step("drop", "Gives it up.", NOT_DONE, "dropped", DOERS).reasoned(),
    step("take_up", "Takes it up again.", &["dropped"], "proposed", DOERS).reasoned(),
];
