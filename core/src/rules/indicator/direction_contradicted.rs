//! The target lies on the better side of where one starts.

use crate::model::value::Truth;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/direction-contradicted",
    severity: Severity::Warning,
    says: "for `{indicator}` {direction:phrase} is said to be better, but the baseline is {baseline:quantity} and the target {target:quantity}",
    because: "Progress would be shown as a step back, and the worst year as the best.",
    fix: "Check which way is better, and whether baseline and target are the wrong way round.",
    sources: &["IATI 2.03, indicator/@ascending"],
    bad: r#"{"indicators": [
            {"slug": "i", "title": "Giorni di attesa per un appuntamento", "measure": "unit",
             "direction": "ascending", "baseline": {"value": 40}, "targets": [{"value": 15}]}
        ]}"#,
    good: r#"{"indicators": [
            {"slug": "i", "title": "Giorni di attesa per un appuntamento", "measure": "unit",
             "direction": "descending", "baseline": {"value": 40}, "targets": [{"value": 15}]}
        ]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        let (Some(direction), Some(baseline)) = (&indicator.direction, &indicator.baseline) else { return };
        let start = baseline.value.range();
        let other = match direction {
            Direction::Ascending => Direction::Descending,
            Direction::Descending => Direction::Ascending,
            Direction::Other(_) => return,
        };
        let against = |direction: &Direction, target: &&Target| {
            let end = target.value.range();
            let worse =
                if *direction == Direction::Ascending { start.exceeds(&end) } else { end.exceeds(&start) };
            worse == Truth::Yes
        };
        let against = |direction| indicator.targets.iter().find(|target| against(direction, target));
        if let Some(target) = against(direction) {
            let finding = found.at(
                "/direction",
                [
                    ("indicator", view.read(&indicator.title).into()),
                    ("direction", direction.code().into()),
                    ("baseline", baseline.value.to_string().into()),
                    ("target", target.value.to_string().into()),
                ],
            );
            if against(&other).is_none() {
                finding.suggest([Edit::replace("/direction", &other)]);
            }
        }
    })],
    ..Rule::PLAIN
};
