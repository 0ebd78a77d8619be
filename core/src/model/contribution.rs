//! Contributions: what people said or wrote.

use crate::model::consent::Consent;
use crate::model::cycle::Cycle;
use crate::model::declare::noun;
use crate::model::project::Project;
use crate::model::session::{Question, Session, WorkingTable};
use crate::model::stakeholder::{Stakeholder, StakeholderKind};
use crate::model::value::{Id, PartialDate, Text};
use crate::model::vocabulary::{TargetGroup, Visibility};

noun! {
    /// A contribution: what a stakeholder, or somebody of a kind, brought to the table.
    Contribution named text {
        must {
            /// What was said.
            text: Text,
        }
        may {
            /// The question it answers.
            question: Option<Id<Question>>,
            /// The table at which it was made.
            table: Option<Id<WorkingTable>>,
            /// The session in which it was made.
            session: Option<Id<Session>>,
            /// The cycle it belongs to.
            cycle: Option<Id<Cycle>>,
            /// Who made it.
            stakeholder: Option<Id<Stakeholder>>,
            /// What kind of stakeholder made it, where nobody is named.
            stakeholder_kind: Option<StakeholderKind>,
            /// To what group whoever made it belongs, as they said it then.
            target_group: Option<TargetGroup>,
            /// The projects it draws on.
            based_on: Vec<Id<Project>>,
            /// When.
            on: Option<PartialDate>,
            /// Who may see it.
            visibility: Option<Visibility>,
            /// The consent under which it is kept.
            consent: Option<Id<Consent>>,
            /// Words to find it by.
            tags: Vec<String>,
        }
    }
}
