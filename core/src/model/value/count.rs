//! Counts: quantities of people or things, never below zero.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize};

use crate::fault::Fault;
use crate::json::read;
use crate::model::describe::{Datum, Shape, whole};
use crate::model::node::{Sight, leaf};
use crate::model::value::{Decimal, Quantity, Range};

/// A quantity of people or things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Count(Quantity);

impl Count {
    /// The figures it can stand for, none below zero.
    #[must_use]
    pub fn range(&self) -> Range {
        self.0.range().from_zero()
    }
}

impl TryFrom<Quantity> for Count {
    type Error = Fault;

    fn try_from(quantity: Quantity) -> Result<Self, Fault> {
        if quantity.named().is_negative() {
            return Err(Fault::new("value/count-negative").with("found", quantity.named().to_string()));
        }
        Ok(Self(quantity))
    }
}

impl Deref for Count {
    type Target = Quantity;

    fn deref(&self) -> &Quantity {
        &self.0
    }
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Quantity::deserialize(from)?.try_into().map_err(|fault: Fault| serde::de::Error::custom(fault.code))
    }
}

leaf!(Count, blank Self(Quantity::Exact(Decimal::ZERO)), sight |count| Sight::Range(count.range()));

impl Datum for Count {
    const SHAPE: Shape = Shape::Checked(&Quantity::SHAPE, |json| {
        whole(read::<Quantity>(json).and_then(|quantity| Self::try_from(quantity).err()))
    });
}
