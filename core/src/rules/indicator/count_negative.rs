//! What is counted comes to nothing at the least.

use crate::model::value::{Quantity, Range, Truth};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/count-negative",
    severity: Severity::Error,
    says: "`{indicator}` counts people or things, and is given as {value:quantity}",
    because: "Of people and things there are none at the fewest; whatever is added up from this comes out too low.",
    fix: "Check the figure; a change from one time to another is an indicator of its own, without such a unit.",
    sources: &["IATI 2.03, results: actual value"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators", "targets": [{"value": 120}]}],
         "measurements": [{"slug": "m", "indicator": "i", "value": -18}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators", "targets": [{"value": 120}]}],
         "measurements": [{"slug": "m", "indicator": "i", "value": 18}]}"#,
    checks: &[
        Check::Indicator(|view, indicator, found| {
            let baseline = indicator.baseline.as_ref().map(|baseline| baseline.value);
            tell(view, indicator, baseline, format_args!("/baseline/value"), found);
            for (row, target) in indicator.targets.iter().enumerate() {
                tell(view, indicator, Some(target.value), format_args!("/targets/{row}/value"), found);
            }
        }),
        Check::Measurement(|view, measurement, found| {
            if let Some(indicator) = view.get(measurement.indicator) {
                tell(view, indicator, measurement.value, format_args!("/value"), found);
            }
        }),
    ],
    ..Rule::PLAIN
};

fn tell(
    view: &View<'_>,
    indicator: &Indicator,
    value: Option<Quantity>,
    at: std::fmt::Arguments<'_>,
    found: &mut Found<'_>,
) {
    // Points of a scale may lie below its middle, and a unit of one's own may be anything.
    let Some(unit) = &indicator.unit else { return };
    let counts = matches!(indicator.measure, None | Some(IndicatorMeasure::Unit))
        && !matches!(unit, IndicatorUnit::Points | IndicatorUnit::Other(_));
    let below = |value: &Quantity| Range::ZERO.exceeds(&value.range()) == Truth::Yes;
    if let Some(value) = value.filter(|value| counts && below(value)) {
        found.at(at, [
            ("indicator", view.read(&indicator.title).into()),
            ("value", value.to_string().into()),
        ]);
    }
}
