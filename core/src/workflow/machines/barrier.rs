//! The life of a barrier: from a report to users who say that it is gone.

use crate::model::Noun;
use crate::workflow::machine::{Machine, Memory, State, Step, state, step};
use crate::workflow::roles::Role::{
    self, Addressee, Evaluator, Facilitator, Lead, LocalCoordinator, Participant, Partner, Rapporteur,
    ServiceOwner, TableMember,
};
use crate::workflow::write::{Or, What, Write, may, must, put, row};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Barrier,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

const STATES: &[State] = &[
    state("reported"),
    state("documented").guarded(&["barrier/evidence-missing"]),
    state("validated").guarded(&[
        "barrier/evidence-missing",
        "barrier/service-missing",
        "barrier/nature-missing",
        "barrier/unconfirmed",
    ]),
    state("prioritised").guarded(&["barrier/evidence-missing", "barrier/unconfirmed"]),
    state("being_addressed").guarded(&["barrier/measure-missing"]),
    state("mitigated"),
    state("removed"),
    state("confirmed_by_users").guarded(&["barrier/removal-unconfirmed"]),
    state("duplicate").locked(&["*"]).guarded(&["barrier/duplicate-unnamed", "reference/circular"]),
    state("not_confirmed").locked(&["*"]),
    state("structural_constraint").guarded(&["barrier/legal-basis-missing"]),
    state("recurred"),
];

/// Those who have anything to do with it.
const ALL: &[Role] =
    &[Lead, Partner, LocalCoordinator, Facilitator, Rapporteur, TableMember, Participant, Evaluator];
/// Those who are at the table.
const TABLE: &[Role] = &[Lead, LocalCoordinator, Facilitator, Rapporteur, TableMember];
/// Those whose work it is: they cannot say alone that it is no barrier, or no longer.
const OWN: &[Role] = &[ServiceOwner, Addressee];
/// Those who do something about it.
const DOERS: &[Role] = &[Lead, LocalCoordinator, ServiceOwner, Addressee];

const fn evidence(field: &'static str, or: Or) -> Write {
    row("evidence", field, What::Given(field, or))
}

/// A piece of evidence, which may be a contribution, a document, or words.
const EVIDENCE: &[Write] = &[
    evidence("kind", Or::Refuse),
    evidence("text", Or::Nothing),
    evidence("contribution", Or::Nothing),
    evidence("source", Or::Nothing),
    evidence("on", Or::Today),
];

/// Further on, evidence may still come in; the barrier stays where it is.
const fn further(state: &'static [&'static str], to: &'static str) -> Step {
    step("document", "Adds a piece of evidence.", state, to, ALL).writing(EVIDENCE)
}

const STEPS: &[Step] = &[
    step("document", "Adds a piece of evidence.", &["reported", "documented"], "documented", ALL)
        .writing(EVIDENCE)
        .settling(&["barrier/evidence-missing"]),
    further(&["validated"], "validated"),
    further(&["prioritised"], "prioritised"),
    further(&["being_addressed"], "being_addressed"),
    further(&["recurred"], "recurred"),
    step(
        "validate",
        "Confirms it, by the table or by sources independent of each other.",
        &["documented"],
        "validated",
        TABLE,
    ),
    step("prioritise", "Chooses it to be worked on.", &["validated", "recurred"], "prioritised", TABLE)
        .writing(&[may("severity")]),
    step(
        "address",
        "Starts work on it, with a measure.",
        &["validated", "prioritised", "recurred"],
        "being_addressed",
        DOERS,
    ),
    step("mitigate", "Reports that it weighs less than it did.", &["being_addressed"], "mitigated", DOERS)
        .writing(EVIDENCE),
    step("remove", "Reports that it is gone.", &["being_addressed", "mitigated"], "removed", DOERS)
        .writing(EVIDENCE),
    step(
        "confirm",
        "Confirms, from those who met it, that it is gone.",
        &["mitigated", "removed"],
        "confirmed_by_users",
        &[Participant, TableMember, Facilitator, Evaluator, Lead, LocalCoordinator],
    )
    .never(OWN)
    .writing(EVIDENCE)
    .settling(&["barrier/removal-unconfirmed"]),
    step(
        "recur",
        "Reports that it is back.",
        &["mitigated", "removed", "confirmed_by_users"],
        "recurred",
        ALL,
    )
    .writing(EVIDENCE),
    step(
        "mark_duplicate",
        "Marks it as the same as another.",
        &["reported", "documented", "validated", "prioritised", "being_addressed", "recurred"],
        "duplicate",
        TABLE,
    )
    .never(OWN)
    .writing(&[must("duplicate_of")])
    .settling(&["barrier/duplicate-unnamed", "reference/circular"]),
    step("separate", "Takes it up again as a barrier of its own.", &["duplicate"], "reported", TABLE)
        .reasoned()
        .writing(&[put("duplicate_of", What::Nothing)]),
    step(
        "dismiss",
        "Sets it aside, as it could not be confirmed.",
        &["reported", "documented"],
        "not_confirmed",
        TABLE,
    )
    .never(OWN)
    .reasoned(),
    step(
        "mark_structural",
        "Marks it as due to a law or structure that the service owner cannot change.",
        &["documented", "validated", "prioritised", "being_addressed"],
        "structural_constraint",
        TABLE,
    )
    .never(OWN)
    .reasoned()
    .writing(&[must("legal_basis")])
    .settling(&["barrier/legal-basis-missing"]),
    step(
        "reopen",
        "Takes it up again, in the light of new evidence.",
        &["not_confirmed", "structural_constraint"],
        "documented",
        TABLE,
    )
    .reasoned()
    .writing(EVIDENCE)
    .settling(&["barrier/evidence-missing"]),
];
