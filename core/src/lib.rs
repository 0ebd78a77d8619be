//! The governance of participatory public-service design.
pub mod wire;
