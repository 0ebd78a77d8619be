//! What has been held was held on some day.

use crate::rules::prelude::*;
use crate::rules::session_days::{is_dated, is_held};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/date-missing",
    severity: Severity::Warning,
    says: "the session[ `{session}`] is marked as held, but nothing says when",
    because: "Without a date it proves nothing to the fund, and nobody can tell what came before and what after.",
    fix: "Enter the date, or as much of it as is known: a month or a year.",
    sources: &["IATI 2.03, activity dates"],
    about: "session",
    bad: r#"{
        "sessions": [
            {
                "slug": "incontro-conclusivo", "kind": "final_event", "title": "Incontro conclusivo",
                "status": "held"
            }
        ]
    }"#,
    good: r#"{
        "sessions": [
            {
                "slug": "incontro-conclusivo", "kind": "final_event", "title": "Incontro conclusivo",
                "status": "held", "date": "2021-10"
            }
        ]
    }"#,
    checks: &[Check::Session(|_, session, found| {
        if is_held(session) && !is_dated(session) {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};
