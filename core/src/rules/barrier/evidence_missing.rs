//! A barrier that counts as shown has something that shows it.

use crate::rules::prelude::*;
use crate::rules::stages::is_established;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/evidence-missing",
    severity: Severity::Error,
    says: "`{barrier}` is marked as {status:phrase}, but nothing shows that it exists",
    because: "Whoever has to remove it will first ask how this is known, and there is no answer.",
    fix: "Add what people said, a case, a figure, a document; or set the status back to `reported`.",
    sources: &["FAMI project “Cittadini si diventa”: services are analysed before recommendations are made"],
    bad: r#"{"barriers": [{
        "slug": "interpreti", "title": "In pronto soccorso non c’è chi interpreti", "domains": ["health"],
        "status": "documented"}]}"#,
    good: r#"{"barriers": [{
        "slug": "interpreti", "title": "In pronto soccorso non c’è chi interpreti", "domains": ["health"],
        "status": "documented",
        "evidence": [{"kind": "survey", "text": "Lo dicono 31 persone su 40"}]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        let unshown = barrier.evidence.is_empty() && is_established(barrier);
        let Some(status) = barrier.status.filter(|_| unshown) else { return };
        let named = [("barrier", view.read(&barrier.title).into()), ("status", status.code().into())];
        let finding = found.here(named);
        // Further on, something has been done, and the evidence is more likely only not entered.
        if status == BarrierState::Documented {
            finding.suggest([Edit::replace("/status", &BarrierState::Reported)]);
        }
    })],
    ..Rule::PLAIN
};
