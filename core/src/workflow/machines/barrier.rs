//! The life of a barrier: from a report to users who say that it is gone.

use crate::model::Noun;
use crate::workflow::machine::{Machine, Memory, Or, State, Step, What, Write, may, must, row, state, step};
use crate::workflow::roles::Role::{
    self, Addressee, Evaluator, Facilitator, Lead, LocalCoordinator, Participant, Partner, Rapporteur,
    ServiceOwner, TableMember,
};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Barrier,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
};

const STATES: &[State] = &[
    state("reported"),
    state("documented").guarded(&["barrier/evidence-missing"]),
    state("validated").guarded(&["barrier/service-missing", "barrier/nature-missing", "barrier/unconfirmed"]),
    state("prioritised").guarded(&["barrier/unconfirmed"]),
    state("being_addressed").guarded(&["barrier/measure-missing"]),
    state("mitigated"),
    state("removed"),
    state("confirmed_by_users").guarded(&["barrier/removal-unconfirmed"]),
    state("duplicate").locked(&["*"]).guarded(&["barrier/duplicate-unnamed"]),
    state("not_confirmed").locked(&["*"]),
    state("structural_constraint").guarded(&["barrier/legal-basis-missing"]),
    state("recurred"),
];

/// Those who are at the table.
const TABLE: &[Role] = &[Lead, LocalCoordinator, Facilitator, Rapporteur, TableMember];
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

const STEPS: &[Step] = &[
    step("document", "Adds a first piece of evidence.", &["reported"], "documented", &[Lead, Partner, LocalCoordinator, Facilitator, Rapporteur, TableMember, Participant, Evaluator])
        .writing(EVIDENCE)
        .settling(&["barrier/evidence-missing"]),
    step("validate", "Confirms it, by the table or by sources independent of each other.", &["documented"], "validated", TABLE),
    step("prioritise", "Chooses it to be worked on.", &["validated", "recurred"], "prioritised", TABLE)
        .writing(&[may("severity")]),
    step("address", "Starts work on it, with a measure.", &["validated", "prioritised", "recurred"], "being_addressed", DOERS),
    step("mitigate", "Reports that it weighs less than it did.", &["being_addressed"], "mitigated", DOERS).writing(EVIDENCE),
    step("remove", "Reports that it is gone.", &["being_addressed", "mitigated"], "removed", DOERS)
        .writing(EVIDENCE),
    step("confirm", "Confirms, from those who met it, that it is gone.", &["removed"], "confirmed_by_users", &[Participant, TableMember, Facilitator, Evaluator, Lead, LocalCoordinator])
        .writing(EVIDENCE)
        .settling(&["barrier/removal-unconfirmed"]),
    step("recur", "Reports that it is back.", &["mitigated", "removed", "confirmed_by_users"], "recurred", &[Lead, Partner, LocalCoordinator, Facilitator, Rapporteur, TableMember, Participant, Evaluator])
        .writing(EVIDENCE),
    step("mark_duplicate", "Marks it as the same as another.", &["reported", "documented", "validated"], "duplicate", TABLE)
        .writing(&[must("duplicate_of")])
        .settling(&["barrier/duplicate-unnamed"]),
    step("dismiss", "Sets it aside, as it could not be confirmed.", &["reported", "documented"], "not_confirmed", TABLE).reasoned(),
    step("mark_structural", "Marks it as due to a law or structure that the service owner cannot change.", &["documented", "validated", "prioritised", "being_addressed"], "structural_constraint", TABLE)
        .reasoned()
        .writing(&[must("legal_basis")])
        .settling(&["barrier/legal-basis-missing"]),
    step("reopen", "Takes it up again, in the light of new evidence.", &["not_confirmed", "structural_constraint"], "documented", TABLE)
        .reasoned()
        .writing(EVIDENCE)
        .settling(&["barrier/evidence-missing"]),
];
