//! Retirements: what is kept, and no longer goes on.

use crate::model::declare::record;
use crate::model::stakeholder::Stakeholder;
use crate::model::value::{AnyId, Date, Id, Text};

record! {
    /// That something does not go on: it stays as it is, whoever refers to it still finds it, and nothing
    /// more may be done to it.
    Retirement {
        must {
            /// What.
            subject: AnyId,
            /// Since when.
            on: Date,
            /// Why.
            reason: Text,
        }
        may {
            /// Who says so.
            by: Option<Id<Stakeholder>>,
        }
    }
}
