#![doc = include_str!("../../README.md")]
//!
//! # Where to begin
//!
//! * [`Dossier`]: read it with [`Dossier::from_json`], look at its tables, write it with
//!   [`Dossier::to_json`], hold the rules against it with [`Dossier::check`].
//! * [`model`]: the nouns and their values.
//! * [`rules`]: the catalogue, and what a finding is.
//! * [`tally`]: what the votes on a decision come to, step by step.
//! * [`document`]: the limits of a text, its problems, their places.
//! * [`message`]: codes and parameters in words.
//! * [`diagram`]: the lives of nouns and of subjects, as Mermaid, SVG and text.
//! * [`picture`]: a portrait for the terminal.
//! * [`command`]: what a shell asks for.
//! * [`wire`]: the door for other languages.

#[cfg(feature = "terminal")]
pub mod command;
#[cfg(feature = "pictures")]
pub mod diagram;
pub mod document;
pub mod index;
pub mod json;
pub mod ledger;
pub mod message;
pub mod model;
#[cfg(feature = "terminal")]
pub mod picture;
pub mod rules;
pub mod tally;
pub mod wire;
pub mod workflow;

mod fault;
mod letters;
mod map;
mod order;
mod refusal;

pub use fault::{Fault, LONGEST_QUOTE, Param, Params};
pub use map::Map;
pub use model::Dossier;
pub use refusal::Refusal;
