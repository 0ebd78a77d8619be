//! Sources word a project's title differently.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/title-varies",
    severity: Severity::Advice,
    says: "sources word the title[ of `{project}`] in {count} different ways",
    because: "Anyone who searches for one wording misses what was filed under another.",
    fix: "Cite the title of the grant agreement, and keep the others as variants.",
    sources: &["Popolo 1.0, other names"],
    about: "project",
    bad: r#"{
        "projects": [
            {
                "slug": "cittadini-si", "title": "Cittadini si diventa",
                "title_variants": ["Cittadini si diventa – il contributo degli immigrati"]
            }
        ]
    }"#,
    good: r#"{"projects": [{"slug": "cittadini-si", "title": "Cittadini si diventa"}]}"#,
    checks: &[Check::Project(|_, project, found| {
        if !project.title_variants.is_empty() {
            found.at("/title_variants", [("count", (project.title_variants.len() + 1).into())]);
        }
    })],
    ..Rule::PLAIN
};
