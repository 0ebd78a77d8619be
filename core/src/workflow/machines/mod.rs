//! The machines, one file each.

mod recommendation;

use crate::model::Noun;
use crate::workflow::machine::Machine;

/// Every machine.
pub const MACHINES: &[Machine] = &[recommendation::MACHINE];

/// The machine of a noun, where its life has states.
#[must_use]
pub fn machine(noun: Noun) -> Option<&'static Machine> {
    MACHINES.iter().find(|machine| machine.noun == noun)
}
