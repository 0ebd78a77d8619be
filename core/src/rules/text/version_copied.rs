//! A translation is in the language it says.

use crate::model::value::{Language, Text};
use crate::rules::languages::is_same;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "text/version-copied",
    severity: Severity::Warning,
    says: "the text in `{copy}` is word for word the same as in `{language}`",
    because: "It counts as translated, but anyone who opens it in their language reads another.",
    fix: "Remove the copy, or translate it.",
    sources: &["WCAG 2.2, success criterion 3.1.2 (language of parts)"],
    bad: r#"{"languages": ["it", "fr"], "services": [{"slug": "s", "name": "Sportello casa", "description": {
            "it": "Aiuta a trovare e a tenere una casa in affitto.",
            "fr": "Aiuta a trovare e a tenere una casa in affitto."}}]}"#,
    good: r#"{"languages": ["it", "fr"], "services": [{"slug": "s", "name": "Sportello casa", "description": {
            "it": "Aiuta a trovare e a tenere una casa in affitto.",
            "fr": "Aide à trouver et à garder un logement en location."}}]}"#,
    checks: &[Check::Text(Glance::VERSIONS, |view, text, found| {
        let Text::Many(versions) = text else { return };
        let written = versions.original.as_ref().map_or(view.first_language(), Language::as_str);
        let is_original = |language: &Language| is_same(language.as_str(), written);
        for (language, version) in &versions.texts {
            // Names and titles of few words are often the same in two languages.
            if is_original(language) || version.text.split_whitespace().nth(4).is_none() {
                continue;
            }
            let same = |other: &Language, its: &str| {
                let first = is_original(other) || other < language;
                first && its.trim() == version.text.trim() && !is_same(other.as_str(), language.as_str())
            };
            let alike = versions.texts.iter().filter(|(other, its)| same(other, &its.text));
            if let Some((other, _)) = alike.max_by_key(|(other, _)| is_original(other)) {
                let named = [("copy", language.as_str().into()), ("language", other.as_str().into())];
                found.here(named).suggest([Edit::remove(format!("/{language}"))]);
            }
        }
    })],
    ..Rule::PLAIN
};
