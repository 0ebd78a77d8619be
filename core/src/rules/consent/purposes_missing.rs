//! A consent says for what it is given.

use crate::rules::consents::is_ground;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "consent/purposes-missing",
    severity: Severity::Warning,
    says: "the consent of `{subject}` names no purpose",
    because: "A yes to everything is a yes to nothing: it does not tell whether a sentence may be quoted.",
    fix: "Record for each purpose whether it was given or refused; what was not asked is not allowed.",
    sources: &["Regulation (EU) 2016/679, articles 4(11) and 6(1)(a)"],
    personal: &["subject"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "language_shown": "fr"}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "language_shown": "fr",
            "purposes": [{"purpose": "quote_anonymous", "state": "given"}, {"purpose": "publication", "state": "refused"}]}]}"#,
    checks: &[Check::Consent(|_, consent, found| {
        if consent.purposes.is_empty() && is_ground(consent) {
            found.here([("subject", consent.subject.as_str().into())]);
        }
    })],
    ..Rule::PLAIN
};
