//! What may happen: commands become events or refusals, by machines that are data.

mod allowed;
mod command;
mod decide;
mod event;
mod evolve;
mod given;
mod guards;
mod keepers;
mod keeping;
mod machine;
mod machines;
mod roles;
mod settle;
mod stepping;
#[cfg(test)]
mod tests;

pub use allowed::{Allowed, Closed, Open};
pub use command::{Command, Context};
pub use decide::Decision;
pub(crate) use decide::refused;
pub use event::Event;
pub(crate) use allowed::form;
pub(crate) use keeping::noun_unknown;
pub use machine::{Goal, Machine, Memory, Or, Place, State, Step, What, Write};
pub use machines::{MACHINES, machine};
pub use roles::Role;
pub use settle::{Conflict, Version};
