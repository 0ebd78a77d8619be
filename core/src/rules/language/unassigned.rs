//! A code of a language is one that ISO 639 gives to some language.

use crate::rules::languages::{UNASSIGNED, WHEREVER_NAMED};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: UNASSIGNED,
    severity: Severity::Warning,
    says: "`{found}` has the form of a code, and is that of no language",
    because: "Nobody can tell which language was meant, and whoever looks for it finds neither text nor service.",
    fix: "Write the code of the language, which is often not that of its country: Ukrainian is `uk`, Chinese `zh`, Albanian `sq`.",
    sources: &["ISO 639-1", "BCP 47 (RFC 5646), section 2.2.1"],
    bad: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "it"}, {"language": "cn"}]}]}"#,
    good: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "it"}, {"language": "zh"}]}]}"#,
    checks: WHEREVER_NAMED,
    ..Rule::PLAIN
};
