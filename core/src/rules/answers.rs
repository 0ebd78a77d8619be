//! What the addressees of a recommendation have answered, and what their answers make together.

use crate::map::Map;
use crate::model::value::{Id, PartialDate, Truth};
use crate::model::{Recommendation, RecommendationState, Response, ResponseKind, Stakeholder, StatusChange};
use crate::order::{InOrder, distinct};
use crate::rules::stages::after;
use crate::rules::view::View;

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
    let answered = distinct(latest(view, recommendation).into_iter().map(|(by, ..)| by));
    let has_answered = |addressee: &Id<_>| answered.binary_search(&Some(view.whole_of(*addressee))).is_ok();
    let addressees = recommendation.addressees.iter().map(|addressee| addressee.stakeholder);
    let silent: Vec<_> = addressees.filter(|addressee| !has_answered(addressee)).collect();
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
    let last_first = answers(recommendation).rev();
    let by_body = last_first.map(|(row, response)| (response.by.map(&whole_of), (row, response)));
    let latest = Map::from(by_body.collect::<Vec<_>>());
    let mut latest: Vec<_> = latest.into_iter().map(|(by, (row, response))| (by, row, response)).collect();
    latest.order_by_key(|(_, row, _)| *row);
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
fn answers(recommendation: &Recommendation) -> impl DoubleEndedIterator<Item = (usize, &Response)> {
    let anew = asked_anew(recommendation);
    // Of that very day, what stands in the log after it; whoever only confirms to have it has not answered.
    let since = recommendation.log.rsplit(is_sending).next().filter(|_| anew.is_some());
    let since = since.into_iter().flatten().filter(|step| is_answer(step.status));
    let since = distinct(since.map(|step| step.by));
    let after = move |by| since.first() == Some(&None) || since.binary_search(&by).is_ok();
    let old = move |response: &Response| {
        anew.zip(response.on)
            .is_some_and(|(anew, on)| on.before(&anew) == Truth::Yes || (on == anew && !after(response.by)))
    };
    recommendation.responses.iter().enumerate().filter(move |(_, response)| !old(response))
}

/// The day on which a recommendation was first sent: one that was sent to others has another day of issue.
pub(super) fn first_asked(recommendation: &Recommendation) -> Option<PartialDate> {
    let first = recommendation.log.iter().find(|step| is_sending(step)).and_then(|step| step.on);
    let issued = recommendation.issued_on;
    let is_before = first.zip(issued).is_some_and(|(first, issued)| first.before(&issued) == Truth::Yes);
    if is_before { first } else { issued.or(first) }
}

/// The day on which a recommendation was last sent, if it was more than once.
pub(super) fn asked_anew(recommendation: &Recommendation) -> Option<PartialDate> {
    let mut sent = recommendation.log.iter().filter(|step| is_sending(step));
    let last = sent.next_back()?.on?;
    let before = recommendation.issued_on.is_some_and(|issued| issued.before(&last) == Truth::Yes);
    (before || sent.next().is_some()).then_some(last)
}

fn is_sending(step: &StatusChange) -> bool {
    step.status == RecommendationState::Issued
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

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn however_many_have_answered_the_last_of_them_is_heard() {
        let mut asked = Recommendation::new(Uuid::nil().into(), "Aprire di sera".into());
        let answer = |number: u128, kind| {
            let mut answer = Response::new(kind);
            answer.by = Some(Uuid::from_u128(number).into());
            answer
        };
        asked.responses = (1..=70).map(|number| answer(number, ResponseKind::Rejected)).collect();
        asked.responses.push(answer(70, ResponseKind::Accepted));
        let latest = latest_by(&asked, |by| by);
        assert_eq!(latest.len(), 70);
        assert_eq!(latest.last().map(|(_, row, _)| *row), Some(70));
        assert_eq!(state(&asked, |by| by), Some(RecommendationState::AcceptedInPart));
    }
}
