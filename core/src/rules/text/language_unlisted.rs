//! A dossier names the languages of its texts.

use crate::model::value::{Language, Text};
use crate::rules::languages::{is_no_code, is_same};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "text/language-unlisted",
    severity: Severity::Warning,
    says: "there is a text in `{language}`, which is not among the languages of the dossier",
    because: "Anyone who goes by the list never asks for it, and it is neither shown nor kept up to date.",
    fix: "Add the language to those of the dossier; or correct it if the text is in another.",
    sources: &["BCP 47 (RFC 5646)"],
    bad: r#"{"projects": [{"slug": "p", "title": {"it": "Reti in Comune", "fr": "Réseaux en commun"}}]}"#,
    good: r#"{"languages": ["it", "fr"],
         "projects": [{"slug": "p", "title": {"it": "Reti in Comune", "fr": "Réseaux en commun"}}]}"#,
    checks: &[Check::Text(Glance::VERSIONS, |view, text, found| {
        let Text::Many(versions) = text else { return };
        let listed = |tag: &str| view.languages().iter().any(|language| is_same(language.as_str(), tag));
        // A name is in the language it was given in, and nobody need keep the others in that one.
        let is_original = |language: &Language| versions.original.as_ref() == Some(language);
        // One that is called by a name is another rule's business.
        let unlisted = |it: &&Language| !listed(it.as_str()) && !is_original(it) && !is_no_code(it.as_str());
        for language in versions.texts.keys().filter(unlisted) {
            let finding = found.here([("language", language.as_str().into())]);
            finding.mend_from_root([Edit::add("/languages/-", language)]);
        }
    })],
    ..Rule::PLAIN
};
