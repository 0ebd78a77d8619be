//! A language goes by its shortest code.

use crate::rules::languages::WHEREVER_NAMED;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "language/three-letter",
    severity: Severity::Warning,
    says: "`{found}` has three letters, but the code of this language is `{short}`",
    because: "Anyone looking for texts or services in this language under its usual code finds none.",
    fix: "Write `{short}`.",
    sources: &["BCP 47 (RFC 5646), section 2.2.1"],
    bad: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "it"}, {"language": "ara"}]}]}"#,
    good: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "it"}, {"language": "ar"}]}]}"#,
    checks: WHEREVER_NAMED,
    ..Rule::PLAIN
};
