//! Instants: a moment on the clock of a place, with its distance from Greenwich (RFC 3339).

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};

use crate::fault::Fault;
use crate::model::declare::scalar;

/// A moment, written `2026-03-02T10:30:00+01:00`. The day it belongs to is that of the clock it was
/// read from.
///
/// ```
/// use tavolata::model::value::Instant;
///
/// let late: Instant = "2026-03-02T23:30:00+01:00".parse().unwrap();
/// assert_eq!(late.day().to_string(), "2026-03-02");
/// assert_eq!(late.to_string(), "2026-03-02T23:30:00+01:00");
/// assert!(late < "2026-03-02T23:30:00Z".parse().unwrap());
/// assert!("2026-03-02".parse::<Instant>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<FixedOffset>);

impl Instant {
    /// The day, on the clock that the moment was read from.
    #[must_use]
    pub fn day(self) -> NaiveDate {
        self.0.date_naive()
    }
}

impl FromStr for Instant {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let read = DateTime::parse_from_rfc3339(text).map(Self);
        read.map_err(|_| Fault::new("value/instant-malformed").with("found", text))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

scalar!(
    Instant,
    "a moment: date, time and distance from Greenwich (RFC 3339)",
    "2026-03-02T10:30:00+01:00" like "",
    blank Self(DateTime::UNIX_EPOCH.fixed_offset())
);
