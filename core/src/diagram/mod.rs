//! Diagrams: the lives of nouns, and what has become of one subject, as Mermaid, SVG and text.

mod became;
mod chronicle;
mod graph;
mod key;
mod layout;
mod machine;
mod mermaid;
mod onward;
mod ports;
mod route;
mod svg;
mod timeline;
mod voiced;
mod words;

pub use chronicle::Chronicle;
pub(crate) use chronicle::Past;
pub use machine::{outline, picture};
pub use mermaid::mermaid;
pub use timeline::timeline;

#[cfg(test)]
mod tests;
