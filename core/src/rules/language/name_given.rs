//! A language goes by its tag, not by its name.

use crate::rules::languages::{NAME_GIVEN, WHEREVER_NAMED};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: NAME_GIVEN,
    severity: Severity::Warning,
    says: "`{found}` is the name of a language, not its tag",
    because: "Anyone looking for texts or services in this language goes by its tag, and finds none.",
    fix: "Write the language's tag of two or three letters[: `{short}`].",
    sources: &["BCP 47 (RFC 5646), section 2.2.1"],
    bad: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "italiano"}, {"language": "ar"}]}]}"#,
    good: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "it"}, {"language": "ar"}]}]}"#,
    checks: WHEREVER_NAMED,
    ..Rule::PLAIN
};
