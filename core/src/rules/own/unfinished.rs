//! A rule of one's own comes to an answer.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "own/unfinished",
    says: "`{code}` was stopped here after looking at {limit} values",
    because: "A rule that looks at everything from everywhere would keep the reader waiting, and one that was stopped has given no answer.",
    fix: "Make the rule look at less: compare before counting, and go back along fewer references.",
    sources: &["Bounded evaluation of user-defined rules"],
    // `plan.rs` finds it when it asks the profile's own rules; no dossier breaks it by itself.
    ..Rule::PLAIN
};
