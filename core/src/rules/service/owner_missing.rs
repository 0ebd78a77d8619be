//! A service has somebody who answers for it.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "service/owner-missing",
    severity: Severity::Warning,
    says: "no owner is named for the service `{service}`",
    because: "A recommendation about it has no addressee, and so comes to nothing.",
    fix: "Name the owner: the body accountable for the service, which may not be the one that provides it.",
    sources: &["CPSV-AP 3.2, competent authority"],
    bad: r#"{"services": [{"slug": "cup", "name": "Centro unico di prenotazione di Foggia"}]}"#,
    good: r#"{"stakeholders": [{"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"}],
        "services": [{"slug": "cup", "name": "Centro unico di prenotazione di Foggia", "owner": "asl"}]}"#,
    checks: &[Check::Service(|view, service, found| {
        if service.owner.is_none() {
            found.here([("service", view.read(&service.name).into())]);
        }
    })],
    ..Rule::PLAIN
};
