//! What was agreed is done by its day.

use crate::rules::awaited;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measure/overdue",
    severity: Severity::Warning,
    says: "`{measure}` was due by {due:date} but, on {as_of:date}, is not marked as done",
    because: "The barrier is still there, and those who were promised its removal meet it every day.",
    fix: "Enter that it is done, and what shows it; or agree on a new date with whoever is responsible, and tell people.",
    sources: &["IMPACT OSS: a due date without progress is overdue"],
    dated: true,
    bad: r#"{"measures": [{
        "slug": "cartelli", "title": "Cartelli in quattro lingue all’anagrafe", "status": "under_way",
        "due": "2025-06"}]}"#,
    good: r#"{"measures": [{
        "slug": "cartelli", "title": "Cartelli in quattro lingue all’anagrafe", "status": "done",
        "due": "2025-06", "evidence": "Fotografati il 12 giugno"}]}"#,
    checks: &[Check::Measure(|view, measure, found| {
        let open = matches!(
            measure.status,
            Some(MeasureState::Agreed | MeasureState::Planned | MeasureState::OnTrial | MeasureState::UnderWay)
        );
        let (Some(as_of), Some(term), true) = (view.as_of(), awaited::measure(measure), open) else { return };
        if term.is_over(view) {
            found.at("/due", [
                ("measure", view.read(&measure.title).into()),
                ("due", term.told(view).into()),
                ("as_of", as_of.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
