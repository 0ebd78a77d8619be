//! A log is written in the order of its days.

use crate::order::InOrder;
use crate::model::value::Truth;
use crate::rules::doubtful::may_be_past;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/log-out-of-order",
    severity: Severity::Error,
    says: "in the log of the recommendation[ `{recommendation}`], a step ({on:date}) is entered after a later one ({earlier:date})",
    because: "The log shows, step by step, how long an addressee took to answer.",
    fix: "Put the steps in the order of their dates; or correct the date.",
    sources: &["GAO, recommendation follow-up"],
    dated: true,
    about: "recommendation",
    bad: r#"{"recommendations": [
        {"slug": "sera", "text": "Aprire lo sportello anche di sera.", "log": [
            {"status": "issued", "on": "2021-10-01"},
            {"status": "acknowledged", "on": "2021-11-02"},
            {"status": "accepted", "on": "2021-10-20"}
        ]}
    ]}"#,
    good: r#"{"recommendations": [
        {"slug": "sera", "text": "Aprire lo sportello anche di sera.", "log": [
            {"status": "issued", "on": "2021-10-01"},
            {"status": "acknowledged", "on": "2021-10-20"},
            {"status": "accepted", "on": "2021-11-02"}
        ]}
    ]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let log = &recommendation.log;
        let mut latest = None;
        for (row, step) in log.iter().enumerate() {
            let on = step.on.filter(|on| on.days().is_some() && may_be_past(view, on));
            let Some(on) = on else { continue };
            if let Some(earlier) = latest.filter(|earlier| on.before(earlier) == Truth::Yes) {
                let params = [("on", on.to_string().into()), ("earlier", earlier.to_string().into())];
                let finding = found.at(format!("/log/{row}/on"), params);
                if let Some(sorted) = sorted(log) {
                    finding.suggest([Edit::replace("/log", &sorted)]);
                }
                return;
            }
            latest = Some(on);
        }
    })],
    ..Rule::PLAIN
};

/// The steps in the order of their days, where all have one.
fn sorted(log: &[StatusChange]) -> Option<Vec<StatusChange>> {
    let dated: Option<Vec<_>> = log.iter().map(|step| Some((step.on?.days()?, step))).collect();
    let mut dated = dated?;
    dated.order_by_key(|(days, _)| *days);
    Some(dated.into_iter().map(|(_, step)| step.clone()).collect())
}
