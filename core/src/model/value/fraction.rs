//! Fractions of a whole, as rules of majority state them: exact, never rounded.

use std::fmt;
use std::str::FromStr;

use crate::fault::Fault;
use crate::model::declare::scalar;

/// A part of a whole, written `2/3`; it is more than nothing and no more than the whole.
///
/// ```
/// use tavolata::model::value::Fraction;
///
/// let two_thirds: Fraction = "2/3".parse().unwrap();
/// assert_eq!(two_thirds.least_of(10), 7);
/// assert!("3/2".parse::<Fraction>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    parts: u16,
    of: u16,
}

impl Fraction {
    /// How many parts are taken.
    #[must_use]
    pub const fn parts(self) -> u16 {
        self.parts
    }

    /// Into how many parts the whole is divided; never zero.
    #[must_use]
    pub const fn of(self) -> u16 {
        self.of
    }

    /// The least number that is this part of a whole, or more.
    #[must_use]
    pub fn least_of(self, whole: u64) -> u64 {
        let least = (u128::from(whole) * u128::from(self.parts)).div_ceil(u128::from(self.of.max(1)));
        u64::try_from(least).unwrap_or(u64::MAX)
    }
}

impl FromStr for Fraction {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        read(text).ok_or_else(|| Fault::new("value/fraction-malformed").with("found", text))
    }
}

fn read(text: &str) -> Option<Fraction> {
    let number = |digits: &str| {
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
        digits.parse().ok().filter(|_| plain)
    };
    let (parts, of) = text.split_once('/')?;
    let (parts, of) = (number(parts)?, number(of)?);
    (parts <= of).then_some(Fraction { parts, of })
}

impl fmt::Display for Fraction {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.parts, self.of)
    }
}

scalar!(Fraction, "a part of a whole", "2/3" like "^[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$", blank Self { parts: 1, of: 1 });
