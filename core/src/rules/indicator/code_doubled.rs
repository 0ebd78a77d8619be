//! A code cites one indicator of a project.

use crate::rules::lookup::coded;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "indicator/code-doubled",
    severity: Severity::Warning,
    says: "`{indicator}` has the code `{code}`, and so does `{other}` of the same project",
    because: "A figure reported under the code is entered for one of the two, and nobody knows which.",
    fix: "Give one of the two another code; or, if they are the same indicator, keep one.",
    sources: &["FAMI 2014-2020, indicator codes of a project"],
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune"}],
         "indicators": [
            {"slug": "i", "code": "R1", "title": "Operatori formati", "project": "p"},
            {"slug": "j", "code": "R1", "title": "Sportelli aperti", "project": "p"}
        ]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune"}],
         "indicators": [
            {"slug": "i", "code": "R1", "title": "Operatori formati", "project": "p"},
            {"slug": "j", "code": "R2", "title": "Sportelli aperti", "project": "p"}
        ]}"#,
    checks: &[Check::Indicator(|view, indicator, found| {
        if !view.shares(Lookup::IndicatorCodes) {
            return;
        }
        let Some(code) = indicator.code.as_deref() else { return };
        let alike = view.alike::<Indicator>(Lookup::IndicatorCodes, coded(indicator.project, code));
        let same = |other: &Indicator| {
            let its = other.code.as_deref().unwrap_or_default();
            other.project == indicator.project && its.trim().eq_ignore_ascii_case(code.trim())
        };
        // Where many have one code, the first of them stand for all.
        let mut earlier = alike.take(8).take_while(|(_, other)| other.id != indicator.id);
        if let Some((_, other)) = earlier.find(|(_, other)| same(other)) {
            found.at(
                "/code",
                [
                    ("indicator", view.read(&indicator.title).into()),
                    ("code", code.into()),
                    ("other", view.read(&other.title).into()),
                ],
            );
        }
    })],
    ..Rule::PLAIN
};
