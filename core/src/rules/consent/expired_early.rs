//! A consent has not run out before its day.

use crate::rules::consents::expiry;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "consent/expired-early",
    severity: Severity::Warning,
    says: "the consent of `{subject}` is marked as expired, but holds until {expires:date}",
    because: "What somebody still allows is put away, and their words are missing where they wanted to be heard.",
    fix: "Check the day; if they have taken the consent back, mark it as withdrawn.",
    sources: &["Regulation (EU) 2016/679, article 7"],
    personal: &["subject"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "expires": "2027-06-30", "status": "expired",
            "purposes": [{"purpose": "quote_anonymous", "state": "expired"}]}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "expires": "2025-06-30", "status": "expired",
            "purposes": [{"purpose": "quote_anonymous", "state": "expired"}]}]}"#,
    dated: true,
    checks: &[Check::Consent(|view, consent, found| {
        let expired = consent.status == Some(ConsentState::Expired);
        let holds = expiry(consent).zip(view.as_of()).filter(|(expires, as_of)| as_of <= expires);
        if let Some((expires, _)) = holds.filter(|_| expired) {
            let subject = consent.subject.as_str().into();
            found.at("/status", [("subject", subject), ("expires", expires.to_string().into())]);
        }
    })],
    ..Rule::PLAIN
};
