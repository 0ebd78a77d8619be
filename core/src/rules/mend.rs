//! Mends: the edits that remove a finding.

use std::fmt::Display;

use crate::model::node::Node;

use crate::document::Edit;
use crate::model::declare::record;

record! {
    /// How a machine can mend what was found.
    Mend {
        must {
            /// Whether it may be applied unseen: it changes nothing that anybody has stated.
            certain: bool,
            /// The edits, to be made in order.
            edits: Vec<Edit>,
        }
    }
}

/// The edits by which the values at two places change places.
pub(super) fn exchanged<T: Node>(one: (impl Display, &T), other: (impl Display, &T)) -> [Edit; 2] {
    [Edit::replace(one.0, other.1), Edit::replace(other.0, one.1)]
}
