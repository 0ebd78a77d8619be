//! Numbers of heads, from a least to a most where nobody tells them exactly.

use crate::fault::Param;
use crate::model::value::{Count, Decimal, Quantity, Truth};

/// A number of heads: at least so many, and at most so many where there is a most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) low: u64,
    pub(super) high: Option<u64>,
}

impl Figure {
    pub(super) const ZERO: Self = Self::exactly(0);

    pub(super) const fn exactly(number: u64) -> Self {
        Self { low: number, high: Some(number) }
    }

    /// What a count can stand for, in whole heads.
    pub(super) fn of(count: Count) -> Self {
        let (low, high) = match *count {
            Quantity::Exact(value) => (Some(value), Some(value)),
            Quantity::MoreThan(value) => return Self { low: whole(value).saturating_add(1), high: None },
            Quantity::LessThan(value) => return Self { low: 0, high: Some(whole(value).saturating_sub(1)) },
            _ => (count.range().low(), count.range().high()),
        };
        Self { low: low.map_or(0, whole), high: high.map(whole) }
    }

    /// The same, of which perhaps none are meant.
    pub(super) fn perhaps(self) -> Self {
        Self { low: 0, ..self }
    }

    /// How many more it may be than its least.
    pub(super) fn spread(self) -> Self {
        Self { low: 0, high: self.high.map(|high| high.saturating_sub(self.low)) }
    }

    pub(super) fn exact(self) -> Option<u64> {
        self.high.filter(|high| *high == self.low)
    }

    pub(super) fn plus(self, other: Self) -> Self {
        let high = self.high.zip(other.high).map(|(one, other)| one.saturating_add(other));
        Self { low: self.low.saturating_add(other.low), high }
    }

    pub(super) fn times(self, factor: u16) -> Self {
        let times = |number: u64| number.saturating_mul(factor.into());
        Self { low: times(self.low), high: self.high.map(times) }
    }

    /// The larger of the two, whichever that is.
    pub(super) fn or_more(self, other: Self) -> Self {
        let high = self.high.zip(other.high).map(|(one, other)| one.max(other));
        Self { low: self.low.max(other.low), high }
    }

    /// Whether it is as much as another, or more.
    pub(super) fn reaches(self, other: Self) -> Truth {
        let must = other.high.is_some_and(|high| self.low >= high);
        let can = self.high.is_none_or(|high| high >= other.low);
        Truth::from_bounds(must, can)
    }

    /// The sum of many.
    pub(super) fn sum(figures: impl Iterator<Item = Self>) -> Self {
        figures.fold(Self::ZERO, Self::plus)
    }
}

/// Whether a number has no part of a head.
pub(super) fn is_whole(value: Decimal) -> bool {
    value.inner().is_integer()
}

/// So many whole heads.
fn whole(value: Decimal) -> u64 {
    let text = value.to_string();
    text.split('.').next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

impl From<Figure> for Param {
    fn from(figure: Figure) -> Self {
        let low = Decimal::from(figure.low);
        match figure.high {
            Some(high) if high == figure.low => i64::try_from(high).unwrap_or(i64::MAX).into(),
            Some(high) if figure.low == 0 => Quantity::AtMost(high.into()).to_string().into(),
            Some(high) => Quantity::Between(low, high.into()).to_string().into(),
            None => Quantity::AtLeast(low).to_string().into(),
        }
    }
}
