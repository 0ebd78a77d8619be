//! Actions and activities: the work in a project.

use crate::model::declare::{choices, record};
use crate::model::stakeholder::Stakeholder;
use crate::model::territory::Territory;
use crate::model::value::{Id, Text};
use crate::model::vocabulary::{DisseminationChannel, GovernanceLevel, ServiceDomain, TargetGroup};

choices! {
    /// What an activity is.
    ActivityKind {
        /// Services to work on are identified together.
        ServiceIdentification = "service_identification",
        /// What is needed is analysed.
        NeedsAnalysis = "needs_analysis",
        /// Services and networks are mapped.
        Mapping = "mapping",
        /// What keeps people out is found.
        BarrierAnalysis = "barrier_analysis",
        /// Operators and citizens learn together.
        JointTraining = "joint_training",
        /// Operators or citizens learn.
        Training = "training",
        /// Solutions are designed together.
        JointDesign = "joint_design",
        /// Solutions are tried out.
        Experimentation = "experimentation",
        /// Models of governance are analysed and tried out.
        GovernanceAnalysis = "governance_analysis",
        /// Levels of government act together.
        MultilevelGovernance = "multilevel_governance",
        /// Practices are handed on to others.
        Transfer = "transfer",
        /// Public bodies, third sector and citizens come to terms.
        Concertation = "concertation",
        /// A body is founded.
        BodyFoundation = "body_foundation",
        /// The community meets and acts.
        CommunityLab = "community_lab",
        /// People or offices are supported.
        Support = "support",
        /// People are informed.
        Information = "information",
        /// People talk, within and between offices.
        Communication = "communication",
        /// Institutions and associations talk.
        Dialogue = "dialogue",
        /// People gain power over what concerns them.
        Empowerment = "empowerment",
        /// Results are spread.
        Dissemination = "dissemination",
        /// It is watched and evaluated.
        Evaluation = "evaluation",
    }
}

record! {
    /// Work in a project.
    Activity {
        must {
            /// What it is.
            kind: ActivityKind,
        }
        may {
            /// Its number, where the source gives one.
            number: Option<u16>,
            /// What is done.
            text: Option<Text>,
            /// What services it touches.
            domains: Vec<ServiceDomain>,
            /// Whom it is for.
            target_groups: Vec<TargetGroup>,
            /// Where.
            territories: Vec<Id<Territory>>,
            /// Who does it.
            responsible: Vec<Id<Stakeholder>>,
            /// Whether it looks at women and men apart.
            gender_lens: bool,
            /// How far it reaches.
            levels: Vec<GovernanceLevel>,
            /// By what ways it reaches people.
            channels: Vec<DisseminationChannel>,
        }
    }
}

record! {
    /// A numbered block of a project.
    Action {
        must {
            /// Its number.
            number: u16,
        }
        may {
            /// What it is called.
            title: Option<Text>,
            /// What it is for.
            text: Option<Text>,
            /// Who is responsible.
            responsible: Vec<Id<Stakeholder>>,
            /// The work in it.
            activities: Vec<Activity>,
        }
    }
}
