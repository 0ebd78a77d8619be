//! When a session is: whether it has taken place, and the last day it can have been.

use chrono::NaiveDate;

use crate::model::{Session, SessionState};

/// Whether somebody says that it has taken place.
pub(super) fn is_held(session: &Session) -> bool {
    matches!(session.status, Some(SessionState::Held | SessionState::Reported))
}

/// Whether it was called off or put off.
pub(super) fn is_off(session: &Session) -> bool {
    matches!(session.status, Some(SessionState::Cancelled | SessionState::Postponed))
}

/// The last day it can have been on; nothing where that is not known.
pub(super) fn last_day(session: &Session) -> Option<NaiveDate> {
    let end = session.period.and_then(|period| period.end).or(session.date)?;
    end.days().map(|(_, last)| last)
}
