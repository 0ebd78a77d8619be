//! Places compared: whether one lies in the other.

use crate::model::Territory;
use crate::model::value::Id;
use crate::rules::view::View;

/// Whether two territories have ground in common: one lies in the other, or a part of the second
/// does.
pub(crate) fn meet(view: &View<'_>, one: Id<Territory>, other: Id<Territory>) -> bool {
    let lies_in =
        |place: Id<Territory>, within: Id<Territory>| view.around(place).any(|around| around.id == within);
    let parts = |place| view.get(place).map(|place: &Territory| place.parts.as_slice()).unwrap_or_default();
    one == other
        || lies_in(one, other)
        || lies_in(other, one)
        || parts(other).iter().any(|part| lies_in(one, *part))
}
