//! The parts of a measurement come to no more than its whole.

use std::cmp::Reverse;

use crate::order::InOrder;
use crate::model::value::{Range, Truth};
use crate::rules::measurements::{has_time, is_same_time, is_valid, time_key};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measurement/parts-exceed-total",
    severity: Severity::Error,
    says: "the parts by {axis:phrase} add up to {sum:quantity}, more than the total measured for `{indicator}` ({total:quantity})",
    because: "Somebody was counted twice, or one of the figures belongs to another period.",
    fix: "Check the parts and the total against the register they come from.",
    sources: &["Interval arithmetic on bounded counts"],
    bad: r#"{"indicators": [{"slug": "i", "title": "Persone formate", "unit": "persons"}],
         "measurements": [
            {"slug": "m", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 80},
            {"slug": "d", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 52,
             "breakdown": [{"axis": "gender", "value": "woman"}]},
            {"slug": "u", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 38,
             "breakdown": [{"axis": "gender", "value": "man"}]}
        ]}"#,
    good: r#"{"indicators": [{"slug": "i", "title": "Persone formate", "unit": "persons"}],
         "measurements": [
            {"slug": "m", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 80},
            {"slug": "d", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 52,
             "breakdown": [{"axis": "gender", "value": "woman"}]},
            {"slug": "u", "indicator": "i", "period": {"start": "2025-01", "end": "2025-06"}, "value": 28,
             "breakdown": [{"axis": "gender", "value": "man"}]}
        ]}"#,
    checks: &[Check::Measurement(|view, measurement, found| {
        let whole = measurement.breakdown.is_empty() && is_valid(measurement) && has_time(measurement);
        let Some(total) = measurement.value.filter(|_| whole) else { return };
        if !view.shares(Lookup::MeasurementTimes) {
            return;
        }
        let Some(indicator) = view.get(measurement.indicator).filter(|indicator| adds_up(indicator)) else {
            return;
        };
        let mut parts = parts(view, measurement);
        parts.order_by_key(|part| (part.axis.code(), part.value, Reverse(part.version)));
        // Of several versions of one part the last one counts.
        parts.dedup_by_key(|part| (part.axis.code(), part.value));
        for parts in parts.chunk_by(|one, next| one.axis == next.axis) {
            let more = |range: &Range| range.exceeds(&total.range()) == Truth::Yes;
            let Some(axis) = parts.first().map(|part| part.axis) else { continue };
            let exceeding = match axis {
                // One person speaks several languages and has several citizenships.
                Axis::Language | Axis::NationalityGroup | Axis::Disability | Axis::Other(_) => {
                    parts.iter().map(|part| part.range).find(more)
                }
                _ => Some(parts.iter().fold(Range::ZERO, |sum, part| sum.plus(&part.range))).filter(more),
            };
            if let Some(sum) = exceeding.and_then(|range| range.least()) {
                found.at(
                    "/value",
                    [
                        ("indicator", view.read(&indicator.title).into()),
                        ("axis", axis.code().into()),
                        ("sum", sum.to_string().into()),
                        ("total", total.to_string().into()),
                    ],
                );
            }
        }
    })],
    ..Rule::PLAIN
};

/// A measurement of a part, along one line.
struct Part<'d> {
    axis: &'d Axis,
    value: &'d str,
    version: Option<u16>,
    range: Range,
}

/// Whether the parts of what is counted make up the whole: not those of a share or a mean.
fn adds_up(indicator: &Indicator) -> bool {
    let counts = matches!(indicator.measure, None | Some(IndicatorMeasure::Unit));
    counts
        && !matches!(indicator.aggregation, Some(Aggregation::Mean | Aggregation::Max | Aggregation::Ratio))
}

/// The parts of a whole, of the same indicator, place and time.
fn parts<'d>(view: &View<'d>, whole: &Measurement) -> Vec<Part<'d>> {
    let alike = view.alike::<Measurement>(Lookup::MeasurementTimes, time_key(whole));
    let alike = alike.take(256).map(|(_, part)| part);
    let alike = alike.filter(|part| is_valid(part) && is_same_time(whole, part));
    let part = |part: &'d Measurement| match part.breakdown.as_slice() {
        [AxisValue { axis, value }] => {
            Some(Part { axis, value, version: part.version, range: part.value?.range().from_zero() })
        }
        _ => None,
    };
    alike.filter_map(part).collect()
}
