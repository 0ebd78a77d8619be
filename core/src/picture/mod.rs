//! How it looks: pictures drawn the same everywhere.

mod canvas;
mod portrait;

pub use canvas::Canvas;
pub use portrait::portrait;
