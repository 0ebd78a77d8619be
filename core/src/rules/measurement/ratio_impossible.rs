//! A share is of something, and no more than all of it.

use crate::model::value::{Decimal, Truth};
use crate::rules::measurements::is_percentage;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/ratio-impossible",
    severity: Severity::Error,
    says: "`{indicator}` was measured as [{numerator:quantity} out of {denominator:quantity}, but a share cannot be more than the whole][{of_nothing:quantity} out of none, from which nothing can be worked out]",
    because: "A share worked out from them means nothing, and misleads whoever reads it.",
    fix: "Check both figures; they may be the wrong way round, or count different things.",
    sources: &["Practice of health and social indicators: a share is stated with numerator and denominator"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Utenti accolti con un mediatore", "measure": "percentage"}],
         "measurements": [{"slug": "m", "indicator": "i", "numerator": 120, "denominator": 48, "value": 40}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Utenti accolti con un mediatore", "measure": "percentage"}],
         "measurements": [{"slug": "m", "indicator": "i", "numerator": 48, "denominator": 120, "value": 40}]}"#,
    checks: &[Check::Measurement(|view, measurement, found| {
        let (Some(numerator), Some(denominator)) = (measurement.numerator, measurement.denominator) else {
            return;
        };
        let Some(indicator) = view.get(measurement.indicator) else { return };
        let of_nothing = denominator.exact() == Some(Decimal::ZERO);
        let share = matches!(indicator.measure, Some(IndicatorMeasure::Percentage));
        let more_than_all = share && numerator.range().exceeds(&denominator.range()) == Truth::Yes;
        if !of_nothing && !more_than_all {
            return;
        }
        let named = ("indicator", view.read(&indicator.title).into());
        let numerator_told = numerator.to_string().into();
        let finding = if of_nothing {
            found.here([named, ("of_nothing", numerator_told)])
        } else {
            let of = ("denominator", denominator.to_string().into());
            found.here([named, ("numerator", numerator_told), of])
        };
        // The value tells that the two have changed places.
        if share && is_percentage(measurement.value, denominator, numerator) == Some(true) {
            finding.suggest([
                Edit::replace("/numerator", &denominator),
                Edit::replace("/denominator", &numerator),
            ]);
        }
    })],
    ..Rule::PLAIN
};
