//! Each action of a project has its own number.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/action-number-doubled",
    severity: Severity::Warning,
    says: "two actions of `{project}` have the number {number}",
    because: "Sessions and partners name an action by its number; the work of one is told as that of the other.",
    fix: "Give one of them another number, as in the project sheet; or, if they are one, keep one.",
    sources: &["FAMI 2014-2020, project sheet"],
    bad: r#"{"projects": [{"slug": "teams", "title": "TEAMS", "actions": [
            {"number": 1, "title": "Accesso ai servizi"}, {"number": 1, "title": "Partecipazione attiva"}]}]}"#,
    good: r#"{"projects": [{"slug": "teams", "title": "TEAMS", "actions": [
            {"number": 1, "title": "Accesso ai servizi"}, {"number": 2, "title": "Partecipazione attiva"}]}]}"#,
    checks: &[Check::Project(|view, project, found| {
        for (row, action) in project.actions.iter().enumerate().take(256) {
            if project.actions.iter().take(row).any(|earlier| earlier.number == action.number) {
                found.at(format_args!("/actions/{row}/number"), [
                    ("project", view.read(&project.title).into()),
                    ("number", usize::from(action.number).into()),
                ]);
            }
        }
    })],
    ..Rule::PLAIN
};
