//! Quantities as a source states them: exact, bounded, about, on average.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::fault::Fault;
use crate::json::deserialized;
use crate::json::lexis::{exact, shortest};
use crate::model::describe::{Datum, Either, Field, Record, Shape, whole};
use crate::model::node::{Sight, leaf};
use crate::model::value::{Decimal, Truth};

/// An amount as its source states it. In JSON a number is exact; the rest are objects:
/// `{"more_than": 60}`, `{"at_least": 60}`, `{"less_than": 5}`, `{"at_most": 5}`,
/// `{"between": [3, 5]}`, `{"about": 420}`, `{"about": 420, "within": 20}`, `{"mean": 560}`.
///
/// ```
/// use tavolata::model::value::{Quantity, Truth};
///
/// let present = Quantity::MoreThan(60.into());
/// assert_eq!(present.range().exceeds(&Quantity::Exact(50.into()).range()), Truth::Yes);
/// assert_eq!(present.range().exceeds(&Quantity::Exact(90.into()).range()), Truth::Undetermined);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// This and no other.
    Exact(Decimal),
    /// Over this.
    MoreThan(Decimal),
    /// This or more.
    AtLeast(Decimal),
    /// Under this.
    LessThan(Decimal),
    /// This or less.
    AtMost(Decimal),
    /// From the one to the other, both included.
    Between(Decimal, Decimal),
    /// About this; `within` says how far off it may be, where the source does.
    About {
        /// The figure given.
        value: Decimal,
        /// How far off it may be.
        within: Option<Decimal>,
    },
    /// This on average, which bounds no single figure.
    Mean(Decimal),
}

impl From<i64> for Quantity {
    fn from(number: i64) -> Self {
        Self::Exact(number.into())
    }
}

impl Quantity {
    /// The figure, if it is exact.
    #[must_use]
    pub fn exact(&self) -> Option<Decimal> {
        match *self {
            Self::Exact(value) => Some(value),
            _ => None,
        }
    }

    /// The figure that the source names: the bound, the middle, of two the lower.
    #[must_use]
    pub fn named(&self) -> Decimal {
        match *self {
            Self::Exact(value)
            | Self::MoreThan(value)
            | Self::AtLeast(value)
            | Self::LessThan(value)
            | Self::AtMost(value)
            | Self::Between(value, _)
            | Self::About { value, .. }
            | Self::Mean(value) => value,
        }
    }

    /// The figures it can stand for. "About" without a margin, and a mean, bound nothing.
    #[must_use]
    pub fn range(&self) -> Range {
        let closed = |value| Some(Bound { value, included: true });
        let open = |value| Some(Bound { value, included: false });
        let (low, high) = match *self {
            Self::Exact(value) => (closed(value), closed(value)),
            Self::MoreThan(value) => (open(value), None),
            Self::AtLeast(value) => (closed(value), None),
            Self::LessThan(value) => (None, open(value)),
            Self::AtMost(value) => (None, closed(value)),
            Self::Between(low, high) => (closed(low), closed(high)),
            Self::About { value, within: Some(within) } => {
                (value.minus(within).and_then(closed), value.plus(within).and_then(closed))
            }
            Self::About { within: None, .. } | Self::Mean(_) => (None, None),
        };
        Range { low, high }
    }

    fn check(self) -> Result<Self, Fault> {
        let fault = |low: Decimal, high: Decimal| {
            Fault::new("value/quantity-reversed").with("low", low.to_string()).with("high", high.to_string())
        };
        match self {
            Self::Between(low, high) if high < low => Err(fault(low, high)),
            Self::About { within: Some(within), .. } if within.is_negative() => {
                Err(fault(Decimal::ZERO, within))
            }
            sound => Ok(sound),
        }
    }
}

/// Everything from one bound to another; a missing bound is no bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    low: Option<Bound>,
    high: Option<Bound>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bound {
    value: Decimal,
    included: bool,
}

impl Range {
    /// The range of zero alone, to which others are added.
    pub const ZERO: Self = Self {
        low: Some(Bound { value: Decimal::ZERO, included: true }),
        high: Some(Bound { value: Decimal::ZERO, included: true }),
    };

    /// The lower bound, if there is one.
    #[must_use]
    pub fn low(&self) -> Option<Decimal> {
        self.low.map(|low| low.value)
    }

    /// The upper bound, if there is one.
    #[must_use]
    pub fn high(&self) -> Option<Decimal> {
        self.high.map(|high| high.value)
    }

    /// The least that its figure can be; the figure itself where it can be no other.
    #[must_use]
    pub fn least(&self) -> Option<Quantity> {
        let low = self.low?;
        Some(match low.included {
            true if self.high == self.low => Quantity::Exact(low.value),
            true => Quantity::AtLeast(low.value),
            false => Quantity::MoreThan(low.value),
        })
    }

    /// What the sum of a figure of each can be.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let add = |one: Option<Bound>, two: Option<Bound>| {
            let (one, two) = (one?, two?);
            Some(Bound { value: one.value.plus(two.value)?, included: one.included && two.included })
        };
        Self { low: add(self.low, other.low), high: add(self.high, other.high) }
    }

    /// The same without the figures below zero: what a count can be.
    #[must_use]
    pub fn from_zero(self) -> Self {
        let zero = Bound { value: Decimal::ZERO, included: true };
        Self { low: Some(self.low.filter(|low| low.value >= zero.value).unwrap_or(zero)), ..self }
    }

    /// Whether its figure is larger than the other's.
    #[must_use]
    pub fn exceeds(&self, other: &Self) -> Truth {
        let apart = |low: Bound, high: Bound| {
            low.value > high.value || (low.value == high.value && !(low.included && high.included))
        };
        let must = matches!((self.low, other.high), (Some(low), Some(high)) if apart(low, high));
        let cannot = matches!((self.high, other.low), (Some(high), Some(low)) if high.value <= low.value);
        Truth::from_bounds(must, !cannot)
    }
}

/// Writes the quantity as a person would in figures: `> 60`, `≈ 420`, `3–5`, `⌀ 560`.
impl fmt::Display for Quantity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(value) => write!(out, "{value}"),
            Self::MoreThan(value) => write!(out, "> {value}"),
            Self::AtLeast(value) => write!(out, "≥ {value}"),
            Self::LessThan(value) => write!(out, "< {value}"),
            Self::AtMost(value) => write!(out, "≤ {value}"),
            Self::Between(low, high) => write!(out, "{low}–{high}"),
            Self::About { value, within: None } => write!(out, "≈ {value}"),
            Self::About { value, within: Some(within) } => write!(out, "≈ {value} ± {within}"),
            Self::Mean(value) => write!(out, "⌀ {value}"),
        }
    }
}

/// A decimal as a JSON number where that is exact, as a string where it is not.
struct Figure(Decimal);

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let text = self.0.to_string();
        if let Ok(number) = text.parse::<i64>()
            && number.unsigned_abs() <= LARGEST_WHOLE
        {
            return out.serialize_i64(number);
        }
        // A number would lose the zeros at the end, which say how exact the figure is.
        let ends_in_zero = text.contains('.') && text.ends_with('0');
        match text.parse() {
            Ok(number) if !ends_in_zero && exact(&text) => out.serialize_f64(number),
            _ => out.serialize_str(&text),
        }
    }
}

/// The largest whole number that every JSON reader holds exactly (2^53 − 1).
const LARGEST_WHOLE: u64 = (1 << 53) - 1;

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(FigureReader).map(Figure)
    }
}

struct FigureReader;

impl Visitor<'_> for FigureReader {
    type Value = Decimal;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Decimal, E> {
        if number > LARGEST_WHOLE {
            return Err(E::custom("value/number-inexact"));
        }
        Ok(number.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Decimal, E> {
        if number.unsigned_abs() > LARGEST_WHOLE {
            return Err(E::custom("value/number-inexact"));
        }
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Decimal, E> {
        shortest(number).parse().map_err(|fault: Fault| E::custom(fault.code))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
        text.parse().map_err(|fault: Fault| E::custom(fault.code))
    }
}

/// The object form, one field of which says what kind of quantity it is.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    more_than: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_least: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    less_than: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_most: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    between: Option<(Figure, Figure)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    within: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mean: Option<Figure>,
}

impl TryFrom<Fields> for Quantity {
    type Error = Fault;

    fn try_from(fields: Fields) -> Result<Self, Fault> {
        let within = fields.within.map(|within| within.0);
        let kinds = [
            fields.more_than.map(|value| Self::MoreThan(value.0)),
            fields.at_least.map(|value| Self::AtLeast(value.0)),
            fields.less_than.map(|value| Self::LessThan(value.0)),
            fields.at_most.map(|value| Self::AtMost(value.0)),
            fields.between.map(|(low, high)| Self::Between(low.0, high.0)),
            fields.about.map(|value| Self::About { value: value.0, within }),
            fields.mean.map(|value| Self::Mean(value.0)),
        ];
        let mut kinds = kinds.into_iter().flatten();
        match (kinds.next(), kinds.next()) {
            (Some(about @ Self::About { .. }), None) => about.check(),
            (Some(kind), None) if within.is_none() => kind.check(),
            _ => Err(Fault::new("value/quantity-ambiguous")),
        }
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let some = |value: Decimal| Some(Figure(value));
        let none = Fields::default();
        let fields = match *self {
            Self::Exact(value) => return Figure(value).serialize(out),
            Self::MoreThan(value) => Fields { more_than: some(value), ..none },
            Self::AtLeast(value) => Fields { at_least: some(value), ..none },
            Self::LessThan(value) => Fields { less_than: some(value), ..none },
            Self::AtMost(value) => Fields { at_most: some(value), ..none },
            Self::Between(low, high) => Fields { between: Some((Figure(low), Figure(high))), ..none },
            Self::About { value, within } => {
                Fields { about: some(value), within: within.map(Figure), ..none }
            }
            Self::Mean(value) => Fields { mean: some(value), ..none },
        };
        fields.serialize(out)
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Quantity;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a quantity")
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Quantity, E> {
                FigureReader.visit_u64(number).map(Quantity::Exact)
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Quantity, E> {
                FigureReader.visit_i64(number).map(Quantity::Exact)
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Quantity, E> {
                FigureReader.visit_f64(number).map(Quantity::Exact)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Quantity, E> {
                FigureReader.visit_str(text).map(Quantity::Exact)
            }

            fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Quantity, A::Error> {
                let fields = Fields::deserialize(MapAccessDeserializer::new(fields))?;
                Quantity::try_from(fields).map_err(|fault| Error::custom(fault.code))
            }
        }

        from.deserialize_any(Reader)
    }
}

const NUMBER: Shape = Shape::Checked(&Shape::Number, |json| match deserialized::<Figure>(json) {
    Some(_) => Vec::new(),
    None => whole(Some(Fault::new("value/number-inexact").with("found", json))),
});

/// How one number is written.
pub(crate) const FIGURE: Shape = Shape::Either(&Either {
    name: "Figure",
    says: "a number, or a decimal in a string where a number would not be exact",
    shapes: &[NUMBER, Decimal::SHAPE],
});

const fn figure(name: &'static str, says: &'static [&'static str]) -> Field {
    Field { name, says, shape: FIGURE, required: false }
}

const BOUNDED: Shape = Shape::Record(&Record {
    name: "BoundedQuantity",
    says: crate::model::describe::said!(
        "A quantity that is not exact: one of these, about perhaps with within."
    ),
    fields: &[
        figure("more_than", &["Over this."]),
        figure("at_least", &["This or more."]),
        figure("less_than", &["Under this."]),
        figure("at_most", &["This or less."]),
        Field {
            name: "between",
            says: crate::model::describe::said!("From the first to the second, both included."),
            shape: Shape::List(&FIGURE),
            required: false,
        },
        figure("about", &["About this."]),
        figure("within", &["How far off about may be."]),
        figure("mean", &["This on average."]),
    ],
});

leaf!(Quantity, blank Quantity::Exact(Decimal::ZERO), sight |quantity| Sight::Range(quantity.range()));

impl Datum for Quantity {
    const SHAPE: Shape = Shape::Either(&Either {
        name: "Quantity",
        says: "a number, or an object such as {\"more_than\": 60}, {\"about\": 420} or {\"between\": [3, 5]}",
        shapes: &[
            NUMBER,
            Decimal::SHAPE,
            Shape::Checked(&BOUNDED, |json| match deserialized::<Fields>(json) {
                Some(fields) => whole(Self::try_from(fields).err()),
                None => whole(Some(Fault::new("value/quantity-ambiguous"))),
            }),
        ],
    });
}
