//! A target says when it is reached.

use crate::model::value::Quantity;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/target-inexact",
    severity: Severity::Advice,
    says: "the target of `{indicator}` is {target:quantity}: nobody can say at which figure it is reached",
    because: "In the end everybody will judge by the margin that suits them.",
    fix: "Give a margin, a lower bound or an exact figure; for a mean, say that measurements are averaged.",
    sources: &["FAMI project WIFI: about 420 participants, 560 accesses on average"],
    bad: r#"{"indicators": [
            {"slug": "i", "title": "Partecipanti ai laboratori", "unit": "persons", "targets": [{"value": {"about": 420}}]}
        ]}"#,
    good: r#"{"indicators": [
            {"slug": "i", "title": "Partecipanti ai laboratori", "unit": "persons",
             "targets": [{"value": {"about": 420, "within": 20}}]}
        ]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        let averaged = matches!(indicator.aggregation, Some(Aggregation::Mean));
        let inexact = |target: &Target| match target.value {
            Quantity::About { within, .. } => within.is_none(),
            Quantity::Mean(_) => !averaged,
            _ => false,
        };
        let Some((row, target)) = indicator.targets.iter().enumerate().find(|(_, it)| inexact(it)) else {
            return;
        };
        let indicated = ("indicator", view.read(&indicator.title).into());
        let finding = found
            .at(format!("/targets/{row}/value"), [indicated, ("target", target.value.to_string().into())]);
        let only_means = indicator.targets.iter().all(|target| matches!(target.value, Quantity::Mean(_)));
        if only_means && indicator.aggregation.is_none() {
            finding.suggest([Edit::add("/aggregation", &Aggregation::Mean)]);
        }
    })],
    ..Rule::PLAIN
};
