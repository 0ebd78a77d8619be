//! What people lack has a side on which the service falls short.

use crate::rules::prelude::*;
use crate::rules::stages::stands;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/users-blamed",
    severity: Severity::Warning,
    says: "`{barrier}` only says what people are unable to do, not where the service falls short",
    because: "The answer will be a course for the users, and the service will stay as it is.",
    fix: "Say which quality of the service asks too much of them, or what kind of barrier it is.",
    sources: &["Levesque et al. 2013, access to health care: five dimensions, each with the ability it meets"],
    bad: r#"{"barriers": [{
        "slug": "prenotare", "title": "Le utenti non sanno prenotare una visita", "domains": ["health"],
        "abilities": ["reach"]}]}"#,
    good: r#"{"barriers": [{
        "slug": "prenotare", "title": "Le utenti non sanno prenotare una visita", "domains": ["health"],
        "abilities": ["reach"], "supply": ["availability_accommodation"]}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        let blamed = !barrier.abilities.is_empty() && barrier.supply.is_empty() && barrier.natures.is_empty();
        if !blamed || !stands(barrier) {
            return;
        }
        let met = PAIRS.into_iter().filter(|(ability, _)| barrier.abilities.contains(ability));
        let short: Vec<_> = met.map(|(_, quality)| quality).collect();
        let finding = found.at("/abilities", [("barrier", view.read(&barrier.title).into())]);
        if !short.is_empty() {
            finding.suggest([Edit::add("/supply", &short)]);
        }
    })],
    ..Rule::PLAIN
};

/// Each ability with the quality of a service that meets it.
const PAIRS: [(AbilityDimension, AccessDimension); 5] = [
    (AbilityDimension::Perceive, AccessDimension::Approachability),
    (AbilityDimension::Seek, AccessDimension::Acceptability),
    (AbilityDimension::Reach, AccessDimension::AvailabilityAccommodation),
    (AbilityDimension::Pay, AccessDimension::Affordability),
    (AbilityDimension::Engage, AccessDimension::Appropriateness),
];
