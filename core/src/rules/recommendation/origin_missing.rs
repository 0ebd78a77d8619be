//! A recommendation comes from somewhere.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/origin-missing",
    severity: Severity::Warning,
    says: "nothing says which barrier, table or contribution the recommendation[ `{recommendation}`] comes from",
    because: "The addressee cannot weigh it, and those who asked for it are never told what came of it.",
    fix: "Link the barriers it should remove, or the tables and contributions it comes from.",
    sources: &["decidim, requests for traceability since 2017"],
    about: "recommendation",
    bad: r#"{"services": [{"slug": "anagrafe", "name": "Anagrafe di Ancona"}],
        "recommendations": [{
            "slug": "cartelli", "text": "Mettere cartelli in quattro lingue", "services": ["anagrafe"]}]}"#,
    good: r#"{"services": [{"slug": "anagrafe", "name": "Anagrafe di Ancona"}],
        "barriers": [{"slug": "sportelli", "title": "Non si capisce a quale sportello andare",
            "services": ["anagrafe"]}],
        "recommendations": [{
            "slug": "cartelli", "text": "Mettere cartelli in quattro lingue", "services": ["anagrafe"],
            "barriers": ["sportelli"]}]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        let linked = !recommendation.barriers.is_empty()
            || !recommendation.tables.is_empty()
            || !recommendation.contributions.is_empty();
        if !linked {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};
