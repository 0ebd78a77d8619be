//! Prints the refusals and problems for people: each code, what it says, of what it speaks, what to do.

use std::fmt::Write as _;

use tavolata::LONGEST_QUOTE;
use tavolata::document::PROBLEMS;
use tavolata::message::{Locale, Saying};
use tavolata::rules::CATALOGUE;

/// What the codes that begin alike are about, in the order in which they are shown.
const GROUPS: [(&str, &str); 17] = [
    ("workflow", "Commands"),
    ("ledger", "Ledgers"),
    ("call", "Calls"),
    ("document", "Texts of dossiers"),
    ("field", "Fields"),
    ("id", "Ids"),
    ("slug", "Slugs"),
    ("reference", "References"),
    ("value", "Values"),
    ("edit", "Edits"),
    ("join", "Joining"),
    ("table", "Tables"),
    ("rule", "Choosing rules"),
    ("profile", "Profiles"),
    ("predicate", "Rules of one's own"),
    ("command", "The shell"),
    ("diagram", "Diagrams"),
];

/// All of them, as a document.
///
/// # Panics
/// Where a code begins as none of the groups does.
#[must_use]
pub fn refusals() -> String {
    let english = Locale::of("en");
    let mut codes: Vec<_> =
        english.codes().filter(|code| CATALOGUE.iter().all(|rule| rule.code != *code)).collect();
    codes.sort_unstable();
    let mut out = format!(
        "# Refusals\n\nGenerated from the core. A request that is not met is refused, and nothing has happened: \
         with a code, the place in the request (`at`), what the message speaks of (`params`), the message and \
         what to do (`fix`), in any language of the library. A command is refused as `workflow/refused`, and \
         every reason stands in `problems`: one of those below, or the code of a [rule](rules.md) that would \
         find something if the command happened. Of what somebody gave, {LONGEST_QUOTE} letters at most are \
         told back.\n\n\
         A word in braces is a parameter; what stands in brackets is said only where its parameters are there.\n"
    );
    for (group, about) in GROUPS {
        let of_group: Vec<_> =
            codes.iter().filter(|code| code.split('/').next() == Some(group)).copied().collect();
        if of_group.is_empty() {
            continue;
        }
        let _ = write!(
            out,
            "\n## {about}\n\n| code | what it says | parameters | what to do |\n|---|---|---|---|\n"
        );
        for code in of_group {
            if let Some(saying) = english.saying(code) {
                let says = (cell(saying.says), params(code, saying), cell(saying.fix));
                let _ = writeln!(out, "| `{code}` | {} | {} | {} |", says.0, says.1, says.2);
            }
        }
    }
    let group = |code: &str| GROUPS.iter().any(|(group, _)| code.split('/').next() == Some(group));
    let lost: Vec<_> = codes.iter().filter(|code| !group(code)).collect();
    assert!(lost.is_empty(), "no group for {lost:?}");
    out
}

/// The parameters: those listed with a problem, or those of which it speaks.
fn params(code: &str, saying: Saying) -> String {
    let listed = PROBLEMS.iter().find(|problem| problem.code == code).map(|problem| problem.params.to_vec());
    let names = listed.unwrap_or_else(|| saying.params());
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A template as people read it, within a table: without the forms of its parameters.
fn cell(template: &str) -> String {
    let mut out = String::new();
    let mut parts = template.split('{');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let Some((inside, after)) = part.split_once('}') else {
            // A brace that is meant as one.
            let _ = write!(out, "{{{part}");
            continue;
        };
        let name = inside.split(':').next().unwrap_or_default();
        let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') && !name.is_empty();
        let _ = write!(out, "{{{}}}{after}", if is_name { name } else { inside });
    }
    out.replace('|', "\\|")
}
