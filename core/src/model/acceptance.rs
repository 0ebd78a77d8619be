//! Acceptances: findings that somebody has looked at and lives with.

use crate::model::declare::record;
use crate::model::value::{Date, Text};

record! {
    /// A finding that somebody has looked at and accepts, with the reason.
    Acceptance {
        must {
            /// The code of the rule.
            code: String,
            /// Why it is accepted.
            reason: Text,
        }
        may {
            /// The place, as a JSON Pointer into the dossier, in which an id or slug may stand for the row:
            /// `/stakeholders/csv-marche/name`. Whatever is found there or below is accepted; all that the
            /// rule finds, where nothing is said.
            at: Option<String>,
            /// Who accepts it, as an office or function.
            by: Option<Text>,
            /// The last day on which it is accepted.
            until: Option<Date>,
        }
    }
}
