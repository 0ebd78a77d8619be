//! A percentage of a whole lies between nothing and all of it.

use crate::model::value::{Quantity, Truth};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/percentage-out-of-range",
    severity: Severity::Warning,
    says: "`{indicator}` is a percentage, but {value:quantity} is not between 0 and 100",
    because: "Either the figure is a count taken for a share, or it is a share of something else than it says.",
    fix: "Check the figure; if people or things are counted, make the measure a count and give its unit.",
    sources: &["IATI 2.03, indicator measure 2 (percentage)"],
    bad: r#"{"indicators": [
            {"slug": "i", "title": "Operatori formati", "measure": "percentage", "targets": [{"value": 120}]}
        ]}"#,
    good: r#"{"indicators": [
            {"slug": "i", "title": "Operatori formati", "measure": "percentage", "targets": [{"value": 80}]}
        ]}"#,
    checks: &[
        Check::Indicator(|view, indicator, found| {
            if !is_percentage(indicator) {
                return;
            }
            if let Some(baseline) = indicator.baseline.as_ref().filter(|baseline| is_outside(baseline.value))
            {
                tell(view, indicator, baseline.value, "/baseline/value".to_owned(), found);
            }
            let targets = indicator.targets.iter().map(|target| target.value).enumerate();
            for (row, value) in targets.filter(|(_, value)| is_outside(*value)) {
                tell(view, indicator, value, format!("/targets/{row}/value"), found);
            }
        }),
        Check::Measurement(|view, measurement, found| {
            let Some(value) = measurement.value.filter(|value| is_outside(*value)) else { return };
            // Where its parts are there, another rule holds the figure against them.
            if measurement.numerator.is_some() && measurement.denominator.is_some() {
                return;
            }
            if let Some(indicator) = view.get(measurement.indicator).filter(|it| is_percentage(it)) {
                tell(view, indicator, value, "/value".to_owned(), found);
            }
        }),
    ],
    ..Rule::PLAIN
};

fn is_percentage(indicator: &Indicator) -> bool {
    matches!(indicator.measure, Some(IndicatorMeasure::Percentage))
}

fn is_outside(value: Quantity) -> bool {
    let (none, all) = (Quantity::from(0).range(), Quantity::from(100).range());
    value.range().exceeds(&all) == Truth::Yes || none.exceeds(&value.range()) == Truth::Yes
}

fn tell(view: &View<'_>, indicator: &Indicator, value: Quantity, at: String, found: &mut Found<'_>) {
    found.at(at, [("indicator", view.read(&indicator.title).into()), ("value", value.to_string().into())]);
}
