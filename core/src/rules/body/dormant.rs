//! A body that is in operation sits from time to time.

use chrono::{Months, NaiveDate};

use crate::rules::prelude::*;
use crate::rules::session_days::{is_held, is_off, last_day};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/dormant",
    severity: Severity::Warning,
    says: "`{body}` is marked as operating, but no sitting is recorded in the {months:one=month|other=# months} before {as_of:date}; its last sign of life was on {last:date}",
    because: "A table that does not meet still stands in the way of a new one, and its members still pass for consulted.",
    fix: "Enter the sittings that took place; if there were none, convene one or set the status to `dissolved`.",
    sources: &[
        "D.P.R. 394/1999, article 57",
        "decidim/decidim#2595, assemblies without a reason for closing",
    ],
    dated: true,
    limits: &[Limit { name: "months", default: 12, least: 1, most: 120 }],
    bad: r#"{
        "bodies": [
            {
                "slug": "consulta", "name": "Consulta degli stranieri", "kind": "municipal_consulta",
                "status": "operating"
            }
        ],
        "sessions": [
            {
                "slug": "incontro", "kind": "sitting", "body": "consulta", "date": "2024-03-12",
                "status": "held"
            }
        ]
    }"#,
    good: r#"{
        "bodies": [
            {
                "slug": "consulta", "name": "Consulta degli stranieri", "kind": "municipal_consulta",
                "status": "operating"
            }
        ],
        "sessions": [
            {
                "slug": "incontro", "kind": "sitting", "body": "consulta", "date": "2025-03-12",
                "status": "held"
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        if body.status != Some(BodyState::Operating) {
            return;
        }
        let (Some(last), Some(as_of)) = (last_sign(view, body), view.as_of()) else { return };
        let months = found.limit("months");
        let bound =
            u32::try_from(months).ok().and_then(|months| as_of.checked_sub_months(Months::new(months)));
        if bound.is_some_and(|bound| last < bound) {
            found.here([
                ("body", view.read(&body.name).into()),
                ("months", months.into()),
                ("as_of", as_of.to_string().into()),
                ("last", last.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};

/// The last day on which it sat, is to sit, or was founded; nothing where a sitting may have been
/// at any time.
fn last_sign(view: &View<'_>, body: &Body) -> Option<NaiveDate> {
    let founded =
        body.act.as_ref().and_then(|act| act.date).and_then(|date| date.days()).map(|(_, last)| last);
    let mut last = founded;
    for session in view.referring::<Session>(body.id.uuid()).filter(|session| session.body == Some(body.id)) {
        match last_day(session) {
            Some(day) if !is_off(session) => last = last.max(Some(day)),
            None if is_held(session) => return None,
            _ => {}
        }
    }
    last
}
