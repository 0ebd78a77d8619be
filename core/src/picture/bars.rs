//! Bars: a share of a whole, a level of four, a figure against its target.

use crate::model::BarrierSeverity;
use crate::model::value::{Decimal, Quantity};
use crate::picture::rich::{Ink, Rich};

/// A whole of two parts, the first being this share of it.
pub(super) fn share_bar(share: Decimal, width: usize) -> Rich {
    let first = steps(share, width);
    Rich::of(Ink::Blue, "█".repeat(first)).and(Ink::Yellow, "▒".repeat(width - first))
}

/// How much a barrier weighs, of four; empty where nobody has said.
pub(super) fn severity(severity: Option<BarrierSeverity>) -> Rich {
    let (level, ink) = match severity {
        None => (0, Ink::Dim),
        Some(BarrierSeverity::Minor) => (1, Ink::Green),
        Some(BarrierSeverity::Moderate) => (2, Ink::Yellow),
        Some(BarrierSeverity::Major) => (3, Ink::Red),
        Some(BarrierSeverity::Blocking) => (4, Ink::Red),
    };
    Rich::of(ink, "▰".repeat(level)).and(Ink::Dim, "▱".repeat(4 - level))
}

/// What was measured, and the mark of the target: `┃` where it is exact, and beyond it an arrow
/// or a sign where it is open (`▸` or more, `◂` or less, `≈` about, `⌀` on average).
pub(super) fn against(target: Option<&Quantity>, measured: Option<&Quantity>, width: usize) -> Rich {
    let top = target.into_iter().chain(measured).map(reach).max().unwrap_or_default();
    // A quarter is left over, so that an open end can be seen to go on.
    let scale = width * 3 / 4;
    let place = |quantity: &Quantity| reach(quantity).over(top).map_or(0, |share| steps(share, scale));
    let mark = target.map(place);
    let filled = measured.map_or(0, place);
    let open = measured.map_or("", open_end);
    let mut bar = Rich::new();
    for column in 0..width {
        bar = match column {
            _ if Some(column) == mark => bar.then(target.map_or_else(Rich::new, sign)),
            _ if column < filled => bar.and(Ink::Green, "█"),
            _ if column == filled && !open.is_empty() => bar.and(Ink::Green, open),
            _ if Some(column) == mark.map(|mark| mark + 1) => bar.then(target.map_or_else(Rich::new, beyond)),
            _ if mark.is_some_and(|mark| column < mark) => bar.and(Ink::Dim, "░"),
            _ => bar.and(Ink::Plain, " "),
        };
    }
    bar
}

/// The figure that a bar reaches: of two bounds the upper.
fn reach(quantity: &Quantity) -> Decimal {
    quantity.range().high().unwrap_or(quantity.named())
}

fn sign(target: &Quantity) -> Rich {
    Rich::bold(match target {
        Quantity::About { .. } => "≈",
        Quantity::Mean(_) => "⌀",
        _ => "┃",
    })
}

fn beyond(target: &Quantity) -> Rich {
    Rich::bold(match target {
        Quantity::MoreThan(_) | Quantity::AtLeast(_) => "▸",
        Quantity::LessThan(_) | Quantity::AtMost(_) => "◂",
        _ => " ",
    })
}

fn open_end(measured: &Quantity) -> &'static str {
    match measured {
        Quantity::MoreThan(_) | Quantity::AtLeast(_) => "▸",
        Quantity::About { .. } | Quantity::Mean(_) | Quantity::Between(..) => "▒",
        Quantity::LessThan(_) | Quantity::AtMost(_) => "◂",
        Quantity::Exact(_) => "",
    }
}

/// How many steps of so many a share of one comes to, rounded down, but never none of something.
fn steps(share: Decimal, of: usize) -> usize {
    let scaled = share.times(u64::try_from(of).unwrap_or_default().into());
    let whole = scaled.and_then(|scaled| scaled.inner().floor().to_string().parse::<usize>().ok());
    whole.unwrap_or(0).max(usize::from(share > Decimal::ZERO)).min(of)
}
