//! What is: plain data that keeps itself well-formed.
//!
//! Every noun is declared once, in a file of its own; [`Dossier`] lists their tables.

pub(crate) mod declare;
pub mod describe;
pub mod node;
pub(crate) mod tables;
pub mod value;
pub mod visit;

mod acceptance;
mod activity;
mod barrier;
mod body;
mod consent;
mod contribution;
mod cycle;
mod decision;
mod dossier;
mod funding;
mod indicator;
mod measure;
mod output;
mod participation;
mod place;
mod project;
mod recommendation;
mod retirement;
mod service;
mod session;
mod source;
mod stakeholder;
mod territory;
mod training;
mod vocabulary;

pub use acceptance::*;
pub use activity::*;
pub use barrier::*;
pub use body::*;
pub use consent::*;
pub use contribution::*;
pub use cycle::*;
pub use decision::*;
pub use dossier::*;
pub use funding::*;
pub use indicator::*;
pub use measure::*;
pub use output::*;
pub use participation::*;
pub use place::*;
pub use project::*;
pub use recommendation::*;
pub use retirement::*;
pub use service::*;
pub use session::*;
pub use source::*;
pub use stakeholder::*;
pub use territory::*;
pub use training::*;
pub use vocabulary::*;
