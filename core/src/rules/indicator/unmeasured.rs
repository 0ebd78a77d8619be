//! What was to be reached has been measured when the work is done.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/unmeasured",
    severity: Severity::Warning,
    says: "the work of `{project}` is finished, but `{indicator}` was never measured",
    because: "Neither those who paid nor those it was for will ever know whether it was reached.",
    fix: "Measure it while the people can still be asked; or record why it could not be measured.",
    sources: &["IATI 2.03, results", "FAMI 2014-2020, final report"],
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "status": "closed"}],
         "indicators": [{"slug": "i", "title": "Operatori formati", "project": "p", "unit": "operators"}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "status": "closed"}],
         "indicators": [{"slug": "i", "title": "Operatori formati", "project": "p", "unit": "operators"}],
         "measurements": [{"slug": "m", "indicator": "i", "value": 96, "status": "validated"}]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        let Some(project) = indicator.project.and_then(|project| view.get(project)) else { return };
        let done = matches!(project.status, Some(ProjectState::Finalisation | ProjectState::Closed));
        if done && view.referring::<Measurement>(indicator.id.uuid()).next().is_none() {
            let name = view.read(&project.title).into();
            found.here([("project", name), ("indicator", view.read(&indicator.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
