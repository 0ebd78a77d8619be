//! An action is one of its project's.

use crate::model::value::Id;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "reference/action-unknown",
    severity: Severity::Warning,
    says: "`{project}` has no action {action}; its actions are {actions}",
    because: "The fund is told of the work action by action, and this work is told under none.",
    fix: "Correct the number; or add the action to the project.",
    sources: &["FAMI 2014-2020, project sheet"],
    bad: r#"{
        "projects": [{"slug": "teams", "title": "TEAMS", "actions": [{"number": 1}, {"number": 2}]}],
        "sessions": [{"slug": "avvio", "kind": "kickoff", "project": "teams", "action": 7}]
    }"#,
    good: r#"{
        "projects": [{"slug": "teams", "title": "TEAMS", "actions": [{"number": 1}, {"number": 2}]}],
        "sessions": [{"slug": "avvio", "kind": "kickoff", "project": "teams", "action": 2}]
    }"#,
    checks: &[
        Check::Project(|view, project, found| {
            for (row, part) in project.participations.iter().enumerate() {
                let at = format_args!("/participations/{row}/action");
                check(view, Some(project.id), part.action, at, found);
            }
        }),
        Check::Series(|view, series, found| {
            check(view, series.project, series.action, format_args!("/action"), found);
        }),
        Check::Session(|view, session, found| {
            check(view, session.project, session.action, format_args!("/action"), found);
        }),
    ],
    ..Rule::PLAIN
};

fn check(
    view: &View<'_>,
    project: Option<Id<Project>>,
    action: Option<u16>,
    at: std::fmt::Arguments<'_>,
    found: &mut Found<'_>,
) {
    let Some((project, action)) = project.zip(action) else { return };
    let Some(project) = view.get(project) else { return };
    // Where no action is listed, the number says what the source says.
    if project.actions.is_empty() || project.actions.iter().any(|it| it.number == action) {
        return;
    }
    let actions: Vec<_> = project.actions.iter().map(|it| it.number.to_string()).collect();
    found.at(at, [
        ("project", view.read(&project.title).into()),
        ("action", usize::from(action).into()),
        ("actions", actions.join(", ").into()),
    ]);
}
