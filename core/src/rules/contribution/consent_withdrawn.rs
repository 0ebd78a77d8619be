//! What is no longer allowed is no longer shown.

use crate::model::value::Date;
use crate::rules::consents::{allows, last_word};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contribution/consent-withdrawn",
    severity: Severity::Error,
    says: "the contribution is still open to {visibility:phrase}, but the consent of `{subject}` to {purpose:phrase} {how:phrase}[ ({on:date})]",
    because: "Whoever takes back their word must be able to rely on its being gone.",
    fix: "Restrict who may see it, take it out of what has been published, and tell those who have copies.",
    sources: &["Regulation (EU) 2016/679, articles 7(3) and 17"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "purposes": [{"purpose": "publication", "state": "withdrawn"}]}],
         "contributions": [{"slug": "k", "text": "Allo sportello mi hanno chiesto un documento che non esiste.",
            "visibility": "public", "consent": "c"}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "purposes": [{"purpose": "publication", "state": "withdrawn"}]}],
         "contributions": [{"slug": "k", "text": "Allo sportello mi hanno chiesto un documento che non esiste.",
            "visibility": "restricted", "consent": "c"}]}"#,
    personal: &["subject"],
    dated: true,
    checks: &[Check::Contribution(|view, contribution, found| {
        use ConsentPurpose::{Publication, QuoteAnonymous, QuoteNamed};
        let Some(visibility @ (Visibility::Public | Visibility::Partners)) = contribution.visibility else {
            return;
        };
        let Some(consent) = contribution.consent.and_then(|consent| view.get(consent)) else { return };
        let state = |purpose| allows(consent, &purpose, view.as_of());
        let published = state(Publication).filter(|_| visibility == Visibility::Public);
        let quoted = [state(QuoteAnonymous), state(QuoteNamed)];
        // Whoever refuses to be quoted by name may well allow it without.
        let unquoted = quoted.contains(&Some(false)) && !quoted.contains(&Some(true));
        let purpose = match published {
            Some(false) => Publication,
            None | Some(true) if unquoted => QuoteAnonymous,
            _ => return,
        };
        let (how, on) = ended(consent, &purpose);
        let params = [
            ("visibility", visibility.code().into()),
            ("subject", consent.subject.as_str().into()),
            ("purpose", purpose.code().into()),
            ("how", how.into()),
        ];
        let finding = match on {
            None => found.at("/visibility", params),
            Some(on) => {
                let [visibility, subject, purpose, how] = params;
                found.at("/visibility", [visibility, subject, purpose, how, ("on", on.to_string().into())])
            }
        };
        finding.suggest([Edit::replace("/visibility", &Visibility::Restricted)]);
    })],
    ..Rule::PLAIN
};

/// How a consent to a purpose came to an end, as a phrase, and when.
fn ended(consent: &Consent, purpose: &ConsentPurpose) -> (&'static str, Option<Date>) {
    match last_word(consent, purpose) {
        Some(word) if word.state == ConsentState::Refused => ("consent_refused", word.on),
        Some(word) if word.state == ConsentState::Withdrawn => ("consent_withdrawn", word.on),
        Some(word) if word.state == ConsentState::Expired => ("consent_expired", word.on.or(consent.expires)),
        _ => ("consent_expired", consent.expires),
    }
}
