//! A barrier stands before something.

use crate::order::distinct;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/service-missing",
    severity: Severity::Error,
    says: "`{barrier}` is not linked to any service or domain of services",
    because: "Nobody can remove a barrier without knowing where it is.",
    fix: "Name the services, or at least their domain.",
    sources: &["Levesque et al. 2013, access to health care"],
    bad: r#"{"barriers": [{
        "slug": "moduli", "title": "Moduli solo in italiano", "natures": ["language"]}]}"#,
    good: r#"{"barriers": [{
        "slug": "moduli", "title": "Moduli solo in italiano", "natures": ["language"],
        "services": ["mensa"]}],
        "services": [{"slug": "mensa", "name": "Mensa scolastica di Jesi"}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        if !barrier.services.is_empty() || !barrier.domains.is_empty() {
            return;
        }
        let finding = found.here([("barrier", view.read(&barrier.title).into())]);
        let recommendations = view.referring::<Recommendation>(barrier.id.uuid()).take(16);
        let services = distinct(recommendations.flat_map(|it| it.services.iter().copied()));
        if !services.is_empty() {
            finding.suggest([Edit::add("/services", &services.into_iter().collect::<Vec<_>>())]);
        }
    })],
    ..Rule::PLAIN
};
