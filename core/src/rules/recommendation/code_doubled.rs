//! A code names one recommendation of a project.

use crate::rules::finding::in_short;
use crate::rules::names::worded;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/code-doubled",
    severity: Severity::Warning,
    says: "the recommendation[ `{recommendation}`] has the code `{code}`, which `{other}` of the same project also has",
    because: "Letters and minutes cite the code, and an answer to one is filed with the other.",
    fix: "Give one of the two another code, and tell those who have received it.",
    sources: &["IMPACT OSS: a recommendation has a reference of its own"],
    about: "recommendation",
    bad: r#"{"projects": [{"slug": "tavoli", "title": "Tavoli di quartiere"}],
        "recommendations": [
            {"slug": "casa", "code": "R1", "project": "tavoli",
             "text": "Un fondo di garanzia per gli affitti"},
            {"slug": "lavoro", "code": "R1", "project": "tavoli",
             "text": "Riconoscere i titoli di studio"}]}"#,
    good: r#"{"projects": [{"slug": "tavoli", "title": "Tavoli di quartiere"}],
        "recommendations": [
            {"slug": "casa", "code": "R1", "project": "tavoli",
             "text": "Un fondo di garanzia per gli affitti"},
            {"slug": "lavoro", "code": "R2", "project": "tavoli",
             "text": "Riconoscere i titoli di studio"}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        if !view.shares(Lookup::RecommendationCodes) {
            return;
        }
        let (Some(code), Some(project)) = (&recommendation.code, recommendation.project) else { return };
        let folded = worded(code);
        let key = key(&[&folded, &project.to_string()]);
        let alike = view.alike::<Recommendation>(Lookup::RecommendationCodes, key);
        let same = |other: &Recommendation| {
            other.project == Some(project) && other.code.as_deref().is_some_and(|code| worded(code) == folded)
        };
        let mut earlier = alike.take(8).take_while(|(_, other)| other.id != recommendation.id);
        if let Some((first, other)) = earlier.find(|(_, other)| same(other)) {
            found.at("/code", [
                ("code", code.as_str().into()),
                ("other", in_short(&view.read(&other.text)).into()),
                ("first", first.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
