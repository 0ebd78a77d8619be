//! A recommendation goes to whoever can act on it.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/addressee-not-owner",
    severity: Severity::Warning,
    says: "`{addressee}` owns none of the services concerned, and nothing says what it is competent for",
    because: "An addressee that cannot decide will answer that it is not competent, months later.",
    fix: "Address the owner: {owners}; or say what the addressee is competent for.",
    sources: &["CPSV-AP 3.2, competent authority"],
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let of_barriers = recommendation.barriers.iter().filter_map(|id| view.get(*id)).flat_map(|it| &it.services);
        let services = recommendation.services.iter().chain(of_barriers).filter_map(|id| view.get(*id));
        // Whoever is addressed may own the very service whose owner is not known.
        let owners: Option<Vec<_>> = services.map(|service| service.owner).collect();
        let Some(owners) = owners.filter(|owners| !owners.is_empty()) else { return };
        for (row, addressee) in recommendation.addressees.iter().enumerate() {
            let whole = view.whole_of(addressee.stakeholder);
            let owns = owners.iter().any(|owner| *owner == addressee.stakeholder || view.whole_of(*owner) == whole);
            if owns || addressee.competence.is_some() {
                continue;
            }
            let name = |id| view.get(id).map(|stakeholder: &Stakeholder| view.read(&stakeholder.name));
            let mut names: Vec<_> = owners.iter().filter_map(|owner| name(*owner)).collect();
            names.sort_unstable();
            names.dedup();
            found.at(format!("/addressees/{row}"), [
                ("addressee", name(addressee.stakeholder).unwrap_or_default().into()),
                ("owners", names.join(", ").into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
