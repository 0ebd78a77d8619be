//! When a session is: whether it has taken place, and the last day it can have been.

use chrono::NaiveDate;

use crate::model::value::PartialDate;
use crate::model::{Session, SessionState};
use crate::rules::doubtful::{is_plausible, may_be_past};
use crate::rules::view::View;

/// Whether somebody says that it has taken place.
pub(super) fn is_held(session: &Session) -> bool {
    matches!(session.status, Some(SessionState::Held | SessionState::Reported))
}

/// Whether anything is known of when it is.
pub(super) fn is_dated(session: &Session) -> bool {
    session.date.is_some() || session.period.is_some_and(|period| period.start.or(period.end).is_some())
}

/// Whether it was called off or put off.
pub(super) fn is_off(session: &Session) -> bool {
    matches!(session.status, Some(SessionState::Cancelled | SessionState::Postponed))
}

/// The day of a session; nothing where it is doubtful in itself.
pub(super) fn sound_day(view: &View<'_>, session: &Session) -> Option<PartialDate> {
    let sound =
        |date: &PartialDate| if is_held(session) { may_be_past(view, date) } else { is_plausible(date) };
    session.date.filter(sound)
}

/// The last day it can have been on; nothing where that is not known, or hardly meant.
pub(super) fn last_day(session: &Session) -> Option<NaiveDate> {
    let end = session.period.and_then(|period| period.end).or(session.date)?;
    Some(end).filter(is_plausible)?.days().map(|(_, last)| last)
}
