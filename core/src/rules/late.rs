//! Whether what was due by a date, perhaps known only in part, is late.

use chrono::NaiveDate;

use crate::model::value::PartialDate;
use crate::rules::doubtful::is_plausible;

/// Whether all that the date can mean is past, and its year is meant. About a day or month is late only when the month
/// is over.
pub(crate) fn is_late(due: &PartialDate, as_of: NaiveDate) -> bool {
    let exact = !due.approximate && !due.uncertain;
    let day = due.day.filter(|_| exact);
    let exactly = PartialDate { day, approximate: false, uncertain: false, ..*due };
    is_plausible(due) && exactly.days().is_some_and(|(_, last)| last < as_of)
}
