//! An identifier is given once.

use crate::model::value::Identifier;
use crate::order::repeats;
use crate::rules::prelude::*;
use crate::rules::schemes::folded;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "identifier/repeated",
    severity: Severity::Advice,
    says: "the {scheme} identifier `{value}` is given twice",
    because: "Whoever corrects one leaves the other as it was.",
    fix: "Remove one of the two.",
    sources: &["IATI 2.03, unique identifiers"],
    bad: r#"{"projects": [
        {"slug": "mi-main", "title": "MI.MAIN", "identifiers": [
            {"scheme": "FAMI-PROG", "value": "2740"}, {"scheme": "FAMI-PROG", "value": "2740"}
        ]}
    ]}"#,
    good: r#"{"projects": [
        {"slug": "mi-main", "title": "MI.MAIN", "identifiers": [
            {"scheme": "FAMI-PROG", "value": "2740"}, {"scheme": "CUP", "value": "J59C18000000006"}
        ]}
    ]}"#,
    checks: &[
        Check::Project(|_, project, found| check(&project.identifiers, "identifiers", found)),
        Check::Territory(|_, territory, found| check(&territory.codes, "codes", found)),
        Check::Stakeholder(|_, stakeholder, found| check(&stakeholder.identifiers, "identifiers", found)),
        Check::Service(|_, service, found| check(&service.identifiers, "identifiers", found)),
    ],
    ..Rule::PLAIN
};

fn check(identifiers: &[Identifier], field: &str, found: &mut Found<'_>) {
    if identifiers.len() < 2 {
        return;
    }
    let folded: Vec<_> = identifiers.iter().map(folded).collect();
    for row in repeats(&folded) {
        let Some(identifier) = identifiers.get(row) else { continue };
        let at = format!("/{field}/{row}");
        let said =
            [("scheme", identifier.scheme.as_str().into()), ("value", identifier.value.as_str().into())];
        found.at(&at, said).mend([Edit::remove(&at)]);
    }
}
