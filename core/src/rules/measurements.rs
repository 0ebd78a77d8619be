//! Measurements as rules compare them: of one indicator, place, time and part of the whole.

use chrono::{Datelike, NaiveDate};

use crate::index::hashed;
use crate::model::value::{Decimal, PartialDate, Quantity};
use crate::model::{AxisValue, Measurement, MeasurementState};

/// Whether it speaks for itself: made, not sent back, not replaced by a later version.
pub(super) fn is_valid(measurement: &Measurement) -> bool {
    let off = [MeasurementState::Scheduled, MeasurementState::Returned, MeasurementState::Revised];
    !measurement.status.is_some_and(|status| off.contains(&status))
}

/// Whether it is known of what time it is; two of no known time may well be of two.
pub(super) fn has_time(measurement: &Measurement) -> bool {
    let dated = measurement.period.is_some_and(|period| period.start.is_some() || period.end.is_some());
    dated || measurement.on.is_some()
}

/// Whether two are of one indicator, place and time.
pub(super) fn is_same_time(one: &Measurement, other: &Measurement) -> bool {
    let of = |it: &Measurement| (it.indicator, it.territory, it.period, it.on);
    of(one) == of(other)
}

/// Whether two count the same part of the whole, in whatever order its lines are named.
pub(super) fn is_same_part(one: &Measurement, other: &Measurement) -> bool {
    let within = |one: &[AxisValue], other: &[AxisValue]| one.iter().all(|line| other.contains(line));
    within(&one.breakdown, &other.breakdown) && within(&other.breakdown, &one.breakdown)
}

/// The first and last day of what it counts, as far as it certainly reaches.
pub(super) fn reach(measurement: &Measurement) -> Option<(NaiveDate, NaiveDate)> {
    let period = measurement.period?;
    let ((_, first), (last, _)) = (period.start?.days()?, period.end?.days()?);
    (first <= last).then_some((first, last))
}

/// When it was made or what time it counts, for a message; nothing where nobody says.
pub(super) fn when(measurement: &Measurement) -> Option<String> {
    let period = measurement.period.and_then(|period| match (period.start, period.end) {
        (None, None) => None,
        (start, end) => {
            Some([start, end].map(|date| date.map_or("…".into(), |date| date.to_string())).join(" – "))
        }
    });
    period.or_else(|| measurement.on.map(|on| on.to_string()))
}

/// Its key among those of its indicator, place and time.
pub(super) fn time_key(measurement: &Measurement) -> u32 {
    let period = measurement.period.unwrap_or_default();
    let days = [period.start, period.end, measurement.on].map(day).concat();
    hashed(&[whose(measurement).as_slice(), &days])
}

/// Its keys among those of its indicator, place and part of the whole: one for each year it
/// touches, of the first few.
pub(super) fn year_keys(measurement: &Measurement) -> impl Iterator<Item = u32> {
    let years = reach(measurement).map(|(first, last)| first.year()..=last.year());
    let whose = whose(measurement);
    // Lines in another order are the same part.
    let line = |line: &AxisValue| hashed(&[line.axis.code().as_bytes(), line.value.as_bytes()]);
    let part = measurement.breakdown.iter().fold(0, |part: u32, it| part ^ line(it)).to_le_bytes();
    let years = years.into_iter().flatten().take(16);
    years.map(move |year| hashed(&[whose.as_slice(), &part, &year.to_le_bytes()]))
}

fn whose(measurement: &Measurement) -> [u8; 32] {
    let place = measurement.territory.map(|place| place.uuid().into_bytes()).unwrap_or_default();
    let mut whose = [0; 32];
    let bytes = measurement.indicator.uuid().into_bytes().into_iter().chain(place);
    whose.iter_mut().zip(bytes).for_each(|(to, byte)| *to = byte);
    whose
}

fn day(date: Option<PartialDate>) -> [u8; 4] {
    let Some(date) = date else { return [0; 4] };
    let [high, low] = date.year.unwrap_or_default().to_be_bytes();
    [high, low, date.month.unwrap_or_default(), date.day.unwrap_or_default()]
}

/// Whether nothing at all was measured, in figures or words.
pub(super) fn is_empty(measurement: &Measurement) -> bool {
    let figures = [measurement.value, measurement.numerator, measurement.denominator];
    figures.iter().all(Option::is_none) && measurement.text.is_none()
}

/// What per cent one exact figure is of another.
pub(super) fn percentage(numerator: Quantity, denominator: Quantity) -> Option<Decimal> {
    numerator.exact()?.times(100.into())?.over(denominator.exact()?)
}

/// Whether a value is that percentage, but for rounding to whole points; nothing where one of the
/// three is not exact.
pub(super) fn is_percentage(
    value: Option<Quantity>,
    numerator: Quantity,
    denominator: Quantity,
) -> Option<bool> {
    let apart = percentage(numerator, denominator)?.minus(value?.exact()?)?;
    Some(apart.inner().abs() <= Decimal::from(1).inner())
}
