//! A cycle is over when it is known what became of each recommendation that it sent.

use crate::rules::cycle_course::called;
use crate::rules::finding::in_short;
use crate::rules::prelude::*;
use crate::rules::stages::is_issued;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/recommendations-open",
    severity: Severity::Warning,
    says: "the cycle `{cycle}` is closed, but of {open:one=# recommendation|other=# recommendations} that it sent nobody knows what became, such as “{recommendation}”",
    because: "Once the cycle is closed nobody asks any more, and the recommendation vanishes.",
    fix: "Follow each one up until it is verified, or record with the reason that it was not carried out; until then the cycle is in `follow_up`.",
    sources: &["GAO practice: a recommendation stays open until it is implemented or closed as not implemented"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "closed"}],
        "recommendations": [
            {
                "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "cycle": "pisa",
                "status": "accepted"
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "pisa", "project": "servizi", "title": "Pisa", "phase": "closed"}],
        "recommendations": [
            {
                "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "cycle": "pisa",
                "status": "closed_not_implemented"
            }
        ]
    }"#,
    checks: &[Check::Cycle(|view, cycle, found| {
        use RecommendationState::{ClosedNotImplemented, Noted, Rejected, Verified};
        if cycle.phase != Some(CyclePhase::Closed) {
            return;
        }
        let guards = found.guards();
        let open = |recommendation: &&Recommendation| {
            let ended = match recommendation.status {
                Some(Verified | ClosedNotImplemented) => true,
                // A no is known; whoever closes the cycle also says that it is the end of it.
                Some(Noted | Rejected) => !guards,
                _ => false,
            };
            recommendation.cycle == Some(cycle.id) && is_issued(recommendation) && !ended
        };
        let mut open = view.referring::<Recommendation>(cycle.id.uuid()).filter(open);
        if let Some(first) = open.next() {
            found.here([
                ("cycle", called(view, cycle).into()),
                ("open", (1 + open.count()).into()),
                ("recommendation", in_short(&view.read(&first.text)).into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
