//! Finds the fixtures, and prints the types and documents made from the core.
pub mod fixtures;

pub mod generated;
pub mod histories;
pub mod portfolio;
pub mod python;
pub mod reference;
pub mod refusals;
pub mod rules;
pub mod schema;
pub mod texts;
pub mod types;
pub mod typescript;
pub mod workflow;
