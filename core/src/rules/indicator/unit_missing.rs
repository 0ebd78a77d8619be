//! An indicator says what it counts.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/unit-missing",
    severity: Severity::Warning,
    says: "nothing says what `{indicator}` counts",
    because: "Accesses are taken for people, and people are counted twice.",
    fix: "Give the unit: persons, operators, accesses, sessions.",
    sources: &["FAMI project WIFI: 540 accesses beside 120 operators"],
    checks: &[Check::Indicator(|view, indicator, found| {
        let counts = matches!(indicator.measure, None | Some(IndicatorMeasure::Unit));
        if counts && indicator.unit.is_none() {
            found.here([("indicator", view.read(&indicator.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
