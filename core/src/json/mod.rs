//! JSON text: what it is made of, the straight way into types, the way out of them.
//!
//! The types say their form through serde; any other serde format can read and write them too.

pub(crate) mod double;
pub(crate) mod lexis;
mod reader;
mod writer;

pub(crate) use reader::{MAX_DEPTH, deserialized, read, read_into};
pub use reader::{No, Reader};
pub use writer::{Layout, Writer};
pub(crate) use writer::{json_of, quoted, written};
