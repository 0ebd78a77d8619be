//! What a cycle has brought about, as far as the dossier ties it to the cycle: measures, and the indicators
//! that show whether they work.

use crate::model::{Barrier, Cycle, Indicator, Measure};
use crate::rules::stages::is_live;
use crate::rules::view::View;

/// As many are looked at for each cycle.
const MOST: usize = 500;

/// The measures designed in a cycle or against a barrier that stands before its services, and those of its
/// project that name no cycle.
pub(super) fn measures<'v, 'd>(
    view: &'v View<'d>,
    cycle: &'v Cycle,
) -> impl Iterator<Item = &'d Measure> + use<'v, 'd> {
    let before = cycle.services.iter().flat_map(|service| view.referring::<Barrier>(service.uuid()));
    let barriers = view.referring::<Barrier>(cycle.id.uuid()).chain(before);
    let against = barriers.flat_map(|barrier| view.referring::<Measure>(barrier.id.uuid()));
    let all = view.referring::<Measure>(cycle.project.uuid()).filter(|measure| measure.cycle.is_none());
    let own = view.referring::<Measure>(cycle.id.uuid());
    own.chain(against).chain(all).take(MOST).filter(|measure| is_live(measure))
}

/// The indicators of a cycle's project, and those of its measures.
pub(super) fn indicators<'v, 'd>(
    view: &'v View<'d>,
    cycle: &'v Cycle,
) -> impl Iterator<Item = &'d Indicator> + use<'v, 'd> {
    let of_measures = measures(view, cycle).flat_map(|measure| &measure.indicators);
    let of_measures = of_measures.filter_map(|id| view.get(*id));
    view.referring::<Indicator>(cycle.project.uuid()).take(MOST).chain(of_measures)
}
