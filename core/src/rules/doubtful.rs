//! Days that are doubtful in themselves. A rule of their own finds them; no other reckons from them,
//! so that one slip is told once.

use crate::model::value::{Date, PartialDate};
use crate::rules::view::View;

/// The first year in which somebody may have done what a dossier tells of.
pub(super) const EARLIEST: u16 = 1900;
/// The same of what bodies remember: the oldest charities and universities that sit at these tables
/// are of the years after 1000.
pub(super) const EARLIEST_REMEMBERED: u16 = 1000;
/// The last year for which somebody plans.
pub(super) const LATEST: u16 = 2075;

/// Whether the dates of a table may be older than anybody who speaks of them: those of bodies, places
/// and sources.
pub(super) fn is_remembered(table: Option<&str>) -> bool {
    matches!(table, Some("stakeholders" | "territories" | "sources"))
}

/// Whether the year of a date is one that is meant, or unknown.
pub(super) fn is_plausible(date: &PartialDate) -> bool {
    date.year.is_none_or(|year| (EARLIEST..=LATEST).contains(&year))
}

/// The same of a date that bodies may remember.
pub(super) fn is_memorable(date: &PartialDate) -> bool {
    date.year.is_none_or(|year| (EARLIEST_REMEMBERED..=LATEST).contains(&year))
}

/// A whole date as one of which a part might be unknown.
pub(super) fn whole(date: Date) -> PartialDate {
    date.day().into()
}

/// Whether all that a date can mean is yet to come.
pub(super) fn is_to_come(view: &View<'_>, date: &PartialDate) -> bool {
    view.as_of().is_some_and(|as_of| date.days().is_some_and(|(first, _)| first > as_of))
}

/// Whether something can have been done on a day, as is said of it.
pub(super) fn may_be_past(view: &View<'_>, date: &PartialDate) -> bool {
    is_plausible(date) && !is_to_come(view, date)
}
