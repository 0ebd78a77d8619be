//! What the addressees of a recommendation have answered, and what their answers make together.

use crate::model::value::{Id, PartialDate, Truth};
use crate::model::{Recommendation, RecommendationState, Response, ResponseKind, Stakeholder};
use crate::rules::stages::after;
use crate::rules::view::View;

/// So many answers are looked at.
const WIDEST: usize = 64;

/// The addressees from whom an answer is waited for; nothing where none is, or an answer has come that may
/// be anybody's. An office answers for its body.
pub(crate) fn silent(view: &View<'_>, recommendation: &Recommendation) -> Option<Vec<Id<Stakeholder>>> {
    let waits = match recommendation.status {
        Some(RecommendationState::Issued | RecommendationState::Acknowledged) => true,
        // One addressee may have answered, and another not.
        Some(status) => is_answer(status) && !recommendation.responses.is_empty(),
        None => recommendation.issued_on.is_some(),
    };
    if !waits || answers(recommendation).any(|(_, response)| response.by.is_none()) {
        return None;
    }
    let answered: Vec<_> = latest(view, recommendation).into_iter().map(|(by, ..)| by).collect();
    let addressees = recommendation.addressees.iter().map(|addressee| addressee.stakeholder);
    let silent = addressees.filter(|addressee| !answered.contains(&Some(view.whole_of(*addressee))));
    let silent: Vec<_> = silent.collect();
    (!silent.is_empty() || recommendation.addressees.is_empty()).then_some(silent)
}

/// The last answer of each who has answered, by their bodies, with the number of its row.
pub(crate) fn latest<'r>(view: &View<'_>, recommendation: &'r Recommendation) -> Vec<Latest<'r>> {
    latest_by(recommendation, |by| view.whole_of(by))
}

/// Who answered, the row, and the answer.
type Latest<'r> = (Option<Id<Stakeholder>>, usize, &'r Response);

fn latest_by(
    recommendation: &Recommendation,
    whole_of: impl Fn(Id<Stakeholder>) -> Id<Stakeholder>,
) -> Vec<Latest<'_>> {
    let mut latest: Vec<Latest<'_>> = Vec::new();
    for (row, response) in answers(recommendation).take(WIDEST) {
        let by = response.by.map(&whole_of);
        latest.retain(|(before, ..)| *before != by);
        latest.push((by, row, response));
    }
    latest
}

/// What the answers of several make together: a yes with something against it is one in part; where all
/// that is not a yes, what still may become one counts for most. Whoever is not competent says nothing
/// of the matter.
pub(crate) fn together(kinds: &[ResponseKind]) -> Option<ResponseKind> {
    use ResponseKind::{Accepted, AcceptedInPart, Deferred, NotCompetent, Noted, Rejected};
    let of_the_matter = || kinds.iter().filter(|kind| **kind != NotCompetent);
    if of_the_matter().any(|kind| matches!(kind, Accepted | AcceptedInPart)) {
        let all = of_the_matter().all(|kind| *kind == Accepted);
        return Some(if all { Accepted } else { AcceptedInPart });
    }
    [Deferred, Rejected, Noted, NotCompetent].into_iter().find(|kind| kinds.contains(kind))
}

/// Where the answers that have come leave a recommendation, each who has answered being part of a body.
pub(crate) fn state(
    recommendation: &Recommendation,
    whole_of: impl Fn(Id<Stakeholder>) -> Id<Stakeholder>,
) -> Option<RecommendationState> {
    let latest = latest_by(recommendation, whole_of);
    together(&latest.iter().map(|(.., answer)| answer.kind).collect::<Vec<_>>()).map(after)
}

/// The answers to what was asked, as it was last asked; what was answered before one asked anew was an
/// answer to something else.
fn answers(recommendation: &Recommendation) -> impl Iterator<Item = (usize, &Response)> {
    let anew = asked_anew(recommendation);
    let log = &recommendation.log;
    let since = log.iter().rposition(|step| step.status == RecommendationState::Issued).unwrap_or_default();
    // Of that very day, what stands in the log after it.
    let after = move |by| log.iter().skip(since + 1).any(|step| step.by.is_none() || step.by == by);
    let old = move |response: &Response| {
        anew.zip(response.on)
            .is_some_and(|(anew, on)| on.before(&anew) == Truth::Yes || (on == anew && !after(response.by)))
    };
    recommendation.responses.iter().enumerate().filter(move |(_, response)| !old(response))
}

/// The day on which a recommendation was last sent, if it was more than once.
pub(super) fn asked_anew(recommendation: &Recommendation) -> Option<PartialDate> {
    let mut sent = recommendation.log.iter().filter(|step| step.status == RecommendationState::Issued);
    let last = sent.next_back()?.on?;
    let before = recommendation.issued_on.is_some_and(|issued| issued.before(&last) == Truth::Yes);
    (before || sent.next().is_some()).then_some(last)
}

fn is_answer(status: RecommendationState) -> bool {
    use RecommendationState::{
        Accepted, AcceptedInPart, Deferred, Implemented, InImplementation, NotCompetent, Noted, Planned,
        Rejected,
    };
    matches!(status, Accepted | AcceptedInPart | Noted | Deferred | Rejected | NotCompetent)
        // What some carry out already, others may still not have answered.
        || matches!(status, Planned | InImplementation | Implemented)
}
