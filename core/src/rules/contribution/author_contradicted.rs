//! What kind of stakeholder spoke is what the one named is.

use crate::rules::prelude::*;
use crate::rules::sectors;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contribution/author-contradicted",
    severity: Severity::Warning,
    says: "the contribution is attributed to `{stakeholder}` and, by its kind, also to somebody from another sector",
    because: "Whose voice this was decides how much it weighs; now it is counted once for migrants and once for offices.",
    fix: "Remove the kind, which the named stakeholder already brings with it; or correct who spoke.",
    sources: &["FAMI 2014-2020, project sheet"],
    personal: &["stakeholder"],
    bad: r#"{
        "stakeholders": [{"slug": "comune", "name": "Comune di Treviso", "kind": "municipality"}],
        "cycles": [{"slug": "treviso", "project": "servizi"}],
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "contributions": [
            {
                "slug": "contributo", "text": "Gli orari dello sportello non vanno bene a chi lavora.",
                "cycle": "treviso", "stakeholder": "comune", "stakeholder_kind": "migrant_association"
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "comune", "name": "Comune di Treviso", "kind": "municipality"}],
        "cycles": [{"slug": "treviso", "project": "servizi"}],
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "contributions": [
            {
                "slug": "contributo", "text": "Gli orari dello sportello non vanno bene a chi lavora.",
                "cycle": "treviso", "stakeholder_kind": "migrant_association"
            }
        ]
    }"#,
    checks: &[Check::Contribution(|view, contribution, found| {
        let (Some(id), Some(kind)) = (contribution.stakeholder, &contribution.stakeholder_kind) else {
            return;
        };
        let Some(stakeholder) = view.get(id).filter(|stakeholder| stakeholder.kind != *kind) else { return };
        // Kinds of one sector shade into each other; kinds of two do not.
        let sectors = (sectors::of(stakeholder), sectors::of_kind(kind));
        if matches!(sectors, (Some(own), Some(stated)) if own != stated) {
            let finding =
                found.at("/stakeholder_kind", [("stakeholder", view.read(&stakeholder.name).into())]);
            finding.suggest([Edit::remove("/stakeholder_kind")]);
        }
    })],
    ..Rule::PLAIN
};
