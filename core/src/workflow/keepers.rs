//! Who keeps what: who may register and revise, noun by noun, and who may retire.

use crate::model::Noun;
use crate::workflow::roles::Presence;
use crate::workflow::roles::Role::{
    self, Addressee, BodyMember, Evaluator, Facilitator, Lead, LocalCoordinator, Oneself, Participant,
    Partner, Rapporteur, ServiceOwner, TableMember,
};

/// Who may register something of a noun, and revise it afterwards.
#[must_use]
pub const fn keepers(noun: Noun) -> &'static [Role] {
    match noun {
        Noun::Project => &[Lead],
        Noun::Territory | Noun::Source | Noun::Instrument | Noun::Training => {
            &[Lead, Partner, LocalCoordinator]
        }
        Noun::Stakeholder => &[Lead, Partner, LocalCoordinator, Oneself],
        Noun::Body | Noun::Cycle => &[Lead, LocalCoordinator],
        Noun::Service => &[Lead, Partner, LocalCoordinator, ServiceOwner],
        Noun::Series | Noun::Session | Noun::Question | Noun::Consent => {
            &[Lead, LocalCoordinator, Facilitator]
        }
        // What a table arrived at is told by whoever reports from it.
        Noun::WorkingTable => &[Lead, LocalCoordinator, Facilitator, Rapporteur],
        Noun::Barrier => {
            &[Lead, Partner, LocalCoordinator, Facilitator, Rapporteur, TableMember, Participant]
        }
        Noun::Contribution => {
            &[Lead, LocalCoordinator, Facilitator, Rapporteur, TableMember, Participant, Oneself]
        }
        Noun::Measure => {
            &[Lead, LocalCoordinator, Facilitator, Rapporteur, TableMember, ServiceOwner, Addressee]
        }
        Noun::Recommendation => &[Lead, LocalCoordinator, Facilitator, Rapporteur, TableMember],
        Noun::Decision => &[Lead, LocalCoordinator, Facilitator, Rapporteur, BodyMember, TableMember],
        Noun::Indicator | Noun::Measurement => &[Lead, Partner, LocalCoordinator, Evaluator],
        Noun::Output => &[Lead, Partner, LocalCoordinator, Facilitator, Rapporteur, Evaluator],
    }
}

/// A field that not every keeper writes: by it somebody has a say, speaks, or is held to their word.
pub(crate) struct Reserved {
    pub(crate) field: &'static str,
    /// Who writes it.
    pub(super) by: &'static [Role],
    /// Who does not, whatever else they are.
    never: &'static [Role],
}

impl Reserved {
    /// Whether somebody writes it who has such a say, in a house that has such a one.
    pub(super) fn is_open_to(&self, theirs: &[Role], house: &[Role]) -> bool {
        let is_one = |of: &[Role], theirs: &[Role]| of.iter().any(|role| theirs.contains(role));
        is_one(self.by, theirs) && !is_one(self.never, house)
    }
}

const fn field(field: &'static str, by: &'static [Role], never: &'static [Role]) -> Reserved {
    Reserved { field, by, never }
}

/// Those who write down what others have said, and these themselves.
const WRITERS: &[Role] = &[Lead, LocalCoordinator, Facilitator, Rapporteur, Oneself];

/// A new office is somebody's who leads, or of whoever registers it.
const NEW_OFFICE: &[Reserved] = &[field("unit_of", &[Lead], &[])];
/// Nobody makes of themselves what they were not.
const STANDING: &[Reserved] = &[
    field("unit_of", &[Lead], &[Oneself]),
    field("kind", RETIRERS, &[Oneself]),
    field("form", RETIRERS, &[Oneself]),
    field("migrant_led", RETIRERS, &[Oneself]),
    field("merged_ids", RETIRERS, &[]),
];
const OWNER: &[Reserved] = &[field("owner", RETIRERS, &[])];
const NEW_WORDS: &[Reserved] = &[field("stakeholder", WRITERS, &[])];
const WORDS: &[Reserved] = &[
    field("text", WRITERS, &[]),
    field("stakeholder", WRITERS, &[]),
    field("visibility", WRITERS, &[]),
    field("consent", WRITERS, &[]),
];
/// Whoever has to keep a day does not put it off.
const ASKED: &[Reserved] = &[
    field("response_due", RETIRERS, &[Addressee]),
    // Nor does whoever is asked say what, or of whom.
    field("text", keepers(Noun::Recommendation), &[Addressee]),
    field("addressees", keepers(Noun::Recommendation), &[Addressee]),
];
const DUE: &[Reserved] = &[field("due", RETIRERS, &[Addressee])];

/// The fields of a noun that are reserved in what is there, or in what is to come.
pub(crate) const fn reserved(noun: Noun, presence: Presence) -> &'static [Reserved] {
    match (noun, presence) {
        (Noun::Stakeholder, Presence::ToCome) => NEW_OFFICE,
        (Noun::Stakeholder, Presence::There) => STANDING,
        (Noun::Service, Presence::There) => OWNER,
        (Noun::Contribution, Presence::ToCome) => NEW_WORDS,
        (Noun::Contribution, Presence::There) => WORDS,
        (Noun::Recommendation, Presence::There) => ASKED,
        (Noun::Measure, Presence::There) => DUE,
        _ => &[],
    }
}

/// The fields in which what is said stays, though one may say more: a figure that was promised is not made
/// another by those who are measured by it.
pub(super) const fn kept(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Indicator => &["targets"],
        // Nobody gets rid of a consent by saying that something does not rest on it.
        Noun::Contribution => &["consent"],
        _ => &[],
    }
}

/// Who may retire anything, and say which of two versions holds.
pub const RETIRERS: &[Role] = &[Lead, LocalCoordinator];
