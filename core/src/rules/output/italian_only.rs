//! What is made for newcomers is in languages they read.

use crate::rules::groups::is_of_newcomers;
use crate::rules::languages::is_italian;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/italian-only",
    severity: Severity::Warning,
    says: "`{output}` is for {group:phrase}, but it is in Italian only",
    because: "Those it was made for need somebody to read it to them, and usually there is nobody.",
    fix: "Have it translated into the languages spoken where it is handed out, or say who else it is for.",
    sources: &["Italian Legislative Decree 286/1998, article 42(1)(b) (information for foreigners)"],
    bad: r#"{"outputs": [{"slug": "o", "kind": "information_material", "title": "Come iscriversi al medico di base",
            "target_groups": ["asylum_seeker"], "languages": ["it"]}]}"#,
    good: r#"{"outputs": [{"slug": "o", "kind": "information_material", "title": "Come iscriversi al medico di base",
            "target_groups": ["asylum_seeker"], "languages": ["it", "fr", "ar"]}]}"#,
    checks: &[Check::Output(|view, output, found| {
        let off = output.multilingual || matches!(output.status, Some(OutputState::Withdrawn));
        let italian =
            !output.languages.is_empty() && output.languages.iter().all(|it| is_italian(it.as_str()));
        let Some(group) =
            output.target_groups.iter().find(|it| is_of_newcomers(it)).filter(|_| italian && !off)
        else {
            return;
        };
        found.at("/languages", [("output", view.read(&output.title).into()), ("group", group.code().into())]);
    })],
    ..Rule::PLAIN
};
