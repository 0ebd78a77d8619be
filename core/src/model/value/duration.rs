//! Durations in calendar units (ISO 8601), such as 18 months.

use std::fmt;
use std::str::FromStr;

use crate::fault::Fault;
use crate::model::declare::scalar;

/// A length of time in calendar units, written `P18M`, `P1Y6M`, `P2W`, `P10D`.
///
/// ```
/// use tavolata::model::value::Duration;
///
/// let stated: Duration = "P18M".parse().unwrap();
/// assert_eq!(stated.whole_months(), Some(18));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Duration {
    /// Years.
    pub years: u16,
    /// Months.
    pub months: u16,
    /// Weeks.
    pub weeks: u16,
    /// Days.
    pub days: u16,
}

impl Duration {
    /// The length in months, where it has neither weeks nor days.
    #[must_use]
    pub fn whole_months(self) -> Option<u32> {
        (self.weeks == 0 && self.days == 0).then(|| u32::from(self.years) * 12 + u32::from(self.months))
    }
}

impl FromStr for Duration {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        read(text).ok_or_else(|| Fault::new("value/duration-malformed").with("found", text))
    }
}

/// Reads each unit at most once, in the order Y, M, W, D, without leading zeros, so that a
/// duration is written in one way only.
fn read(text: &str) -> Option<Duration> {
    let mut rest = text.strip_prefix('P')?;
    let mut amounts = [0_u16; 4];
    for (amount, unit) in amounts.iter_mut().zip(['Y', 'M', 'W', 'D']) {
        if let Some((digits, after)) = rest.split_once(unit) {
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
            *amount = digits.parse().ok().filter(|_| plain)?;
            rest = after;
        }
    }
    let [years, months, weeks, days] = amounts;
    (rest.is_empty() && amounts != [0; 4]).then_some(Duration { years, months, weeks, days })
}

impl fmt::Display for Duration {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("P")?;
        let units = [(self.years, 'Y'), (self.months, 'M'), (self.weeks, 'W'), (self.days, 'D')];
        units
            .iter()
            .filter(|(amount, _)| *amount > 0)
            .try_for_each(|(amount, unit)| write!(out, "{amount}{unit}"))
    }
}

/// One unit or more, the largest first.
const UNITS: &str = "^P([1-9][0-9]{0,3}Y([1-9][0-9]{0,3}M)?([1-9][0-9]{0,3}W)?([1-9][0-9]{0,3}D)?|\
    [1-9][0-9]{0,3}M([1-9][0-9]{0,3}W)?([1-9][0-9]{0,3}D)?|[1-9][0-9]{0,3}W([1-9][0-9]{0,3}D)?|[1-9][0-9]{0,3}D)$";

scalar!(Duration, "a duration (ISO 8601)", "P18M" like UNITS, blank Self { years: 0, months: 0, weeks: 0, days: 0 });
