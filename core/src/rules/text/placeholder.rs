//! A text is not a mark that one is still to come.

use crate::rules::glance::SHORT;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "text/placeholder",
    severity: Severity::Warning,
    says: "`{text}` is only a placeholder",
    because: "It counts as filled in, so nobody asks for it again, and it ends up in print.",
    fix: "Write the text. If nobody knows it, remove the field and say in the provenance that it is not stated; if the field is required, as a title is, describe in a few words of your own what is meant.",
    sources: &["FAMI 2014-2020, project sheet", "HSDS 3.0, data quality"],
    bad: r#"{"measures": [
        {"slug": "sportello", "title": "Sportello serale", "description": "da definire"}
    ]}"#,
    good: r#"{"measures": [{"slug": "sportello", "title": "Sportello serale"}]}"#,
    checks: &[Check::Text(Glance::SHORT, |view, text, found| {
        for (_, version) in text.versions(view.first_language()) {
            let words = version.trim();
            let stands_in =
                words.len() <= SHORT && STAND_INS.iter().any(|one| words.eq_ignore_ascii_case(one));
            let sample = words.get(..SAMPLE.len()).is_some_and(|start| start.eq_ignore_ascii_case(SAMPLE));
            if stands_in || sample {
                found.here([("text", words.chars().take(40).collect::<String>().into())]);
                return;
            }
        }
    })],
    ..Rule::PLAIN
};

const SAMPLE: &str = "lorem ipsum";
const STAND_INS: &[&str] = &[
    "-",
    "--",
    "–",
    "—",
    ".",
    "...",
    "…",
    "?",
    "??",
    "???",
    "x",
    "xx",
    "xxx",
    "xxxx",
    "*",
    "n.d.",
    "n/d",
    "nd",
    "n.a.",
    "n/a",
    "n.p.",
    "tbd",
    "t.b.d.",
    "tba",
    "tbc",
    "todo",
    "to do",
    "to be defined",
    "to be completed",
    "da definire",
    "da definirsi",
    "da completare",
    "da compilare",
    "da inserire",
    "da verificare",
    "in definizione",
    "non definito",
    "non pervenuto",
    "null",
    "none",
];
