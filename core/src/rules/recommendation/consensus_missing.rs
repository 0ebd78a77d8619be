//! Of what goes out as the table's it is known how far the table agreed.

use crate::rules::prelude::*;
use crate::rules::stages::is_validated;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/consensus-missing",
    severity: Severity::Warning,
    says: "the recommendation[ `{recommendation}`] is marked as {status:phrase}, but nothing says how far the table agreed on it",
    because: "The addressee cannot tell the wish of one person from that of a whole table, and those who disagreed find their names under it.",
    fix: "Enter under `consensus` how far the table agreed; if nobody wrote it down, say so with `not_recorded`.",
    sources: &["Loomio, consensus and consent", "IAP2 spectrum: collaborate"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "validated"}]}"#,
    good: r#"{"recommendations": [{
        "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "validated",
        "consensus": "consensus"}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let Some(status) = recommendation.status.filter(|_| is_validated(recommendation)) else { return };
        // Afterwards an honest “nobody wrote it down” is all there can be; a table that agrees now can say how far.
        let unwritten = found.guards();
        let tells = |level: &ConsensusLevel| !(unwritten && *level == ConsensusLevel::NotRecorded);
        let known = recommendation.consensus.as_ref().is_some_and(tells)
            || recommendation.tables.iter().filter_map(|id| view.get(*id)?.consensus.as_ref()).any(tells);
        if !known {
            found.here([("status", status.code().into())]);
        }
    })],
    ..Rule::PLAIN
};
