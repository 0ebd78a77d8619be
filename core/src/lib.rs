//! The governance of participatory public-service design.
pub mod document;
pub mod index;
pub mod message;
pub mod model;
pub mod picture;
pub mod rules;
pub mod wire;

mod fault;
mod refusal;

pub use fault::{Fault, Param, Params};
pub use model::Dossier;
pub use refusal::Refusal;
