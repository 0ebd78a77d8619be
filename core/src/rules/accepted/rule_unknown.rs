//! Only what a rule finds can be accepted.

use crate::rules::prelude::*;
use crate::rules::profile::{rule_of, unknown_rule};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "accepted/rule-unknown",
    says: "no rule has the code `{found}`[; did you mean `{nearest}`?]",
    because: "Whoever accepted it believes that something is settled, and nothing is.",
    fix: "Write the code of the rule as its findings have it.",
    sources: &["Linters, unknown rule in a suppression"],
    bad: r#"{"accepted": [{"code": "barrier/natur-missing", "reason": "Non rilevata nella ricerca"}]}"#,
    good: r#"{"accepted": [{"code": "barrier/nature-missing", "reason": "Non rilevata nella ricerca"}]}"#,
    checks: &[Check::Accepted(|_, acceptance, found| {
        // Rules of one's own stand in a profile, which is not at hand here.
        if rule_of(&acceptance.code).is_some() || acceptance.code.starts_with("own/") {
            return;
        }
        let fault = unknown_rule(&acceptance.code);
        match fault.params.get("nearest").cloned() {
            Some(nearest) => found
                .at("/code", [("found", acceptance.code.as_str().into()), ("nearest", nearest.clone())])
                .suggest([Edit::replace("/code", &nearest)]),
            None => drop(found.at("/code", [("found", acceptance.code.as_str().into())])),
        }
    })],
    ..Rule::PLAIN
};
