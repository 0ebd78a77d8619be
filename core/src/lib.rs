//! The governance of participatory public-service design.
mod fault;
pub mod message;
pub mod model;
pub mod wire;
pub use fault::{Fault, Param, Params};
pub use model::Dossier;
