//! A guardian consents for a minor without parents here.

use crate::rules::consents::is_ground;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "consent/guardian-missing",
    severity: Severity::Error,
    says: "the consent of `{subject}`, an unaccompanied minor, was not given by a guardian",
    because: "A child's own yes is not binding, and it is the child who most needs protection.",
    fix: "Ask the guardian appointed by the court, together with the minor, and record that a guardian gave it; until then use nothing that rests on it.",
    sources: &[
        "Italian Law 47/2017 on unaccompanied foreign minors",
        "Italian Civil Code, article 357",
        "Regulation (EU) 2016/679, recital 38",
    ],
    personal: &["subject"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "purposes": [{"purpose": "statistics", "state": "given"}]}],
         "contributions": [{"slug": "k", "text": "A scuola nessuno mi ha spiegato gli orari.",
            "target_group": "unaccompanied_minor", "consent": "c"}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "by_guardian": true,
            "purposes": [{"purpose": "statistics", "state": "given"}]}],
         "contributions": [{"slug": "k", "text": "A scuola nessuno mi ha spiegato gli orari.",
            "target_group": "unaccompanied_minor", "consent": "c"}]}"#,
    checks: &[Check::Consent(|view, consent, found| {
        let given = consent.purposes.iter().any(|row| row.state == ConsentState::Given);
        if consent.by_guardian || !given || !is_ground(consent) {
            return;
        }
        let mut contributions = view.referring::<Contribution>(consent.id.uuid());
        if contributions.any(|it| matches!(it.target_group, Some(TargetGroup::UnaccompaniedMinor))) {
            found.here([("subject", consent.subject.as_str().into())]);
        }
    })],
    ..Rule::PLAIN
};
