//! What is added up covers each day once.

use crate::rules::measurements::{is_same_part, is_valid, reach, when, year_keys};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/overlapping",
    severity: Severity::Warning,
    says: "the measurements of `{indicator}` are added up, but the one for {when:date} overlaps another for {other:date}",
    because: "What happened in the time they share is counted twice.",
    fix: "Set the periods so that each begins where the other ends; or, if the later figure is cumulative, let the last one count.",
    sources: &["IATI 2.03, periods of an indicator"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Accessi allo sportello", "unit": "accesses", "aggregation": "sum"}],
         "measurements": [
            {"slug": "a", "indicator": "i", "period": {"start": "2025-01-01", "end": "2025-06-30"}, "value": 210},
            {"slug": "b", "indicator": "i", "period": {"start": "2025-04-01", "end": "2025-09-30"}, "value": 190}
        ]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Accessi allo sportello", "unit": "accesses", "aggregation": "sum"}],
         "measurements": [
            {"slug": "a", "indicator": "i", "period": {"start": "2025-01-01", "end": "2025-06-30"}, "value": 210},
            {"slug": "b", "indicator": "i", "period": {"start": "2025-07-01", "end": "2025-12-31"}, "value": 190}
        ]}"#,
    checks: &[Check::Measurement(|view, measurement, found| {
        if !view.shares(Lookup::MeasurementYears) {
            return;
        }
        let Some((first, last)) = reach(measurement).filter(|_| is_valid(measurement)) else { return };
        let Some(indicator) = view.get(measurement.indicator) else { return };
        if !matches!(indicator.aggregation, Some(Aggregation::Sum)) {
            return;
        }
        // Whoever ends on the day on which the other begins means no day twice.
        let overlaps = |other: &Measurement| {
            let days = reach(other).filter(|_| is_valid(other));
            days.is_some_and(|(other_first, other_last)| first.max(other_first) < last.min(other_last))
        };
        let twice = |other: &Measurement| {
            let alike = other.indicator == measurement.indicator
                && other.territory == measurement.territory
                && is_same_part(measurement, other);
            // Two for one and the same time are another rule's business.
            alike && other.period != measurement.period && overlaps(other)
        };
        let earlier = year_keys(measurement).find_map(|key| {
            let alike = view.alike::<Measurement>(Lookup::MeasurementYears, key).map(|(_, other)| other);
            alike.take(64).take_while(|other| other.id != measurement.id).find(|other| twice(other))
        });
        if let Some((when_other, when_here)) = earlier.and_then(when).zip(when(measurement)) {
            found.at(
                "/period",
                [
                    ("indicator", view.read(&indicator.title).into()),
                    ("when", when_here.into()),
                    ("other", when_other.into()),
                ],
            );
        }
    })],
    ..Rule::PLAIN
};
