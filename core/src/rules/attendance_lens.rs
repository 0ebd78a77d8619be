//! Through what lens attendance is looked at: whether its project looks at women and men apart,
//! and whom it was for.

use crate::model::value::{Decimal, Id, Range};
use crate::model::*;
use crate::rules::attendance_rows::{breakdowns, sum};
use crate::rules::view::View;

/// Whether a project looks at women and men apart.
pub(super) fn has_gender_lens(
    view: &View<'_>,
    project: Option<Id<Project>>,
    cycle: Option<Id<Cycle>>,
) -> bool {
    let of_cycle = || cycle.and_then(|id| view.get(id)).map(|cycle| cycle.project);
    project.or_else(of_cycle).and_then(|id| view.get(id)).is_some_and(|project| project.gender_lens)
}

/// What those of one gender come to; nothing where nobody of it was counted apart.
pub(super) fn of_gender(rows: &[Attendance], gender: &Gender) -> Option<Range> {
    let (_, parts) = breakdowns(rows).into_iter().find(|(line, _)| *line == "gender")?;
    let of_it: Vec<_> = parts.into_iter().filter(|row| row.gender.as_ref() == Some(gender)).collect();
    if of_it.is_empty() { None } else { Some(sum(&of_it)) }
}

/// Whether a part is less than so many per cent of a whole, whatever the two figures are exactly.
pub(super) fn is_surely_below(part: Option<Decimal>, whole: Option<Decimal>, percent: i64) -> bool {
    let hundredfold = part.and_then(|part| part.times(100.into()));
    let bound = whole.and_then(|whole| whole.times(percent.into()));
    hundredfold.zip(bound).is_some_and(|(hundredfold, bound)| hundredfold < bound)
}
