//! Barriers and recommendations that say the same as others.

use crate::model::value::Text;
use crate::model::{Barrier, Recommendation};
use crate::rules::lookup::{Lookup, key, titled};
use crate::rules::names::worded;
use crate::rules::stages::{is_over, stands};
use crate::rules::view::View;

/// The first other barrier of that title before one of the same services, unless it is set aside
/// or of another place: a service may be given in several, each with a barrier of its own.
pub(super) fn barrier_titled_alike<'d>(view: &View<'d>, barrier: &Barrier) -> Option<&'d Barrier> {
    if !view.shares(Lookup::BarrierTitles) {
        return None;
    }
    let title = Some(wording(view, &barrier.title)).filter(|title| !title.is_empty())?;
    let apart =
        |other: &Barrier| matches!((barrier.territory, other.territory), (Some(a), Some(b)) if a != b);
    // A barrier before very many services is found by the first of them.
    barrier.services.iter().take(16).find_map(|service| {
        let alike = view.alike::<Barrier>(Lookup::BarrierTitles, titled(&title, *service));
        let others = alike.take(8).map(|(_, other)| other).filter(|other| other.id != barrier.id);
        let mut titled =
            others.filter(|other| other.services.contains(service) && wording(view, &other.title) == title);
        titled.find(|other| stands(other) && !apart(other))
    })
}

/// The first recommendation, before this one, of the same text, unless it is over or went to
/// somebody else: what is asked of two bodies is answered twice.
pub(super) fn recommendation_worded_alike<'d>(
    view: &View<'d>,
    recommendation: &Recommendation,
) -> Option<&'d Recommendation> {
    if !view.shares(Lookup::RecommendationTexts) {
        return None;
    }
    let text = Some(wording(view, &recommendation.text)).filter(|text| !text.is_empty())?;
    let alike = view.alike::<Recommendation>(Lookup::RecommendationTexts, key(&[&text]));
    let earlier = alike.map(|(_, other)| other).take(8).take_while(|other| other.id != recommendation.id);
    let mut worded = earlier.filter(|other| wording(view, &other.text) == text);
    worded.find(|other| !is_over(other) && !goes_elsewhere(recommendation, other))
}

/// Whether two recommendations are addressed, and to none in common.
fn goes_elsewhere(one: &Recommendation, other: &Recommendation) -> bool {
    let addressed = !one.addressees.is_empty() && !other.addressees.is_empty();
    let mut addressees = one.addressees.iter().take(32).map(|addressee| addressee.stakeholder);
    addressed && !addressees.any(|one| other.addressees.iter().any(|addressee| addressee.stakeholder == one))
}

fn wording(view: &View<'_>, text: &Text) -> String {
    worded(text.read(&[], view.first_language()))
}
