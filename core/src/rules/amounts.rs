//! Amounts compared as accountants do: shares are rounded to cents, and that is no fault.

use crate::model::value::Decimal;

/// Whether two amounts are the same but for rounding.
pub(super) fn is_within_a_cent(one: Decimal, other: Decimal) -> bool {
    let Some(apart) = one.minus(other) else { return false };
    apart.inner().abs() <= Decimal::CENT.inner()
}
