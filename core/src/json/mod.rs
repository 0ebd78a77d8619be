//! JSON text: what it is made of, the straight way into types, the way out of them.
//!
//! The types say their form through serde; any other serde format can read and write them too.

mod canonical;
pub(crate) mod lexis;
mod reader;
mod writer;

pub(crate) use canonical::make_canonical;
pub(crate) use reader::{MAX_DEPTH, deserialized, read, read_into};
pub use reader::{No, Reader};
pub use writer::{Layout, Writer};
pub(crate) use writer::{json_of, quoted, written, written_into};

use crate::model::node::Node;

/// A value of the model as JSON. What came from the model can always be written and read.
pub(crate) fn value_of(node: &dyn Node) -> serde_json::Value {
    read(&written(node, Layout::Compact)).unwrap_or_default()
}
