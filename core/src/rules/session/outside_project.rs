//! A session of a project takes place while it runs.

use crate::model::value::Truth;
use crate::rules::periods::told;
use crate::rules::prelude::*;
use crate::rules::session_days::sound_day;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/outside-project",
    severity: Severity::Warning,
    says: "the session[ `{session}`] ({date:date}) is outside the project, which runs from {start:date} to {end:date}",
    because: "What is spent outside the period is not reimbursed; more often the year is wrong.",
    fix: "Check the date of the session and the period of the project.",
    sources: &["FAMI 2014-2020, eligibility of expenditure"],
    dated: true,
    about: "session",
    bad: r#"{
        "projects": [
            {"slug": "wifi", "title": "WIFI", "period": {"start": "2018-11-01", "end": "2020-04-30"}}
        ],
        "sessions": [{"slug": "incontro", "kind": "workshop", "project": "wifi", "date": "2021-02-19"}]
    }"#,
    good: r#"{
        "projects": [
            {"slug": "wifi", "title": "WIFI", "period": {"start": "2018-11-01", "end": "2020-04-30"}}
        ],
        "sessions": [{"slug": "incontro", "kind": "workshop", "project": "wifi", "date": "2020-02-19"}]
    }"#,
    checks: &[Check::Session(|view, session, found| {
        let Some(date) = sound_day(view, session) else { return };
        let Some(project) = session.project.and_then(|id| view.get(id)) else { return };
        let Some(period) = project.period.filter(|period| period.excludes(&date) == Truth::Yes) else {
            return;
        };
        found.at("/date", [
            ("date", date.to_string().into()),
            ("start", told(period.start).into()),
            ("end", told(period.end).into()),
        ]);
    })],
    ..Rule::PLAIN
};
