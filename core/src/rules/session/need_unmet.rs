//! Who needed something in order to take part got it.

use crate::model::value::Truth;
use crate::rules::prelude::*;
use crate::rules::session_days::is_held;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/need-unmet",
    severity: Severity::Warning,
    says: "at the session[ `{session}`], {requested:quantity} asked for `{need}`, but {met:quantity} got it",
    because: "Those who cannot follow, or cannot come with their children, were invited but not let in.",
    fix: "Provide it at the next session, and ask those who went without what they would have said.",
    sources: &["UN Convention on the Rights of Persons with Disabilities, article 2, reasonable accommodation"],
    about: "session",
    bad: r#"{
        "sessions": [
            {
                "slug": "laboratorio-consultori", "kind": "workshop",
                "title": "Laboratorio sui consultori", "status": "held",
                "accommodations": [
                    {"need": "interprete di lingua bengalese", "requested": 6, "met": 2}
                ]
            }
        ]
    }"#,
    good: r#"{
        "sessions": [
            {
                "slug": "laboratorio-consultori", "kind": "workshop",
                "title": "Laboratorio sui consultori", "status": "held",
                "accommodations": [
                    {"need": "interprete di lingua bengalese", "requested": 6, "met": 6}
                ]
            }
        ]
    }"#,
    checks: &[Check::Session(|view, session, found| {
        if !is_held(session) {
            return;
        }
        for (row, asked) in session.accommodations.iter().enumerate() {
            let (Some(requested), Some(met)) = (asked.requested, asked.met) else { continue };
            if requested.range().exceeds(&met.range()) == Truth::Yes {
                found.at(format!("/accommodations/{row}"), [
                    ("need", view.read(&asked.need).into()),
                    ("requested", requested.to_string().into()),
                    ("met", met.to_string().into()),
                ]);
            }
        }
    })],
    ..Rule::PLAIN
};
