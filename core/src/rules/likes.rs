//! Barriers and recommendations that say the same as others.

use crate::model::value::Text;
use crate::model::{Barrier, Recommendation};
use crate::rules::lookup::{Lookup, key};
use crate::rules::names::worded;
use crate::rules::view::View;

/// The first other barrier of that title before one of the same services.
pub(super) fn barrier_titled_alike<'d>(view: &View<'d>, barrier: &Barrier) -> Option<&'d Barrier> {
    let title = Some(wording(view, &barrier.title)).filter(|title| !title.is_empty())?;
    // A barrier before very many services is found by the first of them.
    barrier.services.iter().take(16).find_map(|service| {
        let alike = view.alike::<Barrier>(Lookup::BarrierTitles, key(&[&title, &service.to_string()]));
        let mut others = alike.take(8).map(|(_, other)| other).filter(|other| other.id != barrier.id);
        others.find(|other| other.services.contains(service) && wording(view, &other.title) == title)
    })
}

/// The first recommendation, before this one, of the same text.
pub(super) fn recommendation_worded_alike<'d>(
    view: &View<'d>,
    recommendation: &Recommendation,
) -> Option<&'d Recommendation> {
    let text = Some(wording(view, &recommendation.text)).filter(|text| !text.is_empty())?;
    let alike = view.alike::<Recommendation>(Lookup::RecommendationTexts, key(&[&text]));
    let mut earlier = alike.map(|(_, other)| other).take(8).take_while(|other| other.id != recommendation.id);
    earlier.find(|other| wording(view, &other.text) == text)
}

fn wording(view: &View<'_>, text: &Text) -> String {
    worded(text.read(&[], view.first_language()))
}
