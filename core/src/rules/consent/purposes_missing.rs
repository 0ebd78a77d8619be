//! A consent says for what it is given.

use crate::rules::consents::is_ground;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "consent/purposes-missing",
    severity: Severity::Warning,
    says: "the consent of `{subject}` names no purpose[ that is {state:phrase}]",
    because: "A yes to everything is a yes to nothing: it does not tell whether a sentence may be quoted.",
    fix: "Record for each purpose whether it was given or refused; what was not asked is not allowed. If it is given for none, record it as refused or withdrawn as a whole.",
    sources: &["Regulation (EU) 2016/679, articles 4(11) and 6(1)(a)"],
    personal: &["subject"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "language_shown": "fr"}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "language_shown": "fr",
            "purposes": [{"purpose": "quote_anonymous", "state": "given"}, {"purpose": "publication", "state": "refused"}]}]}"#,
    checks: &[Check::Consent(|_, consent, found| {
        let given = ConsentState::Given;
        if consent.purposes.iter().any(|row| row.state == given) || !is_ground(consent) {
            return;
        }
        let subject = ("subject", consent.subject.as_str().into());
        if consent.purposes.is_empty() {
            found.here([subject]);
        } else if consent.status == Some(given) {
            found.at("/status", [subject, ("state", given.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
