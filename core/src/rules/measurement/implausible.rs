//! A figure many times its target is probably of something else.

use crate::model::value::{Decimal, Quantity, Truth};
use crate::rules::measurements::is_valid;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/implausible",
    severity: Severity::Warning,
    says: "`{indicator}` was measured as {value:quantity}, more than {times} times its target ({target:quantity})",
    because: "Usually accesses were counted instead of people, or a decimal point was lost; nobody believes so large a success.",
    fix: "Check what was counted, and the figure itself; if both are right, explain the target in its reason.",
    sources: &["FAMI project WIFI: 540 accesses beside 120 operators"],
    limits: &[Limit { name: "times", default: 5, least: 2, most: 1000 }],
    bad: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators", "targets": [{"value": 120}]}],
         "measurements": [{"slug": "m", "indicator": "i", "value": 1180}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators", "targets": [{"value": 120}]}],
         "measurements": [{"slug": "m", "indicator": "i", "value": 118}]}"#,
    checks: &[Check::Measurement(|view, measurement, found| {
        let Some(value) = measurement.value.filter(|_| is_valid(measurement)) else { return };
        let Some(indicator) = view.get(measurement.indicator) else { return };
        let counts = matches!(indicator.measure, None | Some(IndicatorMeasure::Unit));
        let fewer = matches!(indicator.direction, Some(Direction::Descending));
        let Some(target) =
            indicator.targets.iter().max_by_key(|it| it.value.named()).filter(|_| counts && !fewer)
        else {
            return;
        };
        let times = found.limit("times");
        let named = target.value.range().high().unwrap_or(target.value.named());
        let Some(most) = named.times(times.into()).filter(|most| *most > Decimal::ZERO) else { return };
        if value.range().exceeds(&Quantity::Exact(most).range()) == Truth::Yes {
            found.at(
                "/value",
                [
                    ("indicator", view.read(&indicator.title).into()),
                    ("value", value.to_string().into()),
                    ("times", times.into()),
                    ("target", target.value.to_string().into()),
                ],
            );
        }
    })],
    ..Rule::PLAIN
};
