//! Who answers for the services that a recommendation, a measure or a barrier is about.

use crate::model::value::Id;
use crate::model::{Barrier, Measure, Service, Stakeholder};
use crate::rules::view::View;

/// The owner of each service named, and of each that a barrier named stands before; nothing for
/// one whose owner is not known.
pub(super) fn owners<'a>(
    view: &'a View<'_>,
    services: &'a [Id<Service>],
    barriers: &'a [Id<Barrier>],
) -> impl Iterator<Item = Option<Id<Stakeholder>>> + 'a {
    let of_barriers = barriers.iter().filter_map(|id| view.get(*id)).flat_map(|barrier| &barrier.services);
    services.iter().chain(of_barriers).filter_map(|id| view.get(*id)).map(|service| service.owner)
}

/// The one that owns all of them, where that is known.
pub(super) fn sole_owner(
    view: &View<'_>,
    services: &[Id<Service>],
    barriers: &[Id<Barrier>],
) -> Option<Id<Stakeholder>> {
    let mut owners = owners(view, services, barriers);
    let first = owners.next()??;
    let sole = owners.all(|owner| owner == Some(first));
    view.get(first).filter(|_| sole).map(|owner| owner.id)
}

/// Whether a body, or an office of it, owns or gives one of the services.
pub(super) fn answers_for(view: &View<'_>, services: &[Id<Service>], body: Id<Stakeholder>) -> bool {
    let whole = view.whole_of(body);
    services.iter().filter_map(|id| view.get(*id)).any(|service| {
        service.owner.iter().chain(&service.providers).any(|answers| view.whole_of(*answers) == whole)
    })
}

/// Whether somebody has agreed to a measure; an owner who is responsible for it has.
pub(super) fn is_agreed(view: &View<'_>, measure: &Measure) -> bool {
    let own = |responsible| {
        let whole = view.whole_of(responsible);
        let mut owners = owners(view, &measure.services, &measure.barriers).flatten();
        owners.any(|owner| view.whole_of(owner) == whole)
    };
    !measure.agreed_by.is_empty() || measure.responsible.is_some_and(own)
}
