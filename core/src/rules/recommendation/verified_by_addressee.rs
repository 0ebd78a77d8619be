//! Others than the addressee verify that it is done.

use crate::rules::addressed::is_addressed;
use crate::fault::Params;
use crate::model::value::Id;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/verified-by-addressee",
    severity: Severity::Error,
    says: "`{addressee}`, the addressee of the recommendation[ `{recommendation}`], has itself verified that it was carried out[, through `{office}`]",
    because: "Nobody marks their own work: those who asked for it or use the service should say whether it was done.",
    fix: "Let the table or the users verify it; what the addressee says makes it `implemented`.",
    sources: &["INTOSAI practice: follow-up by whoever recommended"],
    about: "recommendation",
    bad: r#"{"stakeholders": [{"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"}],
        "recommendations": [{
            "slug": "interprete", "text": "Assegnare un interprete telefonico al triage",
            "addressees": [{"stakeholder": "asl"}], "status": "verified",
            "log": [{"status": "verified", "on": "2025-11-03", "by": "asl"}]}]}"#,
    good: r#"{"stakeholders": [
            {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"},
            {"slug": "donne", "name": "Associazione Donne in cammino", "kind": "migrant_association"}],
        "recommendations": [{
            "slug": "interprete", "text": "Assegnare un interprete telefonico al triage",
            "addressees": [{"stakeholder": "asl"}], "status": "verified",
            "log": [{"status": "verified", "on": "2025-11-03", "by": "donne"}]}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        let steps = recommendation.log.iter().enumerate();
        let mut verified = steps.filter(|(_, step)| step.status == RecommendationState::Verified);
        let Some((row, step)) = verified.next() else { return };
        // Who enters in the name of others what is their own work has marked it as well.
        let own = |step: &StatusChange| {
            [step.by, step.recorded_by].into_iter().flatten().find(|by| is_addressed(view, recommendation, *by))
        };
        let Some(by) = own(step) else { return };
        // Whoever else has verified it as well is enough.
        if verified.any(|(_, step)| own(step).is_none()) {
            return;
        }
        let done = RecommendationState::Implemented;
        let mut edits = vec![Edit::replace(format!("/log/{row}/status"), &done)];
        let stands_so = row + 1 == recommendation.log.len();
        if stands_so && recommendation.status == Some(RecommendationState::Verified) {
            edits.push(Edit::replace("/status", &done));
        }
        let name = |id: Id<Stakeholder>| view.name(id.uuid()).unwrap_or_default();
        let whole = view.whole_of(by);
        let asked = recommendation.addressees.iter().map(|addressee| addressee.stakeholder);
        // Who verified is named as what it is: the addressee itself, or another office of the same body.
        let addressee = asked.clone().find(|it| *it == by).or(asked.clone().find(|it| view.whole_of(*it) == whole));
        let addressee = addressee.unwrap_or(by);
        let mut params = Params::new();
        params.insert("addressee".into(), name(addressee).into());
        if addressee != by {
            params.insert("office".into(), name(by).into());
        }
        found.fault(format!("/log/{row}"), params).suggest(edits);
    })],
    ..Rule::PLAIN
};
