//! Mends: the edits that remove a finding.

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
