//! What was to be measured by now has been.

use chrono::Days;

use crate::rules::doubtful::is_plausible;
use crate::rules::measurements::is_empty;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/overdue",
    severity: Severity::Warning,
    says: "`{indicator}` was to be measured by {due:date}, but on {as_of:date} there is no figure",
    because: "The longer the wait, the fewer of those concerned can still be asked.",
    fix: "Collect the figure and enter it; or give the measurement a new date.",
    sources: &["FAMI 2014-2020, periodic monitoring"],
    limits: &[Limit { name: "days", default: 30, least: 0, most: 365 }],
    bad: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators"}],
         "measurements": [{"slug": "m", "indicator": "i", "status": "scheduled",
            "period": {"start": "2025-01", "end": "2025-06"}}]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Operatori formati", "unit": "operators"}],
         "measurements": [{"slug": "m", "indicator": "i", "status": "scheduled",
            "period": {"start": "2025-07", "end": "2026-06"}}]}"#,
    dated: true,
    checks: &[Check::Measurement(|view, measurement, found| {
        let scheduled = matches!(measurement.status, Some(MeasurementState::Scheduled));
        let Some(as_of) = view.as_of().filter(|_| scheduled && is_empty(measurement)) else { return };
        let due = measurement.on.or_else(|| measurement.period?.end);
        let Some(due) = due.filter(is_plausible) else { return };
        // Figures take a while to come in.
        let grace = u64::try_from(found.limit("days")).unwrap_or_default();
        let last = due.days().and_then(|(_, last)| last.checked_add_days(Days::new(grace)));
        if let Some(indicator) =
            view.get(measurement.indicator).filter(|_| last.is_some_and(|last| last < as_of))
        {
            found.here([
                ("indicator", view.read(&indicator.title).into()),
                ("due", due.to_string().into()),
                ("as_of", as_of.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
