//! Where coordinates lie, and how they change places.

use crate::document::Edit;
use crate::model::value::Decimal;
use crate::rules::mend::exchanged;

/// Whether both coordinates lie on Earth; one that is not known may.
pub(super) fn may_be_on_earth(north: Option<Decimal>, east: Option<Decimal>) -> bool {
    north.is_none_or(|north| between(north, -90, 90)) && east.is_none_or(|east| between(east, -180, 180))
}

/// Whether a place lies within the whole degrees around Italy, from Lampedusa to the Vetta d’Italia.
pub(super) fn may_be_in_italy(north: Decimal, east: Decimal) -> bool {
    between(north, 35, 48) && between(east, 6, 19)
}

/// The edits by which the coordinates of a location change places.
pub(super) fn turned(row: usize, north: Decimal, east: Decimal) -> [Edit; 2] {
    exchanged((format!("/locations/{row}/latitude"), &north), (format!("/locations/{row}/longitude"), &east))
}

fn between(degrees: Decimal, least: i64, most: i64) -> bool {
    (Decimal::from(least)..=Decimal::from(most)).contains(&degrees)
}
