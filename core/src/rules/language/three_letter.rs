//! A language goes by its shortest code.

use std::fmt::Display;

use crate::model::value::{Language, Text};
use crate::rules::languages::{each, moved, shortened, wherever_named};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "language/three-letter",
    severity: Severity::Warning,
    says: "`{found}` is written with three letters, and the code of this language is `{short}`",
    because: "Whoever looks for texts or services in the language under its usual code finds none.",
    fix: "Write `{short}`.",
    sources: &["BCP 47 (RFC 5646), section 2.2.1"],
    bad: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "it"}, {"language": "ara"}]}]}"#,
    good: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "it"}, {"language": "ar"}]}]}"#,
    checks: &{
        let [text, session, training, output, service, consent, source] = wherever_named!(check, check_text);
        [Check::Head(check_head), text, session, training, output, service, consent, source]
    },
    ..Rule::PLAIN
};

fn check_head(_: &View<'_>, dossier: &Dossier, found: &mut Found<'_>) {
    for (row, language) in dossier.languages.iter().enumerate() {
        let named = |short: &str| dossier.languages.iter().any(|it| it.as_str().eq_ignore_ascii_case(short));
        // One that is named twice is another rule's business.
        if shortened(language.as_str()).is_some_and(|short| !named(&short)) {
            check(language, &format_args!("/languages/{row}"), found);
        }
    }
}

fn check(language: &Language, at: &dyn Display, found: &mut Found<'_>) {
    let Some(short) = shortened(language.as_str()) else { return };
    let named = [("found", language.as_str().into()), ("short", short.as_str().into())];
    found.at(at, named).mend([Edit::replace(at, &short)]);
}

/// Of a text, each version under its language; the mend moves the version.
fn check_text(_: &View<'_>, text: &Text, found: &mut Found<'_>) {
    let Text::Many(versions) = text else { return };
    for language in versions.texts.keys() {
        let Some(short) = shortened(language.as_str()) else { continue };
        let finding =
            found.here([("found", language.as_str().into()), ("short", short.as_str().into())]);
        if let Some(edits) = moved(text, language, &short) {
            finding.mend(edits);
        }
    }
}
