//! Periods as messages tell them.

use crate::model::value::PartialDate;

/// The date of one end of a period, open where it is not known.
pub(super) fn told(date: Option<PartialDate>) -> String {
    date.map_or_else(|| "…".to_owned(), |date| date.to_string())
}
