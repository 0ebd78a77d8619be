//! How a dossier is kept: JSON text to a dossier or to all its problems, and back.
//!
//! Text written by this library is read straight into the types. Where that fails, and for files
//! written by hand with slugs, a second reading goes over the text with the model's own
//! description: it resolves names, and finds every problem with its place.

mod diagnosis;
mod edit;
mod join;
mod limits;
mod load;
mod names;
mod nearest;
mod patch;
mod place;
mod problem;
#[cfg(feature = "terminal")]
mod retouch;
mod save;
mod tree;

pub use crate::json::Layout;
pub(crate) use diagnosis::expected;
pub use join::Conflict;
pub use limits::{MAX_BYTES, MAX_DEPTH, MAX_ENTITIES, MAX_PROBLEMS, MAX_STRING};
pub use load::Loaded;
pub(crate) use load::{flaws_of, read_as, stored};
pub(crate) use names::Names;
pub(crate) use nearest::{among, near, nearest};
pub use patch::{Edit, EditKind};
pub(crate) use patch::{escaped, make};
#[cfg(feature = "terminal")]
pub(crate) use place::Lines;
pub use place::{Place, places};
pub use problem::{PROBLEMS, Problem, ProblemKind};
#[cfg(feature = "terminal")]
pub(crate) use retouch::{replacements, retouched};
#[cfg(feature = "terminal")]
pub(crate) use tree::{Kind, NodeId, Tree};
