//! The day of a session is one of its days.

use crate::model::value::Truth;
use crate::rules::doubtful::is_plausible;
use crate::rules::periods::told;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/day-outside-period",
    severity: Severity::Error,
    says: "the date ({date:date}) of the session[ `{session}`] is not one of its days ({start:date} – {end:date})",
    because: "One of the two is wrong, and anyone who goes by it finds the door closed.",
    fix: "Check both against the source; for a session of several days, leave the single date out.",
    sources: &["schema.org, startDate and endDate"],
    about: "session",
    bad: r#"{"sessions": [
        {
            "slug": "laboratorio",
            "kind": "lab",
            "date": "2021-10-17",
            "period": {"start": "2021-09-17", "end": "2021-09-18"}
        }
    ]}"#,
    good: r#"{"sessions": [
        {"slug": "laboratorio", "kind": "lab", "period": {"start": "2021-09-17", "end": "2021-09-18"}}
    ]}"#,
    checks: &[Check::Session(|_, session, found| {
        let (Some(date), Some(period)) = (session.date.filter(is_plausible), session.period) else { return };
        if period.excludes(&date) == Truth::Yes {
            found.at("/date", [
                ("date", date.to_string().into()),
                ("start", told(period.start).into()),
                ("end", told(period.end).into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
