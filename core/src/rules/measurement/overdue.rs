//! What was to be measured by now has been.

use crate::rules::awaited::{self, FIGURE_DAYS};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/overdue",
    severity: Severity::Warning,
    says: "`{indicator}` was to be measured by {due:date}, but on {as_of:date} there is no figure",
    because: "The longer the wait, the fewer of those concerned can still be asked.",
    fix: "Collect the figure and enter it; or give the measurement a new date.",
    sources: &["FAMI 2014-2020, periodic monitoring"],
    limits: &[Limit { name: "days", default: FIGURE_DAYS, least: 0, most: 365 }],
    bad: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators"}],
         "measurements": [{"slug": "m", "indicator": "i", "status": "scheduled",
            "period": {"start": "2025-01", "end": "2025-06"}}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators"}],
         "measurements": [{"slug": "m", "indicator": "i", "status": "scheduled",
            "period": {"start": "2025-07", "end": "2026-06"}}]}"#,
    dated: true,
    checks: &[Check::Measurement(|view, measurement, found| {
        let scheduled = matches!(measurement.status, Some(MeasurementState::Scheduled));
        let Some(as_of) = view.as_of().filter(|_| scheduled) else { return };
        let Some(term) = awaited::figure(measurement) else { return };
        // Figures take a while to come in.
        let waited = as_of.signed_duration_since(term.last).num_days();
        let over = waited > found.limit("days");
        if let Some(indicator) = view.get(measurement.indicator).filter(|_| over) {
            found.here([
                ("indicator", view.read(&indicator.title).into()),
                ("due", term.stated.to_string().into()),
                ("as_of", as_of.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
