//! Consents as rules read them: what holds of each purpose, and whether it rests on consent at all.

use chrono::NaiveDate;

use crate::model::value::Date;
use crate::model::{Consent, ConsentPurpose, ConsentState, LegalBasis, PurposeConsent};
use crate::rules::doubtful::{is_plausible, whole};

/// Whether the person's own yes is the ground in law; it is where nothing is said.
pub(super) fn is_ground(consent: &Consent) -> bool {
    matches!(consent.basis, None | Some(LegalBasis::Consent | LegalBasis::ExplicitConsent))
}

/// Whether it has run out by a day.
pub(super) fn is_over(consent: &Consent, as_of: Option<NaiveDate>) -> bool {
    expiry(consent).zip(as_of).is_some_and(|(expires, as_of)| expires < as_of)
}

/// The last day on which it holds, if that is meant.
pub(super) fn expiry(consent: &Consent) -> Option<NaiveDate> {
    consent.expires.filter(|expires| is_plausible(&whole(*expires))).map(Date::day)
}

/// What was said last of a purpose.
pub(super) fn last_word<'c>(consent: &'c Consent, purpose: &ConsentPurpose) -> Option<&'c PurposeConsent> {
    let said = consent.purposes.iter().filter(|row| row.purpose == *purpose);
    said.max_by_key(|row| row.on)
}

/// Whether a purpose is allowed now: the last word on it is yes, and it has not run out. Nothing
/// where nobody has said yes or no.
pub(super) fn allows(consent: &Consent, purpose: &ConsentPurpose, as_of: Option<NaiveDate>) -> Option<bool> {
    match last_word(consent, purpose)?.state {
        ConsentState::Requested => None,
        ConsentState::Given => Some(!is_over(consent, as_of)),
        ConsentState::Refused | ConsentState::Withdrawn | ConsentState::Expired => Some(false),
    }
}
