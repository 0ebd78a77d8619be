//! Indicators: what has been measured against what was to be reached.

use crate::model::value::{Decimal, Quantity, Range};
use crate::model::*;
use crate::picture::bars;
use crate::picture::rich::{Ink, Rich};
use crate::picture::scene::{LIMIT, Part, Scene};
use crate::picture::sheet::Sheet;

/// How many columns a bar takes.
const BAR: usize = 24;

pub(super) fn draw(sheet: &mut Sheet, scene: &Scene<'_>, part: &Part<'_>) {
    let words = scene.words;
    let count = part.indicators.len();
    let measured = part.indicators.iter().filter(|one| !scene.measurements_of(one).is_empty()).count();
    let mut note = count.to_string();
    if count > 0 {
        note = format!("{note} · {}", words.fill("measured-count", "count", measured));
    }
    sheet.heading(&words.say("indicators"), &note);
    for indicator in part.indicators.iter().take(LIMIT) {
        draw_one(sheet, scene, indicator);
    }
    sheet.more(2, count.saturating_sub(LIMIT), &words.say("more"));
    if count == 0 {
        sheet.missing(&words.say("no-indicators"));
    }
}

fn draw_one(sheet: &mut Sheet, scene: &Scene<'_>, indicator: &Indicator) {
    let target = current_target(indicator);
    let measured = measured(scene, indicator);
    let title = Rich::plain(scene.words.text(&indicator.title));
    let bar = bars::against(target.map(|target| &target.value), measured.as_ref(), BAR).unbroken();
    let figures = figures(scene, indicator, target, measured.as_ref());
    if sheet.is_wide() {
        let label = sheet.width() * 28 / 100;
        sheet.columns(&Rich::plain("  "), &[(title, label), (bar, BAR), (figures, 0)]);
    } else {
        sheet.item(&Rich::plain("  "), &title);
        sheet.line(&Rich::plain("    ").then(bar));
        sheet.item(&Rich::plain("    "), &figures);
    }
}

/// The latest version of the target.
fn current_target(indicator: &Indicator) -> Option<&Target> {
    indicator.targets.iter().max_by_key(|target| target.version)
}

fn figures(
    scene: &Scene<'_>,
    indicator: &Indicator,
    target: Option<&Target>,
    measured: Option<&Quantity>,
) -> Rich {
    let words = scene.words;
    let unit = indicator.unit.as_ref().map_or_else(String::new, |unit| format!("\u{a0}{}", words.code(unit)));
    let shown = |quantity: &Quantity| quantity.to_string().replace(' ', "\u{a0}");
    let reached = match measured {
        Some(value) => Rich::of(Ink::Green, shown(value)),
        None => match scene.measurements_of(indicator).iter().rev().find_map(|one| one.text.as_ref()) {
            Some(text) => Rich::of(Ink::Green, words.text(text)),
            None => Rich::dim(words.say("not-measured")),
        },
    };
    let aim = match target {
        Some(target) => {
            let due = target.due.map_or_else(String::new, |due| format!(" ({})", words.short_date(&due)));
            Rich::dim(format!("{}\u{a0}", words.say("target")))
                .and(Ink::Bold, format!("{}{unit}", shown(&target.value)))
                .and(Ink::Dim, due)
        }
        None => Rich::of(Ink::Yellow, words.say("no-target")),
    };
    let start = indicator
        .baseline
        .as_ref()
        .map(|base| Rich::dim(words.fill("baseline", "value", shown(&base.value))));
    Rich::join([aim, start.unwrap_or_default(), reached], " · ")
}

/// What the measurements of the whole come to: their sum where they are to be added up, else the
/// last of them.
fn measured(scene: &Scene<'_>, indicator: &Indicator) -> Option<Quantity> {
    let valid = |one: &&&Measurement| {
        one.breakdown.is_empty()
            && !matches!(one.status, Some(MeasurementState::Returned | MeasurementState::Revised))
    };
    let all = scene.measurements_of(indicator).iter().filter(valid);
    let values: Vec<_> = all.filter_map(|one| one.value).collect();
    match (values.as_slice(), &indicator.aggregation) {
        ([_, _, ..], Some(Aggregation::Sum)) => sum(&values),
        _ => values.last().copied(),
    }
}

/// The sum as far as it can be said: exact, from one bound to another, at least, or only about.
fn sum(values: &[Quantity]) -> Option<Quantity> {
    let range = values.iter().fold(Range::ZERO, |sum, value| sum.plus(&value.range()));
    let named = values.iter().try_fold(Decimal::ZERO, |sum, value| sum.plus(value.named()));
    match (range.low(), range.high()) {
        (Some(low), Some(high)) if low == high => Some(Quantity::Exact(low)),
        (Some(low), Some(high)) => Some(Quantity::Between(low, high)),
        (Some(low), None) => Some(Quantity::AtLeast(low)),
        (None, Some(high)) => Some(Quantity::AtMost(high)),
        (None, None) => named.map(|value| Quantity::About { value, within: None }),
    }
}
