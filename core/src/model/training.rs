//! Trainings: what operators and citizens learn, together or apart.

use crate::model::declare::{choices, noun};
use crate::model::output::Output;
use crate::model::project::Project;
use crate::model::session::Session;
use crate::model::stakeholder::StakeholderKind;
use crate::model::value::{Id, Language, Period, Text};
use crate::model::vocabulary::TargetGroup;

choices! {
    /// How a training is given.
    TrainingMode {
        /// In a room.
        Classroom = "classroom",
        /// At a distance.
        Distance = "distance",
        /// On a platform, in one's own time.
        ELearning = "e_learning",
        /// At work, with a mentor.
        OnTheJob = "on_the_job",
        /// By visits.
        StudyVisit = "study_visit",
        /// In workshops.
        Workshop = "workshop",
        /// With teaching materials alone.
        Materials = "materials",
    }
}

noun! {
    /// A training: its topics, its ways and whom it is for.
    Training named title {
        must {
            /// What it is called.
            title: Text,
        }
        may {
            /// The project it belongs to.
            project: Option<Id<Project>>,
            /// What is learnt.
            topics: Vec<Text>,
            /// How it is given.
            modes: Vec<TrainingMode>,
            /// What kinds of stakeholder it is for.
            audience: Vec<StakeholderKind>,
            /// What groups it is for.
            target_groups: Vec<TargetGroup>,
            /// Whether operators and citizens learn together.
            joint: bool,
            /// Whether it is specialist.
            specialist: bool,
            /// When.
            period: Option<Period>,
            /// In what languages.
            languages: Vec<Language>,
            /// Its sessions.
            sessions: Vec<Id<Session>>,
            /// Its materials.
            materials: Vec<Id<Output>>,
        }
    }
}
