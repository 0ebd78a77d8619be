//! A language goes by its shortest code.

use std::fmt::Display;

use crate::model::value::{Language, Text, Translation};
use crate::rules::languages::shortened;
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
    checks: &[
        Check::Head(|_, dossier, found| {
            for (row, language) in dossier.languages.iter().enumerate() {
                let short =
                    |short: &str| dossier.languages.iter().any(|it| it.as_str().eq_ignore_ascii_case(short));
                // One that is named twice is another rule's business.
                if shortened(language.as_str()).is_some_and(|it| !short(&it)) {
                    check(language, format_args!("/languages/{row}"), found);
                }
            }
        }),
        Check::Text(check_text),
        Check::Session(|_, session, found| check_all(&session.languages_offered, "languages_offered", found)),
        Check::Training(|_, training, found| check_all(&training.languages, "languages", found)),
        Check::Output(|_, output, found| check_all(&output.languages, "languages", found)),
        Check::Service(|_, service, found| {
            for (row, provided) in service.languages.iter().enumerate() {
                check(&provided.language, format_args!("/languages/{row}/language"), found);
            }
        }),
        Check::Consent(|_, consent, found| {
            consent.language_shown.iter().for_each(|language| check(language, "/language_shown", found));
        }),
        Check::Source(|_, source, found| {
            source.language.iter().for_each(|language| check(language, "/language", found));
            source.frame_language.iter().for_each(|language| check(language, "/frame_language", found));
        }),
    ],
    ..Rule::PLAIN
};

fn check_all(languages: &[Language], field: &str, found: &mut Found<'_>) {
    for (row, language) in languages.iter().enumerate() {
        check(language, format_args!("/{field}/{row}"), found);
    }
}

fn check(language: &Language, at: impl Display, found: &mut Found<'_>) {
    let Some(short) = shortened(language.as_str()) else { return };
    let named = [("found", language.as_str().into()), ("short", short.as_str().into())];
    found.at(&at, named).mend([Edit::replace(at, &short)]);
}

/// Of a text, each version under its language; the mend moves the version.
fn check_text(_: &View<'_>, text: &Text, found: &mut Found<'_>) {
    let Text::Many(versions) = text else { return };
    for (language, version) in &versions.texts {
        let Some(short) = shortened(language.as_str()) else { continue };
        let taken = versions.texts.keys().any(|other| other.as_str().eq_ignore_ascii_case(&short));
        let named = [("found", language.as_str().into()), ("short", short.as_str().into())];
        let finding = found.here(named);
        if taken {
            continue;
        }
        let original = versions.original.as_ref().filter(|original| *original == language);
        let renamed = original.map(|_| Edit::replace("/original", &short));
        let moved = match version.by {
            None => Edit::add(format!("/{short}"), &version.text.to_string()),
            Some(by) => Edit::add(format!("/{short}"), &Translation::new(version.text.to_string(), by)),
        };
        finding.mend([moved, Edit::remove(format!("/{language}"))].into_iter().chain(renamed));
    }
}
