//! Nobody comes in after the last of those who applied.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "call/rank-beyond-applicants",
    severity: Severity::Error,
    says: "the project[ `{project}`] is said to be ranked {rank} of {applicants}",
    because: "A ranking is quoted in the press and in the next application; a wrong one costs trust.",
    fix: "Check both figures against the published ranking; they may be the wrong way round.",
    sources: &["FAMI project WIFI: fifth of 121"],
    about: "project",
    bad: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "call": {"rank": 121, "applicants": 5}}]}"#,
    good: r#"{"projects": [{"slug": "p", "title": "Reti in Comune", "call": {"rank": 5, "applicants": 121}}]}"#,
    checks: &[Check::Project(|_, project, found| {
        let Some((rank, applicants)) = project.call.as_ref().and_then(|call| call.rank.zip(call.applicants))
        else {
            return;
        };
        if rank > applicants {
            let finding = found.at(
                "/call/rank",
                [("rank", rank.to_string().into()), ("applicants", applicants.to_string().into())],
            );
            finding.suggest([
                Edit::replace("/call/rank", &applicants),
                Edit::replace("/call/applicants", &rank),
            ]);
        }
    })],
    ..Rule::PLAIN
};
