//! The youngest age is not above the oldest.

use crate::rules::mend::exchanged;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "service/eligibility-reversed",
    severity: Severity::Error,
    says: "`{service}` is for people aged at least {youngest} and at most {oldest}: for nobody",
    because: "Anyone looking for a service by age never finds it, and nobody seems to be entitled to it.",
    fix: "Check both ages; they may be the wrong way round.",
    sources: &["HSDS 3.0, service: minimum_age and maximum_age"],
    bad: r#"{"services": [{
        "slug": "giovani", "name": "Consultorio giovani di Foggia",
        "eligibility": {"minimum_age": 24, "maximum_age": 14}}]}"#,
    good: r#"{"services": [{
        "slug": "giovani", "name": "Consultorio giovani di Foggia",
        "eligibility": {"minimum_age": 14, "maximum_age": 24}}]}"#,
    checks: &[Check::Service(|view, service, found| {
        let ages = service.eligibility.as_ref().and_then(|it| it.minimum_age.zip(it.maximum_age));
        let Some((youngest, oldest)) = ages.filter(|(youngest, oldest)| youngest > oldest) else { return };
        let finding = found.at("/eligibility", [
            ("service", view.read(&service.name).into()),
            ("youngest", usize::from(youngest).into()),
            ("oldest", usize::from(oldest).into()),
        ]);
        finding.suggest(exchanged(
            ("/eligibility/minimum_age", &youngest),
            ("/eligibility/maximum_age", &oldest),
        ));
    })],
    ..Rule::PLAIN
};
