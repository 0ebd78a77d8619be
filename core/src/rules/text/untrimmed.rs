//! A text begins and ends with a word, and has one space between two.

use crate::model::value::Text;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "text/untrimmed",
    severity: Severity::Advice,
    says: "there are extra spaces before, after or within `{text}`",
    because: "They come in by copying, show up in print, and make two spellings of one name look different.",
    fix: "Remove the extra spaces.",
    sources: &["HSDS 3.0, data quality", "W3C, Data on the Web Best Practices"],
    personal: &["text"],
    bad: r#"{"services": [{"slug": "cup", "name": "Centro unico  di prenotazione "}]}"#,
    good: r#"{"services": [{"slug": "cup", "name": "Centro unico di prenotazione"}]}"#,
    checks: &[Check::Text(Glance::SPACED, |_, text, found| match text {
        Text::Plain(plain) => check(plain, format_args!(""), found),
        Text::Many(versions) => {
            for (language, version) in &versions.texts {
                let below = if version.by.is_some() { "/text" } else { "" };
                check(&version.text, format_args!("/{language}{below}"), found);
            }
        }
    })],
    ..Rule::PLAIN
};

fn check(text: &str, at: std::fmt::Arguments<'_>, found: &mut Found<'_>) {
    if surplus(text) {
        let trimmed = trimmed(text);
        if trimmed != text {
            let start: String = trimmed.chars().take(60).collect();
            found.at(at, [("text", start.into())]).mend([Edit::replace(at, &trimmed)]);
        }
    }
}

/// Whether there may be anything to take out; a text of spaces alone is blank, not untrimmed.
fn surplus(text: &str) -> bool {
    let inside = text.trim();
    !inside.is_empty() && (inside.len() < text.len() || inside.contains("  "))
}

/// The text with one space between two words. How a line is indented stays, and two spaces at its
/// end, for both mean something in Markdown.
fn trimmed(text: &str) -> String {
    let single = |line: &str| {
        let body = line.trim_start_matches(' ');
        let words = body.trim_end_matches(' ');
        let (indent, end) = (line.len() - body.len(), body.len() - words.len());
        let words: Vec<_> = words.split(' ').filter(|word| !word.is_empty()).collect();
        format!("{:indent$}{}{:end$}", "", words.join(" "), "")
    };
    text.trim().split('\n').map(single).collect::<Vec<_>>().join("\n")
}
