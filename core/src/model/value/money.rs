//! Money: a decimal amount and its currency.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::json::deserialized;
use crate::model::declare::scalar;
use crate::model::describe::{Datum, Field, Record, Shape, whole};
use crate::model::node::{Sight, leaf};
use crate::model::value::Decimal;

/// A currency by its ISO 4217 code: three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
}

impl FromStr for Currency {
    type Err = Fault;

    fn from_str(code: &str) -> Result<Self, Fault> {
        match code.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(Fault::new("value/currency-malformed").with("found", code)),
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|&letter| write!(out, "{}", char::from(letter)))
    }
}

scalar!(Currency, "an ISO 4217 currency code", "EUR" like "^[A-Z]{3}$", blank Self::EUR);

/// An amount of money: never negative, never a binary fraction.
///
/// ```
/// use tavolata::model::value::{Currency, Money};
///
/// let budget = Money::new("637298.20".parse().unwrap(), Currency::EUR).unwrap();
/// let shared = Money::new("63729.82".parse().unwrap(), Currency::EUR).unwrap();
/// assert_eq!(shared.share_of(&budget).unwrap().to_string(), "0.1");
/// assert!(Money::new("-1".parse().unwrap(), Currency::EUR).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

impl Money {
    /// An amount in a currency.
    ///
    /// # Errors
    /// `value/money-negative` for an amount below zero.
    pub fn new(amount: Decimal, currency: Currency) -> Result<Self, Fault> {
        if amount.is_negative() {
            return Err(Fault::new("value/money-negative").with("found", amount.to_string()));
        }
        Ok(Self { amount, currency })
    }

    /// The amount.
    #[must_use]
    pub const fn amount(&self) -> Decimal {
        self.amount
    }

    /// The currency.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The part this is of a whole, as a number such as 0.1; nothing where the currencies differ
    /// or the whole is zero.
    #[must_use]
    pub fn share_of(&self, whole: &Self) -> Option<Decimal> {
        if self.currency != whole.currency {
            return None;
        }
        self.amount.over(whole.amount)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.amount, self.currency)
    }
}

/// The fields as they stand in JSON, before they are looked at together.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    amount: Decimal,
    currency: Currency,
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let fields = Fields::deserialize(from)?;
        Self::new(fields.amount, fields.currency).map_err(|fault| serde::de::Error::custom(fault.code))
    }
}

leaf!(Money, blank Self { amount: Decimal::ZERO, currency: Currency::EUR }, shown money, sight |money| Sight::Decimal(money.amount()));

impl Datum for Money {
    const SHAPE: Shape = Shape::Checked(&FORM, |json| {
        let fields: Option<Fields> = deserialized(json);
        whole(fields.and_then(|fields| Money::new(fields.amount, fields.currency).err()))
    });
}

const FORM: Shape = Shape::Record(&Record {
    name: "Money",
    says: crate::model::describe::said!("An amount of money."),
    fields: &[
        Field {
            name: "amount",
            says: crate::model::describe::said!("The amount: a decimal number in a string, not below zero."),
            shape: Decimal::SHAPE,
            required: true,
        },
        Field {
            name: "currency",
            says: crate::model::describe::said!("Its ISO 4217 code."),
            shape: Currency::SHAPE,
            required: true,
        },
    ],
});
