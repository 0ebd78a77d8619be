//! The call `profiles`: those that come with the library.

use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::rules::Profile;
use crate::wire::Door;

record! {
    /// Asks for nothing in particular.
    Profiles {}
}

pub(super) fn profiles(_: &mut Door, _: Profiles) -> Result<Vec<Profile>, Refusal> {
    Ok(Profile::shipped().to_vec())
}
