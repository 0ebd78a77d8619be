//! Whom somebody counted was there, so that the session took place.

use crate::model::value::{Range, Truth};
use crate::rules::prelude::*;
use crate::rules::session_days::{is_held, is_off, last_day};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/attendance-contradicted",
    severity: Severity::Warning,
    says: "the session[ `{session}`] counts as {state:phrase}, and its attendance, {count:quantity}, as counted there",
    because: "A report adds these people up, and a list of what took place leaves the session out.",
    fix: "Set the status to `held` if it took place; or mark the figure by its `basis`, as `registered` or `planned`.",
    sources: &["IATI 2.03, activity status"],
    dated: true,
    about: "session",
    bad: r#"{"sessions": [
        {
            "slug": "laboratorio", "kind": "workshop", "title": "Laboratorio di quartiere",
            "date": "2025-12-11", "status": "cancelled",
            "attendance": [{"count": 31, "basis": "counted"}]
        }
    ]}"#,
    good: r#"{"sessions": [
        {
            "slug": "laboratorio", "kind": "workshop", "title": "Laboratorio di quartiere",
            "date": "2025-12-11", "status": "cancelled",
            "attendance": [{"count": 31, "basis": "registered"}]
        }
    ]}"#,
    checks: &[Check::Session(|view, session, found| {
        let Some(status) = session.status.filter(|status| *status != SessionState::Open) else { return };
        // Once its day is over, that it still counts as to come is another rule's business.
        let over = last_day(session).is_some_and(|last| view.as_of().is_none_or(|as_of| last < as_of));
        if is_held(session) || (over && !is_off(session)) {
            return;
        }
        let counted = |row: &Attendance| {
            let some = row.count.range().exceeds(&Range::ZERO) == Truth::Yes;
            some && row.basis == Some(AttendanceBasis::Counted)
        };
        let rows = session.attendance.iter().enumerate();
        if let Some((row, attendance)) = rows.into_iter().find(|(_, row)| counted(row)) {
            let count = ("count", attendance.count.to_string().into());
            found.at(format_args!("/attendance/{row}"), [("state", status.code().into()), count]);
        }
    })],
    ..Rule::PLAIN
};
