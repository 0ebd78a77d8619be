//! Somebody is responsible for what is to be done.

use crate::rules::owners::sole_owner;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measure/responsible-missing",
    severity: Severity::Warning,
    says: "`{measure}` is planned or under way, but nobody is responsible for it",
    because: "What everybody should do nobody does, and in the end there is nobody to ask.",
    fix: "Name the body responsible for carrying it out.",
    sources: &["RACI matrix: for each task one is accountable"],
    bad: r#"{"measures": [{
        "slug": "cartelli", "title": "Cartelli in quattro lingue all’anagrafe", "status": "planned",
        "due": "2026-06"}]}"#,
    good: r#"{"stakeholders": [{"slug": "comune", "name": "Comune di Jesi", "kind": "municipality"}],
        "measures": [{
            "slug": "cartelli", "title": "Cartelli in quattro lingue all’anagrafe", "status": "planned",
            "due": "2026-06", "responsible": "comune"}]}"#,
    checks: &[Check::Measure(|view, measure, found| {
        let begun = matches!(
            measure.status,
            Some(MeasureState::Planned | MeasureState::OnTrial | MeasureState::UnderWay)
        );
        if !begun || measure.responsible.is_some() {
            return;
        }
        let finding = found.here([("measure", view.read(&measure.title).into())]);
        let likely = match measure.agreed_by.as_slice() {
            [] => sole_owner(view, &measure.services, &measure.barriers),
            [one] => Some(*one),
            _ => None,
        };
        if let Some(responsible) = likely {
            finding.suggest([Edit::add("/responsible", &responsible)]);
        }
    })],
    ..Rule::PLAIN
};
