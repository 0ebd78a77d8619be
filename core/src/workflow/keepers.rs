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

/// The fields by which somebody has a say: only those who may retire something of the noun write them
/// into what is there, or, of an office of others, into what is to come.
pub(super) const fn reserved(noun: Noun, presence: Presence) -> &'static [&'static str] {
    match (noun, presence) {
        (Noun::Stakeholder, Presence::ToCome) => &["unit_of"],
        (Noun::Stakeholder, Presence::There) => &["unit_of", "kind", "migrant_led", "merged_ids"],
        (Noun::Service, Presence::There) => &["owner"],
        _ => &[],
    }
}

/// The lists to which one may add, while what they say already stays: a figure that was promised is not
/// made another by those who are measured by it.
pub(super) const fn kept(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Indicator => &["targets"],
        _ => &[],
    }
}

/// Who may retire anything, and say which of two versions holds.
pub const RETIRERS: &[Role] = &[Lead, LocalCoordinator];
