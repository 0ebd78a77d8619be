//! Only what a rule finds can be accepted.

use crate::rules::prelude::*;
use crate::rules::profile::{codes_of_group, rule_of, unknown_rule};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "accepted/rule-unknown",
    says: "no rule has the code `{found}`[, which is that of a group: {known}][; did you mean `{nearest}`?]",
    because: "Whoever accepted it believes that something is settled, and nothing is.",
    fix: "Write the code of one rule, as its findings have it.",
    sources: &["Linters, unknown rule in a suppression"],
    bad: r#"{"accepted": [{"code": "barrier/natur-missing", "reason": "Non rilevata nella ricerca"}]}"#,
    good: r#"{"accepted": [{"code": "barrier/nature-missing", "reason": "Non rilevata nella ricerca"}]}"#,
    checks: &[Check::Accepted(|_, acceptance, found| {
        // Rules of one's own stand in a profile, which is not at hand here.
        if rule_of(&acceptance.code).is_some() || acceptance.code.starts_with("own/") {
            return;
        }
        let code = ("found", acceptance.code.as_str().into());
        if let Some(codes) = codes_of_group(&acceptance.code) {
            found.at("/code", [code, ("known", codes.into())]);
            return;
        }
        match unknown_rule(&acceptance.code).params.get("nearest") {
            Some(nearest) => found
                .at("/code", [code, ("nearest", nearest.clone())])
                .suggest([Edit::replace("/code", nearest)]),
            None => drop(found.at("/code", [code])),
        }
    })],
    ..Rule::PLAIN
};
