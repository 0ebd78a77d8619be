//! What is made for newcomers says in which languages it is.

use crate::rules::groups::is_of_newcomers;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "output/languages-missing",
    severity: Severity::Advice,
    says: "`{output}` is out and is for {group:phrase}; in which languages it is nobody says",
    because: "A mediator who looks for material in a language does not find it, and makes it again.",
    fix: "Name the languages, be it Italian alone.",
    sources: &["Dublin Core, language"],
    bad: r#"{"outputs": [{"slug": "o", "kind": "information_material", "title": "Come iscriversi al medico di base",
            "target_groups": ["asylum_seeker"], "status": "published"}]}"#,
    good: r#"{"outputs": [{"slug": "o", "kind": "information_material", "title": "Come iscriversi al medico di base",
            "target_groups": ["asylum_seeker"], "status": "published", "languages": ["it", "fr", "ar"]}]}"#,
    checks: &[Check::Output(|view, output, found| {
        let out = matches!(output.status, Some(OutputState::Delivered | OutputState::Published));
        if !out || output.multilingual || !output.languages.is_empty() {
            return;
        }
        if let Some(group) = output.target_groups.iter().find(|group| is_of_newcomers(group)) {
            found.here([("output", view.read(&output.title).into()), ("group", group.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
