//! Outputs: what a project makes and hands on, and the plans that it informs.

use crate::model::cycle::Cycle;
use crate::model::declare::{choices, noun};
use crate::model::project::Project;
use crate::model::stakeholder::Stakeholder;
use crate::model::territory::Territory;
use crate::model::value::{Id, Language, PartialDate, Period, Text};
use crate::model::vocabulary::{DisseminationChannel, GovernanceLevel, ServiceDomain, TargetGroup};

choices! {
    /// What kind of output it is.
    OutputKind {
        /// A report.
        Report = "report",
        /// A synthesis.
        Synthesis = "synthesis",
        /// Guidelines.
        Guidelines = "guidelines",
        /// A set of recommendations.
        RecommendationsSet = "recommendations_set",
        /// A toolkit.
        Toolkit = "toolkit",
        /// Material for teaching.
        TrainingMaterial = "training_material",
        /// Material that informs.
        InformationMaterial = "information_material",
        /// A video.
        Video = "video",
        /// A platform on the web.
        Platform = "platform",
        /// An app.
        App = "app",
        /// A publication.
        Publication = "publication",
        /// A protocol of agreement.
        ProtocolAgreement = "protocol_agreement",
        /// A service on trial.
        ServicePrototype = "service_prototype",
        /// A map of services or networks.
        Mapping = "mapping",
        /// An event.
        Event = "event",
    }
}

choices! {
    /// Where an output stands.
    closed OutputState {
        /// Announced.
        Announced = "announced",
        /// Being made.
        InProgress = "in_progress",
        /// Done, for those inside.
        Delivered = "delivered",
        /// Published.
        Published = "published",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

choices! {
    /// What kind of plan it is.
    InstrumentKind {
        /// Integrated health and social plan of a zone (piano integrato di zona, PIZ).
        IntegratedZonePlan = "integrated_zone_plan",
        /// Social plan of a zone (piano di zona).
        SocialZonePlan = "social_zone_plan",
        /// Regional plan.
        RegionalPlan = "regional_plan",
        /// Municipal regulation.
        MunicipalRegulation = "municipal_regulation",
    }
}

noun! {
    /// An output: a report, guidelines, a platform, materials.
    Output named title {
        must {
            /// What kind of output it is.
            kind: OutputKind,
            /// What it is called.
            title: Text,
        }
        may {
            /// What it holds.
            description: Option<Text>,
            /// The project that makes it.
            project: Option<Id<Project>>,
            /// The cycle that makes it.
            cycle: Option<Id<Cycle>>,
            /// Where it stands.
            status: Option<OutputState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// By when it is announced.
            due: Option<PartialDate>,
            /// When it came out.
            published_on: Option<PartialDate>,
            /// Whether it is in several languages, where nobody says which.
            multilingual: bool,
            /// In what languages it is.
            languages: Vec<Language>,
            /// In what formats, as media types or words.
            formats: Vec<String>,
            /// What it is about.
            domains: Vec<ServiceDomain>,
            /// The principles it follows.
            principles: Vec<Text>,
            /// The plans it is to inform.
            informs: Vec<Id<Instrument>>,
            /// Whom it is for.
            target_groups: Vec<TargetGroup>,
            /// How far it is spread.
            levels: Vec<GovernanceLevel>,
            /// By what ways it is spread.
            channels: Vec<DisseminationChannel>,
            /// Where it is found.
            url: Option<String>,
        }
    }
}

noun! {
    /// A planning instrument: a plan or regulation that outputs inform.
    Instrument named name {
        must {
            /// What it is called.
            name: Text,
        }
        may {
            /// What kind of plan it is.
            kind: Option<InstrumentKind>,
            /// Where it holds.
            territory: Option<Id<Territory>>,
            /// Who adopts it.
            owner: Option<Id<Stakeholder>>,
            /// When it holds.
            period: Option<Period>,
        }
    }
}
