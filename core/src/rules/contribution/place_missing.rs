//! What was said was said somewhere.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contribution/place-missing",
    severity: Severity::Warning,
    says: "nothing says where the contribution was made: no question, table, session or cycle is given",
    because: "It cannot be found from any table or report, and no recommendation can rest on it.",
    fix: "Enter the question, the table or the session; for what came in writing, the cycle.",
    sources: &["decidim/decidim#13067, related things without a story"],
    bad: r#"{
        "contributions": [{"slug": "contributo", "text": "Allo sportello nessuno parla urdu."}]
    }"#,
    good: r#"{
        "sessions": [{"slug": "laboratorio", "kind": "workshop"}],
        "contributions": [
            {
                "slug": "contributo", "text": "Allo sportello nessuno parla urdu.",
                "session": "laboratorio"
            }
        ]
    }"#,
    checks: &[Check::Contribution(|_, contribution, found| {
        let Contribution { question, table, session, cycle, .. } = contribution;
        if question.is_none() && table.is_none() && session.is_none() && cycle.is_none() {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};
