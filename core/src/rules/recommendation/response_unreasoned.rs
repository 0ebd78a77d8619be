//! An answer that is not a plain yes gives its reasons.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/response-unreasoned",
    severity: Severity::Warning,
    says: "the answer to the recommendation[ `{recommendation}`] is [“{kind:phrase}”, but gives no reasons][“{in_part:phrase}”, but gives neither reasons nor the parts taken up]",
    because: "A no with reasons can be discussed or met by a better proposal; a bare one ends the conversation.",
    fix: "Enter the reasons given in the answer or, if it accepts in part, the parts; if it gives none, ask for them.",
    sources: &["L. 241/1990, art. 3: reasons are given", "Decidim, official answers to proposals"],
    about: "recommendation",
    bad: r#"{"recommendations": [{
        "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "rejected",
        "responses": [{"kind": "rejected", "on": "2025-10-20"}]}]}"#,
    good: r#"{"recommendations": [{
        "slug": "sera", "text": "Aprire lo sportello una sera a settimana", "status": "rejected",
        "responses": [{"kind": "rejected", "on": "2025-10-20",
            "text": "Il contratto del personale non prevede turni serali fino al 2027"}]}]}"#,
    checks: &[Check::Recommendation(|_, recommendation, found| {
        for (row, response) in recommendation.responses.iter().enumerate() {
            // Whoever is not competent need only say who is: another rule asks for that.
            let reasoned = match response.kind {
                ResponseKind::Accepted | ResponseKind::NotCompetent => true,
                ResponseKind::AcceptedInPart => response.text.is_some() || !response.parts.is_empty(),
                _ => response.text.is_some(),
            };
            if !reasoned {
                let in_part = response.kind == ResponseKind::AcceptedInPart;
                let which = if in_part { "in_part" } else { "kind" };
                found.at(format!("/responses/{row}"), [(which, response.kind.code().into())]);
            }
        }
    })],
    ..Rule::PLAIN
};
