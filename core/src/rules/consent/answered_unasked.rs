//! Nobody has answered for a purpose while they are still being asked.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "consent/answered-unasked",
    severity: Severity::Warning,
    says: "the consent of `{subject}` is only asked for, but for {purpose:phrase} it is marked as {state:phrase}",
    because: "A yes that nobody has recorded as given cannot be shown, nor taken back.",
    fix: "Record the answer as one: set the status to `given` or `refused`, with its day; until then leave the purposes as requested.",
    sources: &["Regulation (EU) 2016/679, article 7(1): the controller shall be able to demonstrate consent"],
    personal: &["subject"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "status": "requested",
            "purposes": [{"purpose": "publication", "state": "given"}]}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "status": "requested",
            "purposes": [{"purpose": "publication", "state": "requested"}]}]}"#,
    checks: &[Check::Consent(|_, consent, found| {
        if consent.status != Some(ConsentState::Requested) {
            return;
        }
        let mut rows = consent.purposes.iter().enumerate();
        if let Some((row, early)) = rows.find(|(_, it)| it.state != ConsentState::Requested) {
            let purpose = ("purpose", early.purpose.code().into());
            let state = ("state", early.state.code().into());
            found.at(format!("/purposes/{row}/state"), [("subject", consent.subject.as_str().into()), purpose, state]);
        }
    })],
    ..Rule::PLAIN
};
