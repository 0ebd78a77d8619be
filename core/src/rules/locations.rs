//! Places that are not to be found: whether they can be, and what keeps them from it.

use crate::document::Edit;
use crate::model::Location;

/// Whether address or coordinates say where it is.
pub(super) fn is_given(location: &Location) -> bool {
    location.address.is_some() || location.latitude.is_some() || location.longitude.is_some()
}

/// The edits that take address and coordinates out of a location at a path.
pub(super) fn take_out(location: &Location, at: &str) -> Vec<Edit> {
    let given = [
        ("address", location.address.is_some()),
        ("latitude", location.latitude.is_some()),
        ("longitude", location.longitude.is_some()),
    ];
    given.iter().filter(|(_, given)| *given).map(|(field, _)| Edit::remove(format!("{at}/{field}"))).collect()
}
