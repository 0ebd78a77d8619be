//! An indicator says what is to be reached.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/target-missing",
    severity: Severity::Warning,
    says: "nothing says what value `{indicator}` should reach",
    because: "Whatever is measured will do, so nothing is learnt.",
    fix: "Give a target, with the date by which it should be reached; or call the measure qualitative.",
    sources: &["IATI 2.03, rules 8.9.1 and 8.10.1"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators"}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators",
            "targets": [{"value": 120, "due": "2026-12"}]}]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        let in_words = matches!(indicator.measure, Some(IndicatorMeasure::Qualitative));
        if indicator.targets.is_empty() && !in_words {
            found.here([("indicator", view.read(&indicator.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
