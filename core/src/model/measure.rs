//! Measures: what is proposed, agreed and done against barriers.

use crate::model::barrier::Barrier;
use crate::model::cycle::Cycle;
use crate::model::declare::{choices, noun};
use crate::model::indicator::Indicator;
use crate::model::project::Project;
use crate::model::service::Service;
use crate::model::stakeholder::Stakeholder;
use crate::model::value::{Id, Money, PartialDate, Text};

choices! {
    /// Where a measure stands.
    closed MeasureState {
        /// Designed, agreed by nobody yet.
        Proposed = "proposed",
        /// The owner or provider of the service agrees.
        Agreed = "agreed",
        /// Somebody is responsible, by a date.
        Planned = "planned",
        /// On trial.
        OnTrial = "on_trial",
        /// Under way.
        UnderWay = "under_way",
        /// Done.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}

noun! {
    /// A measure: a solution proposed at a table, or what an addressee undertakes to do.
    Measure named title {
        must {
            /// What is to be done.
            title: Text,
        }
        may {
            /// More about it.
            description: Option<Text>,
            /// The barriers it is to remove.
            barriers: Vec<Id<Barrier>>,
            /// The services it changes.
            services: Vec<Id<Service>>,
            /// The project in which it was designed.
            project: Option<Id<Project>>,
            /// The cycle in which it was designed.
            cycle: Option<Id<Cycle>>,
            /// Who is responsible.
            responsible: Option<Id<Stakeholder>>,
            /// Who has agreed to it.
            agreed_by: Vec<Id<Stakeholder>>,
            /// By when.
            due: Option<PartialDate>,
            /// Where it stands.
            status: Option<MeasureState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// What it costs.
            cost: Option<Money>,
            /// What will show whether it works.
            indicators: Vec<Id<Indicator>>,
            /// What shows that it is done.
            evidence: Option<Text>,
        }
    }
}
