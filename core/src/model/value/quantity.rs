//! Quantities as a source states them: exact, bounded, about, on average.

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::fault::Fault;
use crate::json::deserialized;
use crate::model::declare;
use crate::model::describe::{Datum, Either, Field, Record, Shape, whole};
use crate::model::node::{Sight, leaf};
use crate::model::value::figure::{FIGURE, Figure, FigureReader, NUMBER};
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

/// The object form, one field of which says what kind of quantity it is.
#[derive(Default)]
struct Fields {
    /// What that field says.
    kind: Option<Quantity>,
    /// Whether there are more of them.
    ambiguous: bool,
    /// How far off `about` may be.
    within: Option<Decimal>,
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(FieldsReader)
    }
}

struct FieldsReader;

impl<'de> Visitor<'de> for FieldsReader {
    type Value = Fields;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a quantity")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Fields::default();
        let mut names = declare::Fields::of(&RECORD);
        while let Some(number) = map.next_key_seed(&mut names)? {
            let kind = match RECORD.fields.get(number).map_or("", |field| field.name) {
                "between" => {
                    let bounds: Option<(Figure, Figure)> = map.next_value()?;
                    bounds.map(|(low, high)| Quantity::Between(low.0, high.0))
                }
                "within" => {
                    fields.within = map.next_value::<Option<Figure>>()?.map(|figure| figure.0);
                    None
                }
                name => map.next_value::<Option<Figure>>()?.map(|figure| bounded(name, figure.0)),
            };
            fields.ambiguous |= kind.is_some() && fields.kind.is_some();
            fields.kind = kind.or(fields.kind);
        }
        Ok(fields)
    }
}

/// What a field says that has one figure.
fn bounded(field: &str, value: Decimal) -> Quantity {
    match field {
        "more_than" => Quantity::MoreThan(value),
        "at_least" => Quantity::AtLeast(value),
        "less_than" => Quantity::LessThan(value),
        "at_most" => Quantity::AtMost(value),
        "mean" => Quantity::Mean(value),
        _ => Quantity::About { value, within: None },
    }
}

impl TryFrom<Fields> for Quantity {
    type Error = Fault;

    fn try_from(fields: Fields) -> Result<Self, Fault> {
        match (fields.kind.filter(|_| !fields.ambiguous), fields.within) {
            (Some(Self::About { value, .. }), within) => Self::About { value, within }.check(),
            (Some(kind), None) => kind.check(),
            _ => Err(Fault::new("value/quantity-ambiguous")),
        }
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let (field, value, further) = match *self {
            Self::Exact(value) => return Figure(value).serialize(out),
            Self::MoreThan(value) => ("more_than", value, None),
            Self::AtLeast(value) => ("at_least", value, None),
            Self::LessThan(value) => ("less_than", value, None),
            Self::AtMost(value) => ("at_most", value, None),
            Self::Between(low, high) => ("between", low, Some(high)),
            Self::About { value, within } => ("about", value, within),
            Self::Mean(value) => ("mean", value, None),
        };
        let mut fields = out.serialize_map(None)?;
        match further {
            Some(high) if field == "between" => {
                fields.serialize_entry(field, &[Figure(value), Figure(high)])?
            }
            _ => fields.serialize_entry(field, &Figure(value))?,
        }
        if let Some(within) = further.filter(|_| field == "about") {
            fields.serialize_entry("within", &Figure(within))?;
        }
        fields.end()
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
                let fields = FieldsReader.visit_map(fields)?;
                Quantity::try_from(fields).map_err(|fault| Error::custom(fault.code))
            }
        }

        from.deserialize_any(Reader)
    }
}

const fn figure(name: &'static str, says: &'static [&'static str]) -> Field {
    Field { name, says, shape: FIGURE, required: false }
}

const RECORD: Record = Record {
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
};

leaf!(Quantity, blank Quantity::Exact(Decimal::ZERO), sight |quantity| Sight::Range(quantity.range()));

impl Datum for Quantity {
    const SHAPE: Shape = Shape::Either(&Either {
        name: "Quantity",
        says: "a number, or an object such as {\"more_than\": 60}, {\"about\": 420} or {\"between\": [3, 5]}",
        shapes: &[
            NUMBER,
            Decimal::SHAPE,
            Shape::Checked(&Shape::Record(&RECORD), |json| match deserialized::<Fields>(json) {
                Some(fields) => whole(Self::try_from(fields).err()),
                None => whole(Some(Fault::new("value/quantity-ambiguous"))),
            }),
        ],
    });
}
