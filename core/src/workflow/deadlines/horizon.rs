//! How far an agenda looks ahead: so many days, or a stretch of the calendar.

use std::fmt;

use chrono::{Days, Months, NaiveDate};
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::model::describe::{Datum, Either, Shape};
use crate::model::node::leaf;
use crate::model::value::Duration;

/// How far an agenda looks ahead.
///
/// ```
/// use tavolata::workflow::Horizon;
///
/// let from = "2026-01-31".parse().unwrap();
/// assert_eq!(Horizon::Days(7).end(from).to_string(), "2026-02-07");
/// assert_eq!(Horizon::Lasting("P1M".parse().unwrap()).end(from).to_string(), "2026-02-28");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Horizon {
    /// So many days.
    Days(u32),
    /// So long.
    Lasting(Duration),
}

impl Default for Horizon {
    /// A month of thirty days.
    fn default() -> Self {
        Self::Days(30)
    }
}

impl Horizon {
    /// The last day that lies within it.
    #[must_use]
    pub fn end(self, from: NaiveDate) -> NaiveDate {
        let end = match self {
            Self::Days(days) => from.checked_add_days(Days::new(days.into())),
            Self::Lasting(length) => {
                let months = Months::new(u32::from(length.years) * 12 + u32::from(length.months));
                let days = Days::new(u64::from(length.weeks) * 7 + u64::from(length.days));
                from.checked_add_months(months).and_then(|day| day.checked_add_days(days))
            }
        };
        end.unwrap_or(NaiveDate::MAX)
    }
}

impl<'de> Deserialize<'de> for Horizon {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;

        impl Visitor<'_> for Reader {
            type Value = Horizon;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a number of days or a duration")
            }

            fn visit_u64<E: Error>(self, days: u64) -> Result<Horizon, E> {
                u32::try_from(days).map(Horizon::Days).map_err(E::custom)
            }

            fn visit_str<E: Error>(self, length: &str) -> Result<Horizon, E> {
                length.parse().map(Horizon::Lasting).map_err(|fault: Fault| E::custom(fault.code))
            }
        }

        from.deserialize_any(Reader)
    }
}

leaf!(Horizon, blank Self::default());

impl Datum for Horizon {
    const SHAPE: Shape = Shape::Either(&Either {
        name: "Horizon",
        says: "a number of days, or a duration such as \"P3M\"",
        shapes: &[u32::SHAPE, Duration::SHAPE],
    });
}
