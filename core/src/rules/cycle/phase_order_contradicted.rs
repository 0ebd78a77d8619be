//! The phases of a cycle begin in the order in which they are listed.

use crate::model::value::Truth;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/phase-order-contradicted",
    severity: Severity::Warning,
    says: "in the cycle[ `{cycle}`], the phase {phase:phrase} began ({start:date}) before the phase {earlier:phrase} ({earlier_start:date}), which the list puts first",
    because: "What is tried out before it is designed, or designed before anybody was asked, is not co-design.",
    fix: "Check the dates; or list the phases in the order in which they took place.",
    sources: &["FAMI project Cittadini si diventa, research and action"],
    about: "cycle",
    bad: r#"{
        "projects": [{"slug": "tavoli", "title": "Tavoli di comunità"}],
        "cycles": [{"slug": "roma", "project": "tavoli", "phases": [
            {"kind": "co_design", "actual": {"start": "2021-03"}},
            {"kind": "experimentation", "actual": {"start": "2020-10"}}
        ]}]
    }"#,
    good: r#"{
        "projects": [{"slug": "tavoli", "title": "Tavoli di comunità"}],
        "cycles": [{"slug": "roma", "project": "tavoli", "phases": [
            {"kind": "co_design", "actual": {"start": "2021-03"}},
            {"kind": "experimentation", "actual": {"start": "2021-10"}}
        ]}]
    }"#,
    checks: &[Check::Cycle(|_, cycle, found| {
        let begun = |phase: &Phase| {
            phase.actual.and_then(|actual| actual.start).filter(|start| start.days().is_some())
        };
        let mut latest: Option<&Phase> = None;
        for (row, phase) in cycle.phases.iter().enumerate() {
            let (Some(start), ahead) = (begun(phase), latest.and_then(begun)) else { continue };
            if let (Some(before), Some(ahead)) = (latest, ahead)
                && start.before(&ahead) == Truth::Yes
            {
                found.at(format!("/phases/{row}/actual/start"), [
                    ("phase", phase.kind.code().into()),
                    ("start", start.to_string().into()),
                    ("earlier", before.kind.code().into()),
                    ("earlier_start", ahead.to_string().into()),
                ]);
                return;
            }
            latest = Some(phase);
        }
    })],
    ..Rule::PLAIN
};
