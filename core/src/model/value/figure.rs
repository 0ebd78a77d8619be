//! The figures of quantities: decimals, as JSON numbers wherever those are exact.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::fault::Fault;
use crate::json::deserialized;
use crate::json::lexis::{exact, shortest};
use crate::model::describe::{Datum, Either, Shape, whole};
use crate::model::value::Decimal;
use crate::search::has;

/// A decimal as a JSON number where that is exact, as a string where it is not.
pub(super) struct Figure(pub(super) Decimal);

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let text = self.0.to_string();
        if let Ok(number) = text.parse::<i64>()
            && number.unsigned_abs() <= LARGEST_WHOLE
        {
            return out.serialize_i64(number);
        }
        // A number would lose the zeros at the end, which say how exact the figure is.
        let ends_in_zero = has(&text, '.') && text.ends_with('0');
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

pub(super) struct FigureReader;

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

/// A number that is exact as it is written.
pub(super) const NUMBER: Shape = Shape::Checked(&Shape::Number, |json| match deserialized::<Figure>(json) {
    Some(_) => Vec::new(),
    None => whole(Some(Fault::new("value/number-inexact").with("found", json))),
});

/// How one number is written.
pub(crate) const FIGURE: Shape = Shape::Either(&Either {
    name: "Figure",
    says: "a number, or a decimal in a string where a number would not be exact",
    shapes: &[NUMBER, Decimal::SHAPE],
});
