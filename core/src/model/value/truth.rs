//! Three answers to a comparison of things not known exactly.

use serde::{Deserialize, Serialize};

/// Whether a statement holds, when what it speaks of may be known only in part.
///
/// "More than 60" exceeds 50 (`Yes`), does not stay below 40 (`No`), and may or may not
/// exceed 100 (`Undetermined`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Truth {
    /// It holds for every value possible.
    Yes,
    /// It holds for no value possible.
    No,
    /// It holds for some and not for others.
    Undetermined,
}

impl Truth {
    /// From whether it must hold and whether it can hold.
    #[must_use]
    pub fn from_bounds(must: bool, can: bool) -> Self {
        match (must, can) {
            (true, _) => Self::Yes,
            (false, false) => Self::No,
            (false, true) => Self::Undetermined,
        }
    }
}
