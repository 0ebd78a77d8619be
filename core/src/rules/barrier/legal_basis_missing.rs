//! What the owner cannot remove has a law behind it.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/legal-basis-missing",
    severity: Severity::Warning,
    says: "`{barrier}` is marked as one the service cannot remove, but no law or structural cause is named",
    because: "“We are not allowed to” is the easiest answer; only the article shows whether it is true, and who could change it.",
    fix: "Name the law, regulation or contract, with the article; then send the recommendation to whoever can change it.",
    sources: &["L. 241/1990, art. 3: the legal grounds of a decision are stated"],
    bad: r#"{"barriers": [{
        "slug": "permesso", "title": "Senza permesso niente iscrizione anagrafica",
        "domains": ["registry_civil_status"], "status": "structural_constraint"}]}"#,
    good: r#"{"barriers": [{
        "slug": "permesso", "title": "Senza permesso niente iscrizione anagrafica",
        "domains": ["registry_civil_status"], "status": "structural_constraint",
        "legal_basis": "D.Lgs. 286/1998, art. 6, comma 7"}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        if barrier.status == Some(BarrierState::StructuralConstraint) && barrier.legal_basis.is_none() {
            found.here([("barrier", view.read(&barrier.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
