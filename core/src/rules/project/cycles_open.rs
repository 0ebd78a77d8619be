//! A project that is over has left none of its cycles half way.

use crate::rules::cycle_course::called;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/cycles-open",
    severity: Severity::Warning,
    says: "`{project}` is over, but these cycles of it are neither closed nor given up: {cycles}",
    because: "Nobody is paid any longer to bring them to an end, and those who took part go on waiting for news.",
    fix: "Close each cycle, or mark it as abandoned with the reason; if work goes on, so does the project.",
    sources: &["IATI 2.03, activity status: closed", "FAMI 2014-2020, final report"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti", "status": "closed"}],
        "cycles": [
            {"slug": "roma", "project": "servizi", "title": "Roma", "phase": "closed"},
            {"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "co_design"}
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti", "status": "closed"}],
        "cycles": [
            {"slug": "roma", "project": "servizi", "title": "Roma", "phase": "closed"},
            {"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "abandoned"}
        ]
    }"#,
    checks: &[Check::Project(|view, project, found| {
        if project.status != Some(ProjectState::Closed) {
            return;
        }
        // Of an old project nobody may have entered how far its cycles came.
        let unknown = found.guards();
        let open = |cycle: &&Cycle| match cycle.phase {
            None => unknown,
            Some(phase) => !matches!(phase, CyclePhase::Closed | CyclePhase::Abandoned),
        };
        let cycles = view.referring::<Cycle>(project.id.uuid()).filter(open).take(16);
        let cycles: Vec<_> = cycles.map(|cycle| called(view, cycle)).collect();
        if !cycles.is_empty() {
            let named = ("project", view.read(&project.title).into());
            found.at("/status", [named, ("cycles", cycles.join(", ").into())]);
        }
    })],
    ..Rule::PLAIN
};
