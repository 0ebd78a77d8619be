//! What the table has confirmed is taken up before it is forgotten.

use chrono::Days;

use crate::rules::prelude::*;
use crate::rules::stages::{is_live, is_over};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/unaddressed",
    severity: Severity::Warning,
    says: "`{barrier}`, reported on {date:date}, is confirmed, but no measure or recommendation addresses it",
    because: "Those who reported it see that nothing came of it, and stay away from the next table.",
    fix: "Link the measure or recommendation that should remove it, or write one; or say why there will be none.",
    sources: &["FAMI project “Cittadini si diventa”: recommendations to the owners of the services"],
    dated: true,
    limits: &[Limit { name: "days", default: 180, least: 1, most: 3650 }],
    bad: r#"{"barriers": [{
        "slug": "code", "title": "Tre ore di coda allo sportello", "domains": ["immigration_permits"],
        "status": "validated", "reported_on": "2025-02-10"}]}"#,
    good: r#"{"barriers": [{
        "slug": "code", "title": "Tre ore di coda allo sportello", "domains": ["immigration_permits"],
        "status": "validated", "reported_on": "2025-02-10"}],
        "recommendations": [
            {"slug": "appuntamenti", "text": "Ricevere su appuntamento", "barriers": ["code"]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        let waits = matches!(barrier.status, Some(BarrierState::Validated | BarrierState::Prioritised));
        let (Some(as_of), Some(date), true) = (view.as_of(), barrier.reported_on, waits) else { return };
        let days = Days::new(u64::try_from(found.limit("days")).unwrap_or_default());
        let patience = date.days().and_then(|(_, last)| last.checked_add_days(days));
        if patience.is_none_or(|patience| as_of <= patience) {
            return;
        }
        let id = barrier.id.uuid();
        let addressed = view.referring::<Measure>(id).any(is_live)
            || view.referring::<Recommendation>(id).any(|recommendation| !is_over(recommendation));
        if !addressed {
            found.here([("barrier", view.read(&barrier.title).into()), ("date", date.to_string().into())]);
        }
    })],
    ..Rule::PLAIN
};
