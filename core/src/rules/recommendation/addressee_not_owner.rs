//! A recommendation goes to whoever can act on it.

use crate::order::InOrder;
use crate::rules::owners::{owners, sole_owner};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/addressee-not-owner",
    severity: Severity::Warning,
    says: "`{addressee}`, to which the recommendation[ `{recommendation}`] is addressed, owns none of the services concerned, and nothing says what it is competent for",
    because: "An addressee that cannot decide will answer that it is not competent, months later.",
    fix: "Address it to the owner: {owners}; or say what the addressee is competent for.",
    sources: &["CPSV-AP 3.2, competent authority"],
    about: "recommendation",
    bad: r#"{"stakeholders": [
            {"slug": "comune", "name": "Comune di San Severo", "kind": "municipality"},
            {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"}],
        "services": [{"slug": "consultorio", "name": "Consultorio di San Severo", "owner": "asl"}],
        "recommendations": [{
            "slug": "orari", "text": "Aprire il consultorio un sabato al mese", "services": ["consultorio"],
            "addressees": [{"stakeholder": "comune"}]}]}"#,
    good: r#"{"stakeholders": [
            {"slug": "comune", "name": "Comune di San Severo", "kind": "municipality"},
            {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"}],
        "services": [{"slug": "consultorio", "name": "Consultorio di San Severo", "owner": "asl"}],
        "recommendations": [{
            "slug": "orari", "text": "Aprire il consultorio un sabato al mese", "services": ["consultorio"],
            "addressees": [{"stakeholder": "asl"}]}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let (services, barriers) = (&recommendation.services, &recommendation.barriers);
        // Whoever is addressed may own the very service whose owner is not known.
        let owners: Option<Vec<_>> = owners(view, services, barriers).collect();
        let Some(owners) = owners.filter(|owners| !owners.is_empty()) else { return };
        for (row, addressee) in recommendation.addressees.iter().enumerate() {
            let whole = view.whole_of(addressee.stakeholder);
            let owns = owners.iter().any(|owner| *owner == addressee.stakeholder || view.whole_of(*owner) == whole);
            if owns || addressee.competence.is_some() {
                continue;
            }
            let name = |id| view.get(id).map(|stakeholder: &Stakeholder| view.read(&stakeholder.name));
            let mut names: Vec<_> = owners.iter().filter_map(|owner| name(*owner)).collect();
            names.order();
            names.dedup();
            let finding = found.at(format!("/addressees/{row}"), [
                ("addressee", name(addressee.stakeholder).unwrap_or_default().into()),
                ("owners", names.join(", ").into()),
            ]);
            let owner = sole_owner(view, services, barriers);
            if let Some(owner) = owner.filter(|_| recommendation.addressees.len() == 1) {
                finding.suggest([Edit::replace(format!("/addressees/{row}/stakeholder"), &owner)]);
            }
        }
    })],
    ..Rule::PLAIN
};
