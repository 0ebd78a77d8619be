//! Who owns the services that a recommendation or a measure is about.

use crate::model::value::Id;
use crate::model::{Barrier, Service, Stakeholder};
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
