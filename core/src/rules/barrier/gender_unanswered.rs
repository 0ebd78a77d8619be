//! A project that looks at women and men apart does so at each barrier.

use crate::rules::prelude::*;
use crate::rules::stages::stands;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "barrier/gender-unanswered",
    severity: Severity::Warning,
    says: "`{project}` looks at women and men separately, but nothing says whether `{barrier}` weighs differently on women",
    because: "What was promised to the fund, and to the women concerned, remains a sentence in the application.",
    fix: "Ask those who meet it, and answer yes, no, or that nobody knows.",
    sources: &["FAMI project MI.MAIN: “con particolare riferimento all’ottica di genere”"],
    bad: r#"{"projects": [{"slug": "donne", "title": "Donne e servizi", "gender_lens": true}],
        "barriers": [{
            "slug": "orari", "title": "Corsi di italiano solo la sera", "project": "donne",
            "domains": ["adult_education_language"]}]}"#,
    good: r#"{"projects": [{"slug": "donne", "title": "Donne e servizi", "gender_lens": true}],
        "barriers": [{
            "slug": "orari", "title": "Corsi di italiano solo la sera", "project": "donne",
            "domains": ["adult_education_language"], "gender_dimension": "yes"}]}"#,
    checks: &[Check::Barrier(|view, barrier, found| {
        if barrier.gender_dimension.is_some() || !stands(barrier) {
            return;
        }
        let of_cycle = || barrier.cycle.and_then(|id| view.get(id)).map(|cycle| cycle.project);
        let project = barrier.project.or_else(of_cycle).and_then(|id| view.get(id));
        if let Some(project) = project.filter(|project| project.gender_lens) {
            found.here([
                ("project", view.read(&project.title).into()),
                ("barrier", view.read(&barrier.title).into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
