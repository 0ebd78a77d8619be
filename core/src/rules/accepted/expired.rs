//! What was accepted for a time is looked at again when it is over.

use crate::rules::acceptance::is_over;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "accepted/expired",
    says: "`{code}` was accepted until {until:date}, which has passed",
    because: "The date was set so that somebody would look again; until somebody does, the finding is shown like any other.",
    fix: "Look at the finding: mend it, or accept it again with a reason that holds today.",
    sources: &["GAO, Government Auditing Standards, follow-up on findings"],
    bad: r#"{"accepted": [{"code": "service/owner-missing", "reason": "In corso di verifica", "until": "2025-06-30"}]}"#,
    good: r#"{"accepted": [{"code": "service/owner-missing", "reason": "In corso di verifica", "until": "2026-06-30"}]}"#,
    dated: true,
    checks: &[Check::Accepted(|view, acceptance, found| {
        if let Some(until) = acceptance.until.filter(|_| is_over(acceptance, view.as_of())) {
            let params = [("code", acceptance.code.as_str().into()), ("until", until.to_string().into())];
            found.at("/until", params);
        }
    })],
    ..Rule::PLAIN
};
