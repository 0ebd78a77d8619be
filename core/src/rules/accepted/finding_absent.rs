//! What is accepted is there.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "accepted/finding-absent",
    severity: Severity::Advice,
    says: "`{code}` is accepted, but finds nothing[ at `{at}`][; it does at `{elsewhere}`]",
    because: "The finding was mended or is somewhere else; an acceptance left behind would hide the next one.",
    fix: "Remove the acceptance[, or change `at` to `{elsewhere}` if that is the finding you accept].",
    sources: &["Linters, unused suppression"],
    bad: r#"{"barriers": [{"slug": "orari", "title": "Orari", "natures": ["opening_hours"]}],
        "accepted": [{"code": "barrier/nature-missing", "at": "/barriers/orari", "reason": "Non rilevata"}]}"#,
    good: r#"{"barriers": [{"slug": "orari", "title": "Orari"}],
        "accepted": [{"code": "barrier/nature-missing", "at": "/barriers/orari", "reason": "Non rilevata"}]}"#,
    // What is found must be known first: `check.rs` looks at what was accepted when it was.
    checks: &[],
    ..Rule::PLAIN
};
