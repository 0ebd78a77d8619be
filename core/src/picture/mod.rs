//! How it looks: pictures drawn the same everywhere.

mod canvas;
mod portrait;

// What a portrait is drawn with.
mod axis;
mod bars;
mod rich;
mod scene;
mod sheet;
mod width;
mod words;

// Its sections, in the order in which they are drawn.
mod asks;
mod cycles;
mod head;
mod indicators;
mod known;
mod place;
mod results;
mod services;
mod tables;
mod time;
mod who;

pub use canvas::Canvas;
pub use portrait::portrait;
pub(crate) use width::columns;

#[cfg(test)]
mod tests;
