//! The life of a measurement: from a plan to a figure that is published and stays as it is.

use serde_json::Value;
use uuid::Uuid;

use crate::fault::Fault;
use crate::json::json_of;
use crate::model::describe::{Datum, Shape};
use crate::model::value::{Quantity, Text};
use crate::model::{AnyEntity, MeasurementState, Noun};
use crate::workflow::event::Event;
use crate::workflow::given::held;
use crate::workflow::machine::{Machine, Memory, State, Step, Taken, state, step};
use crate::workflow::roles::Role::{self, Evaluator, Lead, LocalCoordinator, Partner};
use crate::workflow::write::{Or, Place, What, Write, given, may};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Measurement,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: None,
};

/// What is wrong with a figure of itself.
const SOUND: &[&str] =
    &["measurement/value-missing", "measurement/ratio-impossible", "measurement/percentage-contradicted"];
const FIGURES: &[&str] =
    &["value", "text", "numerator", "denominator", "period", "on", "territory", "breakdown", "indicator"];

const STATES: &[State] = &[
    state("scheduled"),
    state("collected").guarded(SOUND).needing(&["value", "text", "numerator", "denominator"]),
    state("submitted").guarded(SOUND).locked(FIGURES),
    state("returned"),
    state("validated").guarded(SOUND).locked(FIGURES),
    state("published").guarded(SOUND).locked(&["*"]),
    state("revised").locked(&["*"]),
];

const COLLECTORS: &[Role] = &[Lead, Partner, LocalCoordinator, Evaluator];

/// What a new version may say otherwise.
const CORRECTED: &[&str] = &["value", "numerator", "denominator", "text"];
const QUANTITY: Shape = Quantity::SHAPE;
const TEXT: Shape = Text::SHAPE;

const fn corrected(name: &'static str, shape: &'static Shape) -> Write {
    Write { place: Place::Aside(shape), what: What::Given(name, Or::Nothing) }
}

const STEPS: &[Step] = &[
    step("collect", "Enters what was measured.", &["scheduled", "returned"], "collected", COLLECTORS)
        .writing(&[
            may("value"),
            may("text"),
            may("numerator"),
            may("denominator"),
            given("on", "on", Or::Today),
            may("source"),
        ])
        .settling(SOUND),
    step("submit", "Submits it for checking.", &["collected"], "submitted", COLLECTORS),
    step(
        "send_back",
        "Sends it back to whoever measured.",
        &["submitted", "validated"],
        "returned",
        &[Lead, Evaluator],
    )
    .reasoned(),
    step("validate", "Confirms that it is right.", &["submitted"], "validated", &[Lead, Evaluator]),
    step("publish", "Publishes it; from then on it does not change.", &["validated"], "published", &[Lead]),
    step(
        "correct",
        "Puts a new version in the place of one that was published.",
        &["published"],
        "revised",
        &[Lead],
    )
    .reasoned()
    .writing(&[
        corrected("value", &QUANTITY),
        corrected("numerator", &QUANTITY),
        corrected("denominator", &QUANTITY),
        corrected("text", &TEXT),
    ])
    .also(next_version)
    .refusing(unchanged),
];

/// A new version says something else.
fn unchanged(taken: &Taken<'_>) -> Vec<(String, Fault)> {
    let is_new = |name: &&str| {
        let given = taken.command.given.get(*name);
        given.is_some_and(|given| held(taken.before, name).as_ref() != Some(given))
    };
    let fault = || ("/given".to_owned(), Fault::new("workflow/nothing-changed"));
    if CORRECTED.iter().any(is_new) { Vec::new() } else { vec![fault()] }
}

/// The figure that was published stays as it was; the new one is a measurement of its own.
fn next_version(taken: &Taken<'_>, events: &mut Vec<Event>) {
    let AnyEntity::Measurement(published) = taken.before else { return };
    let version = published.version.unwrap_or(1) + 1;
    let id = Uuid::new_v5(&published.id.uuid(), format!("version/{version}").as_bytes());
    let mut corrected = (**published).clone();
    corrected.slug = None;
    corrected.status = Some(MeasurementState::Collected);
    corrected.status_reason = None;
    corrected.version = Some(version);
    let Some(Value::Object(fields)) = json_of(&corrected) else { return };
    let mut event = Event::new("register".into(), id.into());
    event.noun = Some(Noun::Measurement.code().into());
    event.set = fields.into_iter().filter(|(name, _)| name != "id").collect();
    for name in CORRECTED {
        event.set.extend(taken.command.given.get(*name).map(|value| ((*name).to_owned(), value.clone())));
    }
    events.push(event);
}
