//! Who was promised to decide has at least sat at a table and said something.

use crate::rules::cycle_course::{called, is_past};
use crate::rules::prelude::*;
use crate::rules::session_days::is_held;
use crate::rules::taking_part::{sessions, was_said};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/promise-unmatched",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` promises people {level:phrase}, but {sessions:one=the session held has no|other=none of the # sessions held has a} working table or contribution",
    because: "To promise a say and then give lectures costs the trust on which the next cycle rests.",
    fix: "Enter the tables and what was said at them; if there were none, correct the promise and tell those who took part.",
    sources: &["IAP2 Spectrum of Public Participation, promise to the public"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "roma", "project": "servizi", "title": "Roma", "phase": "evaluation",
                "promised_level": "collaborate"
            }
        ],
        "sessions": [
            {
                "slug": "laboratorio", "kind": "workshop", "title": "Laboratorio", "cycle": "roma",
                "status": "held"
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "roma", "project": "servizi", "title": "Roma", "phase": "evaluation",
                "promised_level": "collaborate"
            }
        ],
        "sessions": [
            {
                "slug": "laboratorio", "kind": "workshop", "title": "Laboratorio", "cycle": "roma",
                "status": "held"
            }
        ],
        "working_tables": [
            {"slug": "orari-e", "session": "laboratorio", "number": 1, "title": "Orari e sportelli"}
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        let level = cycle.promised_level.as_ref();
        let decides = matches!(level, Some(ParticipationLevel::Collaborate | ParticipationLevel::Empower));
        let Some(level) = level.filter(|_| decides && is_past(cycle, CyclePhase::CoDesign)) else { return };
        let held = sessions(view, cycle).filter(|session| is_held(session)).count();
        let has_table =
            |session: &Session| view.referring::<WorkingTable>(session.id.uuid()).next().is_some();
        // Where no session is recorded, nothing is known of how it went.
        if held > 0 && !sessions(view, cycle).any(has_table) && !was_said(view, cycle, |_| true) {
            found.at("/promised_level", [
                ("cycle", called(view, cycle).into()),
                ("level", level.code().into()),
                ("sessions", held.into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
