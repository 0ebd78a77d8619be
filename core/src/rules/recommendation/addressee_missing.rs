//! A recommendation goes to somebody.

use crate::order::distinct;
use crate::rules::owners::owners;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/addressee-missing",
    severity: Severity::Error,
    says: "the recommendation[ `{recommendation}`] has no addressee",
    because: "Without an addressee nobody has to answer, and nobody will.",
    fix: "Name the service owner, or whoever is competent for what must change.",
    sources: &["FAMI project “Cittadini si diventa”: recommendations to the owners of the services"],
    about: "recommendation",
    bad: r#"{"stakeholders": [{"slug": "comune", "name": "Comune di Bari", "kind": "municipality"}],
        "services": [{"slug": "anagrafe", "name": "Anagrafe di Bari", "owner": "comune"}],
        "recommendations": [{
            "slug": "mediatore", "text": "Avere un mediatore all’anagrafe il martedì",
            "services": ["anagrafe"]}]}"#,
    good: r#"{"stakeholders": [{"slug": "comune", "name": "Comune di Bari", "kind": "municipality"}],
        "services": [{"slug": "anagrafe", "name": "Anagrafe di Bari", "owner": "comune"}],
        "recommendations": [{
            "slug": "mediatore", "text": "Avere un mediatore all’anagrafe il martedì",
            "services": ["anagrafe"],
            "addressees": [{"stakeholder": "comune"}]}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        if !recommendation.addressees.is_empty() {
            return;
        }
        let finding = found.here([]);
        let known = owners(view, &recommendation.services, &recommendation.barriers).flatten();
        let known = distinct(known.filter(|owner| view.get(*owner).is_some()));
        if !known.is_empty() {
            let addressees: Vec<_> = known.into_iter().map(Addressee::new).collect();
            finding.suggest([Edit::add("/addressees", &addressees)]);
        }
    })],
    ..Rule::PLAIN
};
