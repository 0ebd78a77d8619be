//! Decimal numbers: exact, never binary fractions.

use std::fmt;
use std::str::FromStr;

use crate::fault::Fault;
use crate::model::declare::scalar;

/// An exact decimal number of up to 28 digits, such as `637298.20`; its zeros at the end are kept.
///
/// ```
/// use tavolata::model::value::Decimal;
///
/// let total: Decimal = "637298.20".parse().unwrap();
/// assert_eq!(total.to_string(), "637298.20");
/// assert!("637.298,20".parse::<Decimal>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Decimal(rust_decimal::Decimal);

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(rust_decimal::Decimal::ZERO);

    /// A hundredth.
    pub const CENT: Self = Self(rust_decimal::Decimal::from_parts(1, 0, 0, false, 2));

    /// The number as the decimal library holds it.
    #[must_use]
    pub const fn inner(self) -> rust_decimal::Decimal {
        self.0
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// Whether it has no fraction.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// The sum, or nothing where it would not fit.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, or nothing where it would not fit.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The quotient to 28 digits, or nothing for a division by zero.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        self.0.checked_div(other.0).map(|quotient| Self(quotient.normalize()))
    }

    /// The number rounded to so many digits after the point, without zeros at the end.
    #[must_use]
    pub fn rounded(self, digits: u32) -> Self {
        Self(self.0.round_dp(digits).normalize())
    }

    /// The product, or nothing where it would not fit.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        self.0.checked_mul(other.0).map(Self)
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl From<i32> for Decimal {
    fn from(number: i32) -> Self {
        Self(number.into())
    }
}

impl From<u64> for Decimal {
    fn from(number: u64) -> Self {
        Self(number.into())
    }
}

impl FromStr for Decimal {
    type Err = Fault;

    /// Reads digits with a point before the fraction; no exponent, no separator of thousands.
    fn from_str(text: &str) -> Result<Self, Fault> {
        let malformed = || Fault::new("value/decimal-malformed").with("found", text);
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(whole) || !all_digits(fraction) {
            return Err(malformed());
        }
        let number = rust_decimal::Decimal::from_str_exact(text).map_err(|_| malformed())?;
        if number.to_string() == text { Ok(Self(number)) } else { Err(malformed()) }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

scalar!(Decimal, "a decimal number in a string, with a point", "637298.20" like r"^((0|-?[1-9][0-9]{0,17})(\.[0-9]{1,9})?|-0\.0{0,4}[1-9][0-9]{0,4})$", blank Self::ZERO);
