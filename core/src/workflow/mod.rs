//! What may happen: commands become events or refusals, by machines that are data.

mod allowed;
mod bounds;
mod cascade;
mod command;
mod deadlines;
mod decide;
mod event;
mod evolve;
mod find;
mod form;
mod given;
mod guards;
mod keepers;
mod keeping;
mod machine;
mod machines;
mod roles;
mod settle;
mod stepping;

pub use allowed::{Allowed, Closed, Open};
pub use cascade::Task;
pub use command::{Command, Context};
pub use deadlines::{Deadline, DeadlineStanding, Horizon, KINDS, Kind, Whom};
pub use decide::Decision;
pub(crate) use decide::refused;
pub use event::Event;
pub use form::Form;
pub(crate) use given::held;
pub(crate) use keepers::reserved;
pub use keepers::{RETIRERS, keepers};
pub(crate) use keeping::noun_unknown;
pub use machine::{Goal, Machine, Memory, Or, Place, State, Step, What, Write};
pub use machines::{MACHINES, machine};
pub(crate) use roles::Presence;
pub use roles::Role;
pub use settle::{Conflict, Version};
