//! A barrier on its way out has something that drives it out.

use crate::rules::prelude::*;
use crate::rules::stages::is_live;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/measure-missing",
    severity: Severity::Warning,
    says: "`{barrier}` is marked as {status:phrase}, but no measure against it is recorded",
    because: "Nobody can say what works, and no other place can do the same.",
    fix: "Record the measure and name the barrier in it; or, if nothing is under way, set the status back.",
    sources: &["FAMI project “Cittadini si diventa”: what improves access is tried out and evaluated"],
    bad: r#"{"barriers": [{
        "slug": "moduli", "title": "Moduli solo in italiano burocratico", "domains": ["social_assistance"],
        "status": "being_addressed"}]}"#,
    good: r#"{"barriers": [{
        "slug": "moduli", "title": "Moduli solo in italiano burocratico", "domains": ["social_assistance"],
        "status": "being_addressed"}],
        "measures": [{"slug": "riscrittura", "title": "Riscrivere i moduli con gli utenti",
            "barriers": ["moduli"]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        let on_its_way_out = BarrierState::BeingAddressed..=BarrierState::ConfirmedByUsers;
        let Some(status) = barrier.status.filter(|status| on_its_way_out.contains(status)) else { return };
        let id = barrier.id.uuid();
        let measured = view.referring::<Measure>(id).any(is_live)
            || view.referring::<Recommendation>(id).any(|recommendation| !recommendation.measures.is_empty());
        if !measured {
            found.here([("barrier", view.read(&barrier.title).into()), ("status", status.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
