//! A dossier names each of its languages once.

use crate::rules::languages::is_same_tag;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "dossier/languages-repeated",
    severity: Severity::Warning,
    says: "the dossier names the language `{language}` twice",
    because: "Anyone who counts what has been translated counts it twice.",
    fix: "Remove the second one.",
    sources: &["BCP 47 (RFC 5646), section 2.1.1 (tags are the same in small and capital letters)"],
    bad: r#"{"languages": ["it", "fr", "it"]}"#,
    good: r#"{"languages": ["it", "fr"]}"#,
    checks: &[Check::Head(|_, dossier, found| {
        for (row, language) in dossier.languages.iter().enumerate().take(256) {
            let mut earlier = dossier.languages.iter().take(row);
            if earlier.any(|earlier| is_same_tag(earlier.as_str(), language.as_str())) {
                let at = format!("/languages/{row}");
                found.at(&at, [("language", language.as_str().into())]).mend([Edit::remove(at)]);
            }
        }
    })],
    ..Rule::PLAIN
};
