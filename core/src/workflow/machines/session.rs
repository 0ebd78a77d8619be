//! The life of a session: from a plan to a report on it.

use crate::model::Noun;
use crate::workflow::machine::{Machine, Memory, State, Step, state, step};
use crate::workflow::roles::Role::{self, Facilitator, Lead, LocalCoordinator, Rapporteur};
use crate::workflow::write::{may, must};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Session,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

const UNDATED: &[&str] = &["session/announced-undated"];

/// What tells when it is.
const DATED: &[&str] = &["date", "period"];

const STATES: &[State] = &[
    state("planned"),
    state("announced")
        .guarded(&["session/announced-undated", "session/ends-before-start", "session/outside-project"])
        .needing(DATED),
    state("open").guarded(UNDATED).needing(DATED),
    state("held")
        .guarded(&["session/date-missing", "session/held-in-future", "session/day-outside-period"])
        .needing(DATED),
    state("reported").locked(&["kind", "date", "period", "attendance", "participants"]).guarded(&[
        "session/reported-unrecorded",
        "table/outcome-missing",
        "attendance/parts-exceed-total",
    ]),
    state("cancelled"),
    state("postponed"),
];

const HOLDERS: &[Role] = &[Lead, LocalCoordinator, Facilitator];

const STEPS: &[Step] = &[
    step("announce", "Announces it, with its date.", &["planned", "postponed"], "announced", HOLDERS)
        .writing(&[may("date"), may("starts"), may("ends"), may("place"), may("languages_offered")])
        .settling(&["session/announced-undated", "session/ends-before-start", "session/outside-project"]),
    step("open", "Opens it.", &["planned", "announced"], "open", HOLDERS)
        .writing(&[may("date")])
        .settling(UNDATED),
    step("hold", "Records that it has been held.", &["planned", "announced", "open"], "held", HOLDERS)
        .writing(&[may("date"), may("attendance"), may("participants"), may("accommodations")])
        .settling(&["session/date-missing", "session/held-in-future", "session/day-outside-period"]),
    step(
        "report",
        "Files the report on it.",
        &["held"],
        "reported",
        &[Lead, LocalCoordinator, Facilitator, Rapporteur],
    )
    .writing(&[may("report"), may("attendance"), may("participants")])
    .settling(&["session/reported-unrecorded", "attendance/parts-exceed-total"]),
    step("postpone", "Puts it off to another date.", &["planned", "announced"], "postponed", HOLDERS)
        .reasoned()
        .writing(&[must("date")]),
    step("cancel", "Calls it off.", &["planned", "announced", "postponed"], "cancelled", HOLDERS).reasoned(),
];
