//! The machines, one file each.

mod barrier;
mod body;
mod consent;
mod cycle;
mod decision;
mod measure;
mod measurement;
mod output;
mod project;
mod recommendation;
mod service;
mod session;

use crate::model::Noun;
use crate::workflow::machine::Machine;

/// Every machine.
pub const MACHINES: &[Machine] = &[
    project::MACHINE,
    body::MACHINE,
    service::MACHINE,
    barrier::MACHINE,
    cycle::MACHINE,
    session::MACHINE,
    measure::MACHINE,
    recommendation::MACHINE,
    decision::MACHINE,
    measurement::MACHINE,
    output::MACHINE,
    consent::MACHINE,
];

/// The machine of a noun, where its life has states.
#[must_use]
pub fn machine(noun: Noun) -> Option<&'static Machine> {
    MACHINES.iter().find(|machine| machine.noun == noun)
}
