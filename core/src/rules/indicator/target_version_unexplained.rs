//! Whoever changes a target says why.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/target-version-unexplained",
    severity: Severity::Warning,
    says: "the target of `{indicator}` was changed to {target:quantity} (version {version}), but nothing says why",
    because: "A target lowered without explanation looks lowered in order to be reached.",
    fix: "Give the reason, and the decision or amendment behind it.",
    sources: &["FAMI 2014-2020, amendments of a funded project"],
    bad: r#"{"indicators": [
            {"slug": "i", "title": "Operatori formati", "unit": "operators", "targets": [
                {"value": 120, "version": 1},
                {"value": 80, "version": 2}
            ]}
        ]}"#,
    good: r#"{"indicators": [
            {"slug": "i", "title": "Operatori formati", "unit": "operators", "targets": [
                {"value": 120, "version": 1},
                {"value": 80, "version": 2, "reason": "Due dei sei ambiti si sono ritirati."}
            ]}
        ]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        for (row, target) in indicator.targets.iter().enumerate() {
            let Some(version) = target.version.filter(|version| *version > 1) else { continue };
            if target.reason.is_none() {
                found.at(
                    format!("/targets/{row}"),
                    [
                        ("indicator", view.read(&indicator.title).into()),
                        ("target", target.value.to_string().into()),
                        ("version", usize::from(version).into()),
                    ],
                );
            }
        }
    })],
    ..Rule::PLAIN
};
