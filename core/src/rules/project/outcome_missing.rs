//! A project says what is to change, and not only what is to be done.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/outcome-missing",
    severity: Severity::Advice,
    says: "none of the indicators of `{project}` says what changed, only what was done",
    because: "People can be trained and platforms opened without anything changing for those who need the service.",
    fix: "Add an outcome indicator, such as fewer people turned away at the desk or shorter waits, with a baseline and a target.",
    sources: &["IATI 2.03, result types", "FAMI 2014-2020, output and result indicators"],
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune"}],
         "indicators": [
            {"slug": "i", "title": "Operatori formati", "project": "p", "kind": "output", "unit": "operators"}
        ]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune"}],
         "indicators": [
            {"slug": "i", "title": "Operatori formati", "project": "p", "kind": "output", "unit": "operators"},
            {"slug": "j", "title": "Giorni di attesa allo sportello", "project": "p", "kind": "outcome"}
        ]}"#,
    checks: &[Check::Project(|view, project, found| {
        use IndicatorKind::{Output, Process, Structure};
        if matches!(project.status, Some(ProjectState::Cancelled)) {
            return;
        }
        let mut kinds = view.referring::<Indicator>(project.id.uuid()).map(|it| &it.kind).peekable();
        let any = kinds.peek().is_some();
        if any && kinds.all(|kind| matches!(kind, Some(Output | Process | Structure))) {
            found.here([("project", view.read(&project.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
