//! What is done can be shown.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "measure/evidence-missing",
    severity: Severity::Warning,
    says: "`{measure}` is marked as done, but nothing shows it",
    because: "The fund pays for what can be shown, and those who met the barrier believe what they see.",
    fix: "Say what shows it: a photograph, an act, a new form, the words of those who use the service; or name an indicator.",
    sources: &["Regulation (EU) 2021/1060, art. 69 and Annex XIII: audit trail"],
    bad: r#"{"measures": [{
        "slug": "moduli", "title": "Moduli della mensa in arabo e inglese", "status": "done"}]}"#,
    good: r#"{"measures": [{
        "slug": "moduli", "title": "Moduli della mensa in arabo e inglese", "status": "done",
        "evidence": "In uso dal 1° settembre in tutte le scuole dell’infanzia"}]}"#,
    checks: &[Check::Measure(|view, measure, found| {
        let done = measure.status == Some(MeasureState::Done);
        if done && measure.evidence.is_none() && measure.indicators.is_empty() {
            found.here([("measure", view.read(&measure.title).into())]);
        }
    })],
    ..Rule::PLAIN
};
