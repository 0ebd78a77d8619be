//! The life of a consent: asked for, given or refused, taken back.

use serde_json::Value;

use crate::json::value_of;
use crate::model::describe::{Datum, Shape};
use crate::model::{AnyEntity, ConsentPurpose, ConsentState, Noun, PurposeConsent};
use crate::workflow::event::Event;
use crate::workflow::form::{Form, Title};
use crate::workflow::machine::{
    Machine, Memory, Or, Place, State, Step, Taken, What, Write, may, state, step,
};
use crate::workflow::roles::Role::{self, Facilitator, Lead, LocalCoordinator};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Consent,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
};

/// Who has answered, to what and for how long, which only an answer changes.
const ANSWERED: &[&str] =
    &["subject", "purposes", "language_shown", "text_version", "by_guardian", "expires", "replaces"];

const STATES: &[State] = &[
    state("requested").guarded(&["consent/answered-unasked"]),
    state("given").locked(ANSWERED).guarded(&[
        "consent/purposes-missing",
        "consent/purpose-repeated",
        "consent/guardian-missing",
    ]),
    state("refused").locked(ANSWERED),
    state("withdrawn").locked(ANSWERED),
    state("expired").locked(ANSWERED).guarded(&["consent/expired-early"]),
];

/// Those who speak with people; whoever gives a consent is known to the dossier by a pseudonym only.
const KEEPERS: &[Role] = &[Lead, LocalCoordinator, Facilitator];

const PURPOSES: Shape = Shape::List(&ConsentPurpose::SHAPE);

/// The purposes of which somebody speaks.
const fn purposes(or: Or) -> Write {
    Write { place: Place::Aside(&PURPOSES), what: What::Given("purposes", or) }
}

const STEPS: &[Step] = &[
    step(
        "give",
        "Records that it is given, for all purposes or for those named.",
        &["requested", "refused"],
        "given",
        KEEPERS,
    )
    .writing(&[
        purposes(Or::Nothing),
        may("language_shown"),
        may("text_version"),
        may("expires"),
        may("by_guardian"),
    ])
    .also(answered)
    .settling(&["consent/purposes-missing", "consent/guardian-missing"])
    .suiting(asked_for),
    step("refuse", "Records that it is refused.", &["requested"], "refused", KEEPERS).also(answered),
    step("narrow", "Records that it is withdrawn for some purposes.", &["given"], "given", KEEPERS)
        .writing(&[purposes(Or::Refuse)])
        .also(answered)
        .suiting(asked_for),
    step("withdraw", "Records that it is withdrawn.", &["given"], "withdrawn", KEEPERS).also(answered),
    step("expire", "Records that it has expired.", &["given"], "expired", KEEPERS).also(answered),
];

/// An answer is to what was asked for.
fn asked_for(subject: &AnyEntity, form: &mut Form) {
    let AnyEntity::Consent(consent) = subject else { return };
    if !consent.purposes.is_empty() {
        let asked = consent.purposes.iter().map(|row| (row.purpose.code().to_owned(), Title::Code));
        form.among("purposes", asked.collect());
    }
}

/// Purpose by purpose, what was asked for is now answered so.
fn answered(taken: &Taken<'_>, events: &mut Vec<Event>) {
    let (AnyEntity::Consent(consent), [event, ..]) = (taken.before, &mut **events) else { return };
    let named = taken.command.given.get("purposes").and_then(Value::as_array);
    let speaks_of = |row: &PurposeConsent| {
        named.is_none_or(|named| named.iter().any(|purpose| purpose.as_str() == Some(row.purpose.code())))
    };
    let answer = if taken.command.verb == "narrow" { "withdrawn" } else { taken.to };
    let Ok(answer) = answer.parse::<ConsentState>() else { return };
    // Whoever is asked and names some purposes has refused the others.
    let rest = (taken.command.verb == "give").then_some(ConsentState::Refused);
    let mut purposes = consent.purposes.clone();
    for row in &mut purposes {
        if let Some(state) = if speaks_of(row) { Some(answer) } else { rest } {
            (row.state, row.on) = (state, Some(taken.day));
        }
    }
    event.set.insert("purposes".into(), value_of(&purposes));
}
