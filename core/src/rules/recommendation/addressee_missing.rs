//! A recommendation goes to somebody.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/addressee-missing",
    severity: Severity::Error,
    says: "the recommendation goes to nobody",
    because: "Without an addressee nobody has to answer, and nobody will.",
    fix: "Name the owner of the service, or whoever is competent for what must change.",
    sources: &["FAMI project “Cittadini si diventa”: recommendations to the owners of the services"],
    checks: &[Check::Recommendation(|_, recommendation, found| {
        if recommendation.addressees.is_empty() {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};
