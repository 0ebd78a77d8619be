//! A share says what it is a share of.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/ratio-parts-missing",
    severity: Severity::Warning,
    says: "nothing says what `{indicator}` counts, and out of how many",
    because: "Each office then divides by a different figure, and their percentages cannot be compared.",
    fix: "Say in words what the numerator counts and what the denominator counts.",
    sources: &["Practice of health and social indicators: a share is stated with numerator and denominator"],
    bad: r#"{"indicators": [
            {"slug": "i", "title": "Utenti stranieri accolti con un mediatore", "measure": "percentage"}
        ]}"#,
    good: r#"{"indicators": [
            {"slug": "i", "title": "Utenti stranieri accolti con un mediatore", "measure": "percentage",
             "numerator": "utenti stranieri accolti con un mediatore",
             "denominator": "utenti stranieri accolti allo sportello"}
        ]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        let is_share = matches!(indicator.measure, Some(IndicatorMeasure::Percentage))
            || matches!(indicator.aggregation, Some(Aggregation::Ratio));
        if is_share && (indicator.numerator.is_none() || indicator.denominator.is_none()) {
            found.here([("indicator", view.read(&indicator.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
