//! One purpose is allowed or it is not.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "consent/purpose-repeated",
    severity: Severity::Error,
    says: "the consent of `{subject}` gives two answers on {purpose:phrase}",
    because: "Everybody will follow the one that suits them.",
    fix: "Ask the person which one holds, or date both so that the later one counts; until then follow the refusal.",
    sources: &["Regulation (EU) 2016/679, articles 4(11) and 7(1)"],
    personal: &["subject"],
    bad: r#"{"consents": [{"slug": "c", "subject": "P-07", "purposes": [
            {"purpose": "quote_named", "state": "given"},
            {"purpose": "quote_named", "state": "refused"}]}]}"#,
    good: r#"{"consents": [{"slug": "c", "subject": "P-07", "purposes": [
            {"purpose": "quote_named", "state": "given", "on": "2025-03-01"},
            {"purpose": "quote_named", "state": "withdrawn", "on": "2025-05-12"}]}]}"#,
    checks: &[Check::Consent(|_, consent, found| {
        let rows = || consent.purposes.iter().enumerate();
        for (number, later) in rows().take(64) {
            let contradicts = |earlier: &PurposeConsent| {
                // Of two days, the later one holds.
                let dated = earlier.on.zip(later.on).is_some_and(|(one, other)| one != other);
                earlier.purpose == later.purpose && earlier.state != later.state && !dated
            };
            let Some((first, earlier)) = rows().take(number).find(|(_, earlier)| contradicts(earlier)) else {
                continue;
            };
            let finding = found.at(
                format!("/purposes/{number}"),
                [("subject", consent.subject.as_str().into()), ("purpose", later.purpose.code().into())],
            );
            let yes = [(first, earlier), (number, later)]
                .into_iter()
                .find(|(_, it)| it.state == ConsentState::Given);
            if let Some((row, _)) = yes {
                finding.suggest([Edit::remove(format!("/purposes/{row}"))]);
            }
        }
    })],
    ..Rule::PLAIN
};
