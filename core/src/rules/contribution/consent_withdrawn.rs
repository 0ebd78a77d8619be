//! What is no longer allowed is no longer shown.

use crate::rules::consents::allows;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contribution/consent-withdrawn",
    severity: Severity::Error,
    says: "the contribution is open to {visibility:phrase}, but consent to {purpose:phrase} was refused, was withdrawn or has run out",
    because: "Whoever takes back their word must be able to rely on its being gone.",
    fix: "Restrict who may see it, take it out of what has been published, and tell those who have copies.",
    sources: &["Regulation (EU) 2016/679, articles 7(3) and 17"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "purposes": [{"purpose": "publication", "state": "withdrawn"}]}],
         "contributions": [{"slug": "k", "text": "Allo sportello mi hanno chiesto un documento che non esiste.",
            "visibility": "public", "consent": "c"}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "purposes": [{"purpose": "publication", "state": "withdrawn"}]}],
         "contributions": [{"slug": "k", "text": "Allo sportello mi hanno chiesto un documento che non esiste.",
            "visibility": "restricted", "consent": "c"}]}"#,
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
        let finding = found.at(
            "/visibility",
            [("visibility", visibility.code().into()), ("purpose", purpose.code().into())],
        );
        finding.suggest([Edit::replace("/visibility", &Visibility::Restricted)]);
    })],
    ..Rule::PLAIN
};
