//! A text that is there says something.

use crate::model::value::Text;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "text/blank",
    severity: Severity::Error,
    says: "this text has no words[ in the language `{language}`]",
    because: "It counts as written and translated, but anyone who opens it finds an empty line.",
    fix: "Write the text, or remove the field until there is one.",
    sources: &["HSDS 3.0, required fields", "CPSV-AP 3.2, title and description"],
    bad: r#"{"services": [
        {"slug": "cup", "name": {"it": "Centro unico di prenotazione", "ar": " "}}
    ]}"#,
    good: r#"{"services": [
        {"slug": "cup", "name": {"it": "Centro unico di prenotazione"}}
    ]}"#,
    checks: &[
        Check::Text(Glance::BLANK, |_, text, found| match text {
            Text::Plain(plain) if plain.trim().is_empty() => drop(found.here([])),
            Text::Plain(_) => {}
            Text::Many(versions) => {
                for (language, _) in
                    versions.texts.iter().filter(|(_, version)| version.text.trim().is_empty())
                {
                    let at = format!("/{language}");
                    let finding = found.at(&at, [("language", language.as_str().into())]);
                    // A text needs the version it was written in, and one at least.
                    if versions.texts.len() > 1 && versions.original.as_ref() != Some(language) {
                        finding.mend([Edit::remove(&at)]);
                    }
                }
            }
        }),
        Check::Stakeholder(|_, stakeholder, found| {
            for (row, _) in
                stakeholder.aliases.iter().enumerate().filter(|(_, alias)| alias.trim().is_empty())
            {
                let at = format!("/aliases/{row}");
                found.at(&at, []).mend([Edit::remove(&at)]);
            }
        }),
    ],
    ..Rule::PLAIN
};
