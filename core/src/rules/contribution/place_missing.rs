//! What was said was said somewhere.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "contribution/place-missing",
    severity: Severity::Warning,
    says: "nothing says where the contribution was made: neither question nor table, session or cycle",
    because: "It is found from no table and no report, and no recommendation can rest on it.",
    fix: "Enter the question, the table or the session; of what came in writing, the cycle.",
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
