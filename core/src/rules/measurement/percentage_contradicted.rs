//! A percentage is that of its own figures.

use crate::model::value::{Quantity, Truth};
use crate::rules::measurements::{is_percentage, percentage};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/percentage-contradicted",
    severity: Severity::Error,
    says: "`{indicator}`: {numerator:quantity} out of {denominator:quantity} is {reckoned:quantity} per cent, not {value:quantity}",
    because: "One of the three figures is wrong, and the percentage is the one that gets quoted.",
    fix: "Check the three figures against the register they come from.",
    sources: &["Practice of health and social indicators: a share is stated with numerator and denominator"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Utenti accolti con un mediatore", "measure": "percentage"}],
         "measurements": [{"slug": "m", "indicator": "i", "numerator": 48, "denominator": 120, "value": 48}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Utenti accolti con un mediatore", "measure": "percentage"}],
         "measurements": [{"slug": "m", "indicator": "i", "numerator": 48, "denominator": 120, "value": 40}]}"#,
    checks: &[Check::Measurement(|view, measurement, found| {
        let (Some(numerator), Some(denominator)) = (measurement.numerator, measurement.denominator) else {
            return;
        };
        let (Some(value), Some(indicator)) = (measurement.value, view.get(measurement.indicator)) else {
            return;
        };
        let share = matches!(indicator.measure, Some(IndicatorMeasure::Percentage));
        // More than all is another rule's business.
        let whole = numerator.range().exceeds(&denominator.range()) == Truth::Yes;
        if !share || whole || is_percentage(Some(value), numerator, denominator) != Some(false) {
            return;
        }
        let Some(reckoned) = percentage(numerator, denominator).map(|reckoned| reckoned.rounded(1)) else {
            return;
        };
        let finding = found.at(
            "/value",
            [
                ("indicator", view.read(&indicator.title).into()),
                ("numerator", numerator.to_string().into()),
                ("denominator", denominator.to_string().into()),
                ("reckoned", reckoned.to_string().into()),
                ("value", value.to_string().into()),
            ],
        );
        finding.suggest([Edit::replace("/value", &Quantity::Exact(reckoned))]);
    })],
    ..Rule::PLAIN
};
