//! A session ends after it begins.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/ends-before-start",
    severity: Severity::Error,
    says: "the session[ `{session}`] ends at {ends}, before it begins at {starts}",
    because: "People come at these times, and interpreters and childcare are booked for them: if they are wrong, somebody finds the door closed.",
    fix: "Check both times; they may be the wrong way round.",
    sources: &["RFC 5545, section 3.8.2.2 (DTEND later than DTSTART)"],
    about: "session",
    bad: r#"{"sessions": [
        {
            "slug": "seminario",
            "kind": "seminar",
            "date": "2021-09-17",
            "starts": "13:00",
            "ends": "09:30"
        }
    ]}"#,
    good: r#"{"sessions": [
        {
            "slug": "seminario",
            "kind": "seminar",
            "date": "2021-09-17",
            "starts": "09:30",
            "ends": "13:00"
        }
    ]}"#,
    checks: &[Check::Session(|_, session, found| {
        let (Some(starts), Some(ends)) = (session.starts, session.ends) else { return };
        // Of several days these are the first hour and the last; an evening may go on past midnight.
        let past_midnight = starts.hour >= 18 && ends.hour < 6;
        if ends < starts && session.period.is_none() && !past_midnight {
            let params = [("starts", starts.to_string().into()), ("ends", ends.to_string().into())];
            let swapped = [Edit::replace("/starts", &ends), Edit::replace("/ends", &starts)];
            found.at("/ends", params).suggest(swapped);
        }
    })],
    ..Rule::PLAIN
};
