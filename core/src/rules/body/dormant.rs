//! A body that is in operation sits from time to time.

use crate::rules::awaited::{SITTING_MONTHS, last_sign};
use crate::rules::late::Term;
use crate::rules::prelude::*;

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
    limits: &[Limit { name: "months", default: SITTING_MONTHS, least: 1, most: 120 }],
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
        if Term::months_after(last, months).is_some_and(|term| term.is_over(view)) {
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
