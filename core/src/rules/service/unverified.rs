//! What is said of a service has been verified not long ago.

use chrono::Months;

use crate::rules::prelude::*;
use crate::rules::stages::may_be_had;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "service/unverified",
    severity: Severity::Warning,
    says: "since {date:date} nobody has checked whether what is known of `{service}` is still true",
    because: "People sent to a counter that has moved, or at hours that have changed, do not come a second time.",
    fix: "Call or visit the service, correct what has changed, and enter the date under `verified_on`.",
    sources: &["HSDS 3.0, service: assured_date"],
    dated: true,
    limits: &[Limit { name: "months", default: 12, least: 1, most: 120 }],
    bad: r#"{"services": [{
        "slug": "sportello", "name": "Sportello immigrazione di Jesi", "status": "active",
        "verified_on": "2023-03-14"}]}"#,
    good: r#"{"services": [{
        "slug": "sportello", "name": "Sportello immigrazione di Jesi", "status": "active",
        "verified_on": "2025-03-14"}]}"#,
    checks: &[Check::Service(|view, service, found| {
        let (Some(as_of), Some(verified)) = (view.as_of(), service.verified_on) else { return };
        let months = Months::new(u32::try_from(found.limit("months")).unwrap_or_default());
        let old = verified.day().checked_add_months(months).is_some_and(|last| last < as_of);
        if old && may_be_had(service) {
            found.at("/verified_on", [
                ("service", view.read(&service.name).into()),
                ("date", verified.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
