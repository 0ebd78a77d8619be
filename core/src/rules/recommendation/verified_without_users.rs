//! Those for whom something was done have a word in whether it was.

use crate::model::value::{AnyId, Id};
use crate::rules::addressed::is_addressed;
use crate::rules::electorate::lived;
use crate::rules::owners::answers_for;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "recommendation/verified-without-users",
    severity: Severity::Warning,
    says: "the recommendation[ `{recommendation}`] is marked as verified, but nobody for whom it was made has said that it was carried out",
    because: "Those who run a service can be sure that it has changed, while those who need it find it as it was.",
    fix: "Let an association of those concerned verify it, or link what those who use the service say; until then leave it `implemented`.",
    sources: &["Decidim, accountability: those who proposed see what was done", "IAP2 Core Values: people are told how their input was used"],
    about: "recommendation",
    bad: r#"{"stakeholders": [
            {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"},
            {"slug": "comune", "name": "Comune di Foggia", "kind": "municipality"}],
        "recommendations": [{
            "slug": "interprete", "text": "Assegnare un interprete telefonico al triage",
            "addressees": [{"stakeholder": "asl"}], "status": "verified",
            "log": [{"status": "verified", "on": "2025-11-03", "by": "comune"}],
            "evidence": ["source/contratto"]}],
        "sources": [{"slug": "contratto", "title": "Contratto con il servizio di interpretariato"}]}"#,
    good: r#"{"stakeholders": [
            {"slug": "asl", "name": "ASL Foggia", "kind": "health_authority"},
            {"slug": "comune", "name": "Comune di Foggia", "kind": "municipality"}],
        "recommendations": [{
            "slug": "interprete", "text": "Assegnare un interprete telefonico al triage",
            "addressees": [{"stakeholder": "asl"}], "status": "verified",
            "log": [{"status": "verified", "on": "2025-11-03", "by": "comune"}],
            "evidence": ["source/contratto", "contribution/capita"]}],
        "contributions": [{"slug": "capita", "text": "Ora al triage qualcuno mi capisce."}],
        "sources": [{"slug": "contratto", "title": "Contratto con il servizio di interpretariato"}]}"#,
    checks: &[Check::Recommendation(|view, recommendation, found| {
        if recommendation.status != Some(RecommendationState::Verified) {
            return;
        }
        let verified = |step: &&StatusChange| step.status == RecommendationState::Verified;
        let by = recommendation.log.iter().filter(verified).map(|step| step.by);
        let others: Vec<_> =
            by.filter(|by| by.is_none_or(|by| !is_addressed(view, recommendation, by))).collect();
        // Where none but the addressee did, that is said already; whoever is not named may have been of
        // those concerned.
        if others.is_empty() || (others.contains(&None) && !found.guards()) {
            return;
        }
        let concerned = |by: &Id<Stakeholder>| view.get(*by).is_some_and(|it| lived(it) == Answer::Yes);
        let confirmed = |id: &Id<Barrier>| {
            view.get(*id).is_some_and(|barrier| barrier.status == Some(BarrierState::ConfirmedByUsers))
        };
        let heard = others.iter().flatten().any(concerned)
            || recommendation.barriers.iter().any(confirmed)
            || recommendation.evidence.iter().any(|piece| is_of_users(view, recommendation, *piece));
        if !heard {
            found.here([]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether a piece of evidence is what somebody has said who neither answers for the service nor was asked
/// to change it.
fn is_of_users(view: &View<'_>, recommendation: &Recommendation, piece: AnyId) -> bool {
    let said: Option<&Contribution> = view.get(piece.uuid().into());
    said.is_some_and(|said| {
        said.stakeholder.is_none_or(|by| {
            !is_addressed(view, recommendation, by) && !answers_for(view, &recommendation.services, by)
        })
    })
}
