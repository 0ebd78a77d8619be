//! Dates: full days, and dates of which only a part is known (EDTF, ISO 8601-2).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use crate::fault::Fault;
use crate::model::declare::{choices, scalar};
use crate::model::describe::{Datum, Either, Field, Record, Scalar, Shape};
use crate::model::node::{Sight, leaf};
use crate::model::value::Truth;

/// A day as a form knows it: of the years of which people speak, in months as long as they may be.
const DAY: &str =
    r"^[12][0-9]{3}-((0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$";
/// The same of a date in part.
const PART: &str = r"^([12][0-9]{3}(-(0[1-9]|1[0-2]))?|([12][0-9]{3}|XXXX)-((0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)|XXXX-(0[1-9]|1[0-2]))[~?%]?$";

/// A day of the calendar, written `2021-09-17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The day as the calendar library holds it.
    #[must_use]
    pub const fn day(self) -> NaiveDate {
        self.0
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self(day)
    }
}

impl FromStr for Date {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let is_impossible = |fault: &Fault| fault.code == "value/date-impossible";
        let day = match text.parse::<PartialDate>() {
            Err(fault) if is_impossible(&fault) => return Err(fault),
            Ok(date) if !date.approximate && !date.uncertain => date.day_known(),
            _ => None,
        };
        day.map(Self).ok_or_else(|| Fault::new("value/day-malformed").with("found", text))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.0.year(), self.0.month(), self.0.day());
        match u32::try_from(year) {
            // Days are written so often that the general way is too long.
            Ok(year @ ..10_000) => {
                let digit = |number: u32| b'0' + u8::try_from(number % 10).unwrap_or_default();
                let [thousands, hundreds, tens] = [1000, 100, 10].map(|place| digit(year / place));
                let [months, days] = [month, day].map(|part| [b'-', digit(part / 10), digit(part)]);
                let mut text = [thousands, hundreds, tens, digit(year), 0, 0, 0, 0, 0, 0];
                text.iter_mut().skip(4).zip(months.into_iter().chain(days)).for_each(|(to, it)| *to = it);
                out.write_str(str::from_utf8(&text).unwrap_or_default())
            }
            _ => write!(out, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

scalar!(Date, "a date, year-month-day", "2021-09-17" like DAY, blank Self(NaiveDate::MIN));

/// A time of day to the minute, written `09:30`, at the place it speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    /// Hours from midnight, 0 to 23.
    pub hour: u8,
    /// Minutes, 0 to 59.
    pub minute: u8,
}

impl FromStr for Clock {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let read = || {
            let (hour, minute) = text.split_once(':')?;
            let (hour, minute) = (digits::<u8>(hour, 2)?, digits::<u8>(minute, 2)?);
            (hour < 24 && minute < 60).then_some(Self { hour, minute })
        };
        read().ok_or_else(|| Fault::new("value/time-malformed").with("found", text))
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.hour, self.minute)
    }
}

scalar!(Clock, "a time of day, hours:minutes", "09:30" like r"^([01][0-9]|2[0-3]):[0-5][0-9]$", blank Self { hour: 0, minute: 0 });

choices! {
    /// A day of the week.
    closed Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

/// A date of which only a part may be known: `2021-09-17`, `2021-09`, `2021`, `XXXX-09-17`
/// (a day of an unknown year); with `~` about then, `?` perhaps then, `%` both.
///
/// A weekday that the source names beside the date is kept, so that it can be held against it:
/// in JSON `{"edtf": "XXXX-09-17", "weekday": "friday"}`.
///
/// ```
/// use tavolata::model::value::PartialDate;
///
/// let day: PartialDate = "XXXX-09-17".parse().unwrap();
/// assert_eq!(day.year, None);
/// assert!("2021-02-30".parse::<PartialDate>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// The year, 1 to 9999.
    pub year: Option<u16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
    /// The weekday that the source names.
    pub weekday: Option<Weekday>,
    /// Only about then (`~`).
    pub approximate: bool,
    /// Only perhaps then (`?`).
    pub uncertain: bool,
}

impl PartialDate {
    /// The day, where year, month and day are known.
    #[must_use]
    pub fn day_known(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?.into(), self.month?.into(), self.day?.into())
    }

    /// The first and the last day it can mean; nothing where the year is unknown or the date is
    /// only approximate or uncertain.
    #[must_use]
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        if self.approximate || self.uncertain {
            return None;
        }
        let year = self.year?.into();
        let (first_month, last_month) = self.month.map_or((1, 12), |month| (month.into(), month.into()));
        let first = NaiveDate::from_ymd_opt(year, first_month, self.day.map_or(1, Into::into))?;
        let last_day = self.day.map_or_else(|| days_in(year, last_month), u32::from);
        Some((first, NaiveDate::from_ymd_opt(year, last_month, last_day)?))
    }

    /// Whether it lies before another date.
    #[must_use]
    pub fn before(&self, other: &Self) -> Truth {
        match (self.days(), other.days()) {
            (Some((first, last)), Some((other_first, other_last))) => {
                Truth::from_bounds(last < other_first, first < other_last)
            }
            _ => Truth::Undetermined,
        }
    }

    /// The years from `from` to `to`, both included, in which a day without a year falls on its
    /// weekday.
    #[must_use]
    pub fn candidate_years(&self, from: u16, to: u16) -> Vec<u16> {
        let falls = |year: &u16| {
            let day = Self { year: Some(*year), ..*self }.day_known();
            day.is_some_and(|day| self.weekday.is_none_or(|weekday| weekday == day.weekday().into()))
        };
        (from..=to).filter(falls).collect()
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> Self {
        let narrow = |number: u32| u8::try_from(number).ok();
        Self {
            year: u16::try_from(day.year()).ok(),
            month: narrow(day.month()),
            day: narrow(day.day()),
            weekday: None,
            approximate: false,
            uncertain: false,
        }
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    (28..=31).rev().find(|&day| NaiveDate::from_ymd_opt(year, month, day).is_some()).unwrap_or(28)
}

fn malformed(text: &str) -> Fault {
    Fault::new("value/date-malformed").with("found", text)
}

fn digits<N: FromStr>(text: &str, length: usize) -> Option<N> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

impl FromStr for PartialDate {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let (body, approximate, uncertain) = match text.as_bytes().last() {
            Some(b'~') => (text.strip_suffix('~'), true, false),
            Some(b'?') => (text.strip_suffix('?'), false, true),
            Some(b'%') => (text.strip_suffix('%'), true, true),
            _ => (Some(text), false, false),
        };
        let body = body.ok_or_else(|| malformed(text))?;
        let mut parts = body.split('-');
        let year = match parts.next() {
            Some("XXXX") => None,
            Some(year) => Some(digits::<u16>(year, 4).ok_or_else(|| malformed(text))?),
            None => return Err(malformed(text)),
        };
        let mut two = || match parts.next() {
            Some(part) => digits::<u8>(part, 2).map(Some).ok_or_else(|| malformed(text)),
            None => Ok(None),
        };
        let (month, day) = (two()?, two()?);
        if parts.next().is_some() || (year.is_none() && month.is_none()) {
            return Err(malformed(text));
        }
        let date = Self { year, month, day, weekday: None, approximate, uncertain };
        if date.exists() { Ok(date) } else { Err(Fault::new("value/date-impossible").with("found", text)) }
    }
}

impl PartialDate {
    /// Whether the calendar has such a day; 29 February counts where the year is unknown.
    fn exists(&self) -> bool {
        let leap_year = 2000;
        let year = self.year.unwrap_or(leap_year);
        let day = NaiveDate::from_ymd_opt(
            year.into(),
            self.month.unwrap_or(1).into(),
            self.day.unwrap_or(1).into(),
        );
        year > 0 && day.is_some()
    }
}

/// Writes the date as EDTF, without the weekday.
impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(out, "{year:04}")?,
            None => out.write_str("XXXX")?,
        }
        for part in [self.month, self.day].into_iter().flatten() {
            write!(out, "-{part:02}")?;
        }
        out.write_str(match (self.approximate, self.uncertain) {
            (false, false) => "",
            (true, false) => "~",
            (false, true) => "?",
            (true, true) => "%",
        })
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self.weekday {
            None => out.collect_str(self),
            Some(weekday) => {
                let mut fields = out.serialize_struct("PartialDate", 2)?;
                fields.serialize_field("edtf", &self.to_string())?;
                fields.serialize_field("weekday", &weekday)?;
                fields.end()
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WithWeekday {
    edtf: PlainDate,
    weekday: Weekday,
}

struct PlainDate(PartialDate);

impl<'de> Deserialize<'de> for PlainDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        crate::model::declare::parsed(from).map(Self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = PartialDate;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a date")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<PartialDate, E> {
                text.parse().map_err(|fault: Fault| E::custom(fault.code))
            }

            fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<PartialDate, A::Error> {
                let read = WithWeekday::deserialize(MapAccessDeserializer::new(fields))?;
                Ok(PartialDate { weekday: Some(read.weekday), ..read.edtf.0 })
            }
        }

        from.deserialize_any(Reader)
    }
}

const EDTF: Shape = Shape::Scalar(&Scalar {
    name: "Edtf",
    says: "a date, perhaps in part (EDTF)",
    example: "2021-09",
    pattern: PART,
    check: |text| text.parse::<PartialDate>().err(),
});

leaf!(PartialDate, blank Self { year: None, month: None, day: None, weekday: None, approximate: false, uncertain: false }, shown date, sight |date| Sight::Date(date));

impl Datum for PartialDate {
    const SHAPE: Shape = Shape::Either(&Either {
        name: "PartialDate",
        says: "a date such as \"2021-09-17\", \"2021-09\", \"XXXX-09-17\" or \"2021~\"",
        shapes: &[
            EDTF,
            Shape::Record(&Record {
                name: "DateWithWeekday",
                says: crate::model::describe::said!("A date beside which the source names the weekday."),
                fields: &[
                    Field {
                        name: "edtf",
                        says: crate::model::describe::said!("The date."),
                        shape: EDTF,
                        required: true,
                    },
                    Field {
                        name: "weekday",
                        says: crate::model::describe::said!("The weekday, as the source has it."),
                        shape: Weekday::SHAPE,
                        required: true,
                    },
                ],
            }),
        ],
    });
}
