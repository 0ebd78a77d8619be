//! What is tried out in a service is agreed with whoever answers for it.

use crate::rules::owners::{is_agreed, sole_owner};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measure/agreement-missing",
    severity: Severity::Warning,
    says: "`{measure}` is marked as agreed or on trial, but nothing says who has agreed to it",
    because: "A trial that the service owner did not want ends with the project.",
    fix: "Name the owner or provider that has agreed under `agreed_by`; if none has, set the status to `proposed`.",
    sources: &["D.Lgs. 117/2017, art. 55: co-design with the administration"],
    bad: r#"{"measures": [{
        "slug": "serale", "title": "Apertura serale il giovedì", "status": "on_trial"}]}"#,
    good: r#"{"stakeholders": [{"slug": "comune", "name": "Comune di Ancona", "kind": "municipality"}],
        "measures": [{
            "slug": "serale", "title": "Apertura serale il giovedì", "status": "on_trial",
            "agreed_by": ["comune"]}]}"#,
    checks: &[Check::Measure(|view, measure, found| {
        let on_trial = measure.status == Some(MeasureState::OnTrial);
        let agreed = measure.status == Some(MeasureState::Agreed);
        if !(on_trial || agreed) || is_agreed(view, measure) {
            return;
        }
        let finding = found.here([("measure", view.read(&measure.title).into())]);
        let owner = sole_owner(view, &measure.services, &measure.barriers);
        if let Some(owner) = owner.filter(|_| agreed) {
            finding.suggest([Edit::add("/agreed_by", &vec![owner])]);
        }
    })],
    ..Rule::PLAIN
};
