//! People are counted once, however often they are met.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/persons-summed",
    severity: Severity::Warning,
    says: "`{indicator}` counts people, each once, but its measurements are added up",
    because: "Anyone who comes in two quarters or to two counters is counted twice, and the project seems to reach more people than it does.",
    fix: "Count each person once across all periods and places; or, if visits are meant, make presences the unit.",
    sources: &["FAMI project WIFI: 540 accesses beside 120 operators"],
    bad: r#"{"indicators": [
            {"slug": "i", "title": "Cittadini di Paesi terzi presi in carico", "unit": "persons", "aggregation": "sum"}
        ]}"#,
    good: r#"{"indicators": [
            {"slug": "i", "title": "Cittadini di Paesi terzi presi in carico", "unit": "persons",
             "aggregation": "distinct_count"}
        ]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        let people = matches!(indicator.unit, Some(IndicatorUnit::Persons | IndicatorUnit::Operators));
        if people && matches!(indicator.aggregation, Some(Aggregation::Sum)) {
            let finding = found.at("/aggregation", [("indicator", view.read(&indicator.title).into())]);
            finding.suggest([Edit::replace("/aggregation", &Aggregation::DistinctCount)]);
        }
    })],
    ..Rule::PLAIN
};
