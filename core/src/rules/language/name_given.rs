//! A language goes by its tag, not by its name.

use std::fmt::Display;

use crate::model::value::{Language, Text};
use crate::rules::languages::{each, is_no_code, moved, tag_of_named, wherever_named};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "language/name-given",
    severity: Severity::Warning,
    says: "`{found}` is a name, and no tag of a language",
    because: "Whoever looks for texts or services in the language goes by its tag, and finds none.",
    fix: "Write the tag of two or three letters that the language has[: `{tag}`].",
    sources: &["BCP 47 (RFC 5646), section 2.2.1"],
    bad: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "italiano"}, {"language": "ar"}]}]}"#,
    good: r#"{"services": [{"slug": "s", "name": "Sportello unico", "languages": [{"language": "it"}, {"language": "ar"}]}]}"#,
    checks: &{
        let [text, session, training, output, service, consent, source] = wherever_named!(check, check_text);
        [Check::Head(check_head), text, session, training, output, service, consent, source]
    },
    ..Rule::PLAIN
};

fn check_head(_: &View<'_>, dossier: &Dossier, found: &mut Found<'_>) {
    for (row, language) in dossier.languages.iter().enumerate() {
        let named = |tag: &str| dossier.languages.iter().any(|it| it.as_str().eq_ignore_ascii_case(tag));
        // One that is named twice is another rule's business.
        if !tag_of_named(language.as_str()).is_some_and(|tag| named(&tag)) {
            check(language, &format_args!("/languages/{row}"), found);
        }
    }
}

fn check(language: &Language, at: &dyn Display, found: &mut Found<'_>) {
    if !is_no_code(language.as_str()) {
        return;
    }
    match tag_of_named(language.as_str()) {
        Some(tag) => {
            let named = [("found", language.as_str().into()), ("tag", tag.as_str().into())];
            found.at(at, named).mend([Edit::replace(at, &tag)]);
        }
        None => drop(found.at(at, [("found", language.as_str().into())])),
    }
}

/// Of a text, each version under its language; the mend moves the version.
fn check_text(_: &View<'_>, text: &Text, found: &mut Found<'_>) {
    let Text::Many(versions) = text else { return };
    for language in versions.texts.keys().filter(|language| is_no_code(language.as_str())) {
        let Some(tag) = tag_of_named(language.as_str()) else {
            found.here([("found", language.as_str().into())]);
            continue;
        };
        let finding = found.here([("found", language.as_str().into()), ("tag", tag.as_str().into())]);
        if let Some(edits) = moved(text, language, &tag) {
            finding.mend(edits);
        }
    }
}
