//! The life of a consent: asked for, given or refused, taken back.

use chrono::NaiveDate;
use serde_json::Value;

use crate::fault::Fault;
use crate::json::value_of;
use crate::model::describe::{Datum, Shape};
use crate::model::value::Date;
use crate::model::{AnyEntity, Consent, ConsentPurpose, ConsentState, Noun, PurposeConsent};
use crate::workflow::event::Event;
use crate::workflow::form::{Form, Title};
use crate::workflow::machine::{Machine, Memory, State, Step, Taken, state, step};
use crate::workflow::roles::Role::{self, Facilitator, Lead, LocalCoordinator};
use crate::workflow::write::{Or, Place, What, Write, may};

pub(super) const MACHINE: Machine = Machine {
    noun: Noun::Consent,
    field: "status",
    memory: Memory::Reason("status_reason"),
    states: STATES,
    steps: STEPS,
    course: None,
    dated: Some(dated),
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
    .suiting(|subject, form| offer(subject, form, false))
    .refusing(foreign),
    step("refuse", "Records that it is refused.", &["requested"], "refused", KEEPERS).also(answered),
    step("narrow", "Records that it is withdrawn for some purposes.", &["given"], "given", KEEPERS)
        .writing(&[purposes(Or::Refuse)])
        .also(answered)
        .suiting(|subject, form| offer(subject, form, true))
        .refusing(foreign),
    step("withdraw", "Records that it is withdrawn.", &["given"], "withdrawn", KEEPERS).also(answered),
    step("expire", "Records that it has expired.", &["given"], "expired", KEEPERS).also(answered),
];

/// The purposes of which one may speak: those asked for or, to take it back, those for which it is given.
fn in_question(consent: &Consent, narrows: bool) -> Vec<&ConsentPurpose> {
    let mut purposes = Vec::new();
    for row in consent.purposes.iter().filter(|row| !narrows || row.state == ConsentState::Given) {
        if !purposes.contains(&&row.purpose) {
            purposes.push(&row.purpose);
        }
    }
    purposes
}

/// An answer is to what was asked for.
fn offer(subject: &AnyEntity, form: &mut Form, narrows: bool) {
    let AnyEntity::Consent(consent) = subject else { return };
    let purposes = in_question(consent, narrows);
    // That of another vocabulary is no bare code.
    let is_known = |purpose: &&ConsentPurpose| !matches!(purpose, ConsentPurpose::Other(_));
    if !purposes.is_empty() && purposes.iter().all(is_known) {
        let codes = purposes.iter().map(|purpose| (purpose.code().to_owned(), Title::Code));
        form.among("purposes", codes.collect());
    }
}

/// The purposes that are named, where any are: whoever names none speaks of all.
fn named<'t>(taken: &Taken<'t>) -> Option<&'t [Value]> {
    let given = taken.command.given.get("purposes").filter(|given| !given.is_null())?;
    Some(given.as_array().map_or(&[], Vec::as_slice))
}

/// Nobody answers for what was not asked, or takes back what was not given.
fn foreign(taken: &Taken<'_>) -> Vec<(String, Fault)> {
    let (AnyEntity::Consent(consent), Some(named)) = (taken.before, named(taken)) else { return Vec::new() };
    let purposes = in_question(consent, taken.command.verb == "narrow");
    let known: Vec<_> = purposes.iter().map(|purpose| purpose.code()).collect();
    let foreign =
        named.iter().enumerate().filter(|(_, it)| !purposes.iter().any(|one| value_of(*one) == **it));
    let told = foreign.map(|(row, it)| {
        let purpose = it.as_str().map_or_else(|| it.to_string(), str::to_owned);
        let fault = Fault::new("workflow/purpose-foreign").with("purpose", purpose);
        let fault = if known.is_empty() { fault } else { fault.with("known", known.join(", ")) };
        (format!("/given/purposes/{row}"), fault)
    });
    told.collect()
}

/// The last day on which anybody answered.
fn dated(consent: &AnyEntity) -> Option<NaiveDate> {
    let AnyEntity::Consent(consent) = consent else { return None };
    consent.purposes.iter().filter_map(|row| row.on).map(Date::day).max()
}

/// Purpose by purpose, what was asked for is now answered so; a no that was said before stays as it was.
fn answered(taken: &Taken<'_>, events: &mut Vec<Event>) {
    use ConsentState::{Expired, Given, Refused, Requested, Withdrawn};
    let (AnyEntity::Consent(consent), [event, ..]) = (taken.before, &mut **events) else { return };
    let named = named(taken);
    let speaks_of = |row: &PurposeConsent| named.is_none_or(|named| named.contains(&value_of(&row.purpose)));
    let mut purposes = consent.purposes.clone();
    for row in &mut purposes {
        let (is_named, is_given) = (speaks_of(row), row.state == Given);
        let answer = match taken.command.verb.as_str() {
            "give" if is_named => Some(Given),
            // Whoever is asked and names some purposes has refused the others.
            "give" | "refuse" => (is_given || row.state == Requested).then_some(Refused),
            "expire" => is_given.then_some(Expired),
            _ => (is_given && is_named).then_some(Withdrawn),
        };
        if let Some(state) = answer {
            (row.state, row.on) = (state, Some(taken.day));
        }
    }
    event.set.insert("purposes".into(), value_of(&purposes));
}
