//! What has been measured has come to something.

use crate::rules::measurements::{is_empty, when};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/value-missing",
    severity: Severity::Warning,
    says: "a measurement of `{indicator}`[ for {when:date}] is marked as made, but has neither figure nor words",
    because: "It counts as done in every list, but there is nothing to read.",
    fix: "Enter what was found; or, if it is still to be made, set it back to scheduled.",
    sources: &["IATI 2.03, results: actual value"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators"}],
         "measurements": [{"slug": "m", "indicator": "i", "status": "submitted", "on": "2025-12-15"}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators"}],
         "measurements": [{"slug": "m", "indicator": "i", "status": "submitted", "on": "2025-12-15", "value": 96}]}"#,
    checks: &[Check::Measurement(|view, measurement, found| {
        use MeasurementState::{Collected, Published, Submitted, Validated};
        let made = matches!(measurement.status, Some(Collected | Submitted | Validated | Published));
        if !made || !is_empty(measurement) {
            return;
        }
        let Some(indicator) = view.get(measurement.indicator) else { return };
        let indicator = ("indicator", view.read(&indicator.title).into());
        match when(measurement) {
            None => found.here([indicator]),
            Some(when) => found.here([indicator, ("when", when.into())]),
        };
    })],
    ..Rule::PLAIN
};
