//! An indicator says what it counts.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/unit-missing",
    severity: Severity::Warning,
    says: "nothing says what `{indicator}` counts",
    because: "Accesses are taken for people, and people are counted twice.",
    fix: "Give the unit: persons, operators, accesses, sessions.",
    sources: &["FAMI project WIFI: 540 accesses beside 120 operators"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Accessi alla piattaforma", "targets": [{"value": 540}]}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Accessi alla piattaforma", "unit": "accesses",
            "targets": [{"value": 540}]}]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        let counts = matches!(indicator.measure, None | Some(IndicatorMeasure::Unit));
        if counts && indicator.unit.is_none() {
            let title = view.read(&indicator.title);
            // What is added up is not people, each counted once; what it is, the title does not tell.
            let summed = matches!(indicator.aggregation, Some(Aggregation::Sum));
            let people =
                |unit: &IndicatorUnit| matches!(unit, IndicatorUnit::Persons | IndicatorUnit::Operators);
            let unit = named_in(&title).filter(|unit| !(summed && people(unit)));
            let finding = found.here([("indicator", title.into())]);
            if let Some(unit) = unit {
                finding.suggest([Edit::add("/unit", &unit)]);
            }
        }
    })],
    ..Rule::PLAIN
};

/// The unit that a title in Italian or English begins with.
fn named_in(title: &str) -> Option<IndicatorUnit> {
    let word =
        title.split_whitespace().find(|word| !word.starts_with(|letter: char| letter.is_ascii_digit()))?;
    let begins = |roots: &[&str]| roots.iter().any(|root| lower(word).starts_with(root));
    let units: [(&[&str], IndicatorUnit); 5] = [
        (&["operator"], IndicatorUnit::Operators),
        (&["access", "contatti"], IndicatorUnit::Accesses),
        (&["person", "cittadin", "partecipant", "migranti", "utenti", "people"], IndicatorUnit::Persons),
        (&["presenz"], IndicatorUnit::Presences),
        (&["incontri", "seminari", "sessioni", "laboratori", "sessions"], IndicatorUnit::Sessions),
    ];
    units.into_iter().find_map(|(roots, unit)| begins(roots).then_some(unit))
}
