//! Events: what has happened to a subject, as the fields that are no longer what they were.

use serde_json::Value;

use crate::map::Map;
use crate::model::declare::record;
use crate::model::value::AnyId;

record! {
    /// What has happened to a subject. Only fields of the subject itself are named: so events of two
    /// places can be joined, and one that has happened can always be made to happen again.
    Event {
        must {
            /// The verb.
            did: String,
            /// The subject: an entity, or the dossier itself.
            subject: AnyId,
        }
        may {
            /// The noun of an entity that begins with it.
            noun: Option<String>,
            /// Fields as they now are; `null` where one no longer holds anything.
            set: Map<String, Value>,
            /// Rows added to the ends of lists.
            add: Map<String, Vec<Value>>,
        }
    }
}
