//! Commands: what somebody wants done, and who, when, on whose behalf.

use serde_json::Value;

use crate::map::Map;
use crate::model::declare::record;
use crate::model::value::Instant;

record! {
    /// What somebody wants done to a subject.
    Command {
        must {
            /// The verb: `register`, `revise`, `retire`, `settle`, or one of the machine of the subject's noun.
            verb: String,
        }
        may {
            /// The subject: its id, `noun/slug`, or its slug where `noun` is given. Of `register`, none.
            subject: Option<String>,
            /// The noun of what is registered, or of the subject.
            noun: Option<String>,
            /// What is given with it, by name: `allowed` has the form.
            given: Map<String, Value>,
            /// The number of the last entry of the ledger that whoever gives the command has seen: where
            /// the subject has changed since, the command is refused.
            expected: Option<u32>,
        }
    }
}

record! {
    /// Who gives a command, and when.
    Context {
        must {
            /// When.
            at: Instant,
        }
        may {
            /// Who: the id of a stakeholder, its slug, or `stakeholder/slug`; somebody of the public where nobody is
            /// named. That they are who they say is for the host to see to.
            actor: Option<String>,
            /// On whose behalf, where that is not themselves.
            on_behalf_of: Option<String>,
        }
    }
}
