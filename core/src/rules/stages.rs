//! How far a barrier, a measure, a recommendation, a service or a working table has come.

use crate::model::{
    Barrier, BarrierState, Measure, MeasureState, Recommendation, RecommendationState, ResponseKind, Service,
    ServiceStatus, WorkingTable,
};
use crate::rules::view::View;

/// Whether a barrier counts as more than reported: somebody has shown that it is there.
pub(super) fn is_established(barrier: &Barrier) -> bool {
    barrier.status.is_some_and(|status| {
        (BarrierState::Documented..=BarrierState::ConfirmedByUsers).contains(&status)
            || status == BarrierState::Recurred
    })
}

/// Whether a barrier stands for itself: neither the same as another, nor one that is not there.
pub(super) fn stands(barrier: &Barrier) -> bool {
    let none = matches!(barrier.status, Some(BarrierState::Duplicate | BarrierState::NotConfirmed));
    !none && barrier.duplicate_of.is_none()
}

/// Whether a measure has not been given up.
pub(super) fn is_live(measure: &Measure) -> bool {
    measure.status != Some(MeasureState::Dropped)
}

/// Whether the table has agreed on a recommendation, or it has gone further.
pub(super) fn is_validated(recommendation: &Recommendation) -> bool {
    let on_its_way = RecommendationState::Validated..=RecommendationState::ClosedNotImplemented;
    recommendation.status.is_some_and(|status| on_its_way.contains(&status))
}

/// Whether a recommendation has been sent to its addressees.
pub(super) fn is_issued(recommendation: &Recommendation) -> bool {
    is_validated(recommendation) && recommendation.status != Some(RecommendationState::Validated)
}

/// Whether another has taken its place, or it was taken back.
pub(super) fn is_over(recommendation: &Recommendation) -> bool {
    recommendation.status >= Some(RecommendationState::Superseded)
}

/// What a recommendation becomes by an answer.
pub(crate) fn after(answer: ResponseKind) -> RecommendationState {
    match answer {
        ResponseKind::Accepted => RecommendationState::Accepted,
        ResponseKind::AcceptedInPart => RecommendationState::AcceptedInPart,
        ResponseKind::Noted => RecommendationState::Noted,
        ResponseKind::Deferred => RecommendationState::Deferred,
        ResponseKind::Rejected => RecommendationState::Rejected,
        ResponseKind::NotCompetent => RecommendationState::NotCompetent,
    }
}

/// Whether a service may be had today, as far as is known.
pub(super) fn may_be_had(service: &Service) -> bool {
    let not = [ServiceStatus::Planned, ServiceStatus::Inactive, ServiceStatus::Defunct];
    service.status.as_ref().is_none_or(|status| !not.contains(status))
}

/// Whether it is recorded what a table arrived at, if only in a recommendation that comes from it.
pub(super) fn has_outcome(view: &View<'_>, table: &WorkingTable) -> bool {
    table.outcome.is_some() || view.referring::<Recommendation>(table.id.uuid()).next().is_some()
}
