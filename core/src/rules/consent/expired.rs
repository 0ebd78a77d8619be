//! A consent holds until the day on which it runs out.

use crate::rules::consents::is_over;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "consent/expired",
    severity: Severity::Warning,
    says: "the consent of `{subject}` ran out on {expires:date}, but is still marked as given",
    because: "Anyone who relies on the mark uses what is no longer allowed.",
    fix: "Ask for a new consent, or mark the purposes as expired and stop using what rests on them.",
    sources: &["Regulation (EU) 2016/679, articles 5(1)(e) and 7"],
    personal: &["subject"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "expires": "2025-06-30",
            "purposes": [{"purpose": "quote_anonymous", "state": "given"}]}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "expires": "2027-06-30",
            "purposes": [{"purpose": "quote_anonymous", "state": "given"}]}]}"#,
    dated: true,
    checks: &[Check::Consent(|view, consent, found| {
        let Some(expires) = consent.expires.filter(|_| is_over(consent, view.as_of())) else { return };
        let given = consent.purposes.iter().enumerate().filter(|(_, it)| it.state == ConsentState::Given);
        let rows: Vec<_> = given.map(|(row, _)| format!("/purposes/{row}/state")).collect();
        if !rows.is_empty() {
            let finding = found.at(
                "/expires",
                [("subject", consent.subject.as_str().into()), ("expires", expires.to_string().into())],
            );
            finding.suggest(rows.iter().map(|row| Edit::replace(row, &ConsentState::Expired)));
        }
    })],
    ..Rule::PLAIN
};
