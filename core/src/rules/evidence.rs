//! What makes a barrier known, as rules weigh it: how many independent voices speak of it, whether a table
//! agreed on it, and whether those who meet it are heard.

use crate::model::value::Id;
use crate::model::*;
use crate::order::distinct;
use crate::rules::owners::answers_for;
use crate::rules::stages::is_established;
use crate::rules::view::View;

/// How many pieces there are that do not rest on each other: what one person said, or one document says,
/// is one however often it is cited.
pub(super) fn independent(view: &View<'_>, evidence: &[Evidence]) -> usize {
    if evidence.len() < 2 {
        return evidence.len();
    }
    let voice = |piece: &Evidence| match (piece.contribution, piece.source) {
        (Some(said), _) => Some(author(view, said).map_or(said.uuid(), Id::uuid)),
        (None, source) => source.map(Id::uuid),
    };
    let known = distinct(evidence.iter().filter_map(voice));
    known.len() + evidence.iter().filter(|piece| voice(piece).is_none()).count()
}

/// Whether a barrier counts as confirmed, which is more than that something shows it.
pub(super) fn counts_as_confirmed(barrier: &Barrier) -> bool {
    is_established(barrier) && barrier.status != Some(BarrierState::Documented)
}

/// Whether a barrier is confirmed: by two that do not rest on each other, or by a table.
pub(super) fn is_confirmed(view: &View<'_>, barrier: &Barrier) -> bool {
    independent(view, &barrier.evidence) > 1 || has_table(view, barrier)
}

/// Whether a table agreed: one at which it was spoken of, or one that recommends what is to remove it.
fn has_table(view: &View<'_>, barrier: &Barrier) -> bool {
    use ConsensusLevel::{Consensus, ConsentNoObjection, Majority, Unanimous};
    let is_agreed = |level: &Option<ConsensusLevel>| {
        matches!(level, Some(Unanimous | Consensus | ConsentNoObjection | Majority))
    };
    let agreed = |id: Id<WorkingTable>| view.get(id).is_some_and(|table| is_agreed(&table.consensus));
    let said = barrier.evidence.iter().filter_map(|piece| view.get(piece.contribution?));
    let mut at = said.filter_map(|said| said.table.or_else(|| Some(view.get(said.question?)?.table)));
    at.any(agreed)
        || view.referring::<Recommendation>(barrier.id.uuid()).any(|recommendation| {
            is_agreed(&recommendation.consensus) || recommendation.tables.iter().copied().any(agreed)
        })
}

/// Whether a piece comes from those who meet the barrier: not from a document, a figure or a complaint, and
/// not from whoever answers for the service.
pub(super) fn is_of_users(view: &View<'_>, barrier: &Barrier, piece: &Evidence) -> bool {
    use EvidenceKind::{Contribution, Interview, Observation, Other, Survey};
    let heard = matches!(piece.kind, Contribution | Survey | Interview | Observation | Other(_));
    let by = piece.contribution.and_then(|said| author(view, said));
    heard && !by.is_some_and(|by| answers_for(view, &barrier.services, by))
}

fn author(view: &View<'_>, said: Id<Contribution>) -> Option<Id<Stakeholder>> {
    view.get(said).and_then(|said| said.stakeholder)
}
