//! Co-design cycles: one turn of joint work on services at a place.

use crate::model::declare::{choices, noun, record};
use crate::model::participation::Participation;
use crate::model::project::Project;
use crate::model::service::Service;
use crate::model::territory::Territory;
use crate::model::value::{Date, Id, Period, Text};
use crate::model::vocabulary::Method;

choices! {
    /// The plan that a cycle follows.
    CycleTemplate {
        /// Research and action as in the FAMI projects: identify, train together, find barriers,
        /// design, try out, evaluate, recommend, tell.
        FamiResearchAction = "fami_research_action",
        /// A seminar with parallel tables, a synthesis, guidelines.
        SeminarWithTables = "seminar_with_tables",
        /// Discover, define, develop, deliver.
        DoubleDiamond = "double_diamond",
        /// Co-planning under art. 55 of the Italian third-sector code.
        Cts55CoPlanning = "cts55_co_planning",
        /// Co-design under art. 55 of the Italian third-sector code.
        Cts55CoDesign = "cts55_co_design",
    }
}

choices! {
    /// A phase of a cycle.
    closed CyclePhase {
        /// Written down, not begun.
        Draft = "draft",
        /// Partners are found and agree.
        Preparation = "preparation",
        /// The services to work on are chosen together.
        ServiceIdentification = "service_identification",
        /// Operators and citizens learn together.
        JointTraining = "joint_training",
        /// What keeps people out is found.
        BarrierAnalysis = "barrier_analysis",
        /// Solutions are designed together.
        CoDesign = "co_design",
        /// They are tried out.
        Experimentation = "experimentation",
        /// What came of it is measured.
        Evaluation = "evaluation",
        /// Recommendations are written.
        RecommendationDrafting = "recommendation_drafting",
        /// All are told.
        Dissemination = "dissemination",
        /// What the addressees do is watched.
        FollowUp = "follow_up",
        /// Done.
        Closed = "closed",
        /// Halted for a while.
        Suspended = "suspended",
        /// Given up.
        Abandoned = "abandoned",
    }
}

choices! {
    /// Where a phase stands.
    closed PhaseStatus {
        /// To come.
        Planned = "planned",
        /// Under way.
        Active = "active",
        /// Done.
        Done = "done",
        /// Left out.
        Skipped = "skipped",
    }
}

choices! {
    /// How much say is promised to those who take part (IAP2 spectrum).
    ParticipationLevel {
        /// They are told.
        Inform = "inform",
        /// They are heard.
        Consult = "consult",
        /// They are worked with.
        Involve = "involve",
        /// They decide with others.
        Collaborate = "collaborate",
        /// They decide.
        Empower = "empower",
    }
}

record! {
    /// A phase as planned and as it went.
    Phase {
        must {
            /// Which phase.
            kind: CyclePhase,
        }
        may {
            /// When it was to be.
            planned: Option<Period>,
            /// When it was.
            actual: Option<Period>,
            /// Where it stands.
            status: Option<PhaseStatus>,
            /// Why it was left out.
            skip_reason: Option<Text>,
            /// What is done in it.
            text: Option<Text>,
        }
    }
}

record! {
    /// A time for which a cycle was halted: what was due in it, or after it, is due so much later.
    Suspension {
        must {
            /// The first day.
            start: Date,
            /// The day on which it went on.
            end: Date,
        }
    }
}

noun! {
    /// A co-design cycle.
    Cycle named title {
        must {
            /// The project it belongs to.
            project: Id<Project>,
        }
        may {
            /// What it is called.
            title: Option<Text>,
            /// Where it runs.
            territory: Option<Id<Territory>>,
            /// The services worked on.
            services: Vec<Id<Service>>,
            /// The plan it follows.
            template: Option<CycleTemplate>,
            /// How one works together.
            method: Option<Method>,
            /// How much say is promised.
            promised_level: Option<ParticipationLevel>,
            /// The phase it is in.
            phase: Option<CyclePhase>,
            /// Its phases, in order.
            phases: Vec<Phase>,
            /// Which turn this is, from 1.
            iteration: Option<u16>,
            /// Who takes part, and as what.
            participations: Vec<Participation>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// The phase in which it was halted.
            suspended_from: Option<CyclePhase>,
            /// The day on which it was halted.
            suspended_since: Option<Date>,
            /// The times for which it was halted, and went on.
            suspensions: Vec<Suspension>,
        }
    }
}

impl CycleTemplate {
    /// The phases that the plan leads through, in their order.
    #[must_use]
    pub fn phases(&self) -> &'static [CyclePhase] {
        use CyclePhase::{
            BarrierAnalysis, Closed, CoDesign, Dissemination, Draft, Evaluation, Experimentation, FollowUp,
            JointTraining, Preparation, RecommendationDrafting, ServiceIdentification,
        };
        match self {
            Self::SeminarWithTables => &[
                Draft,
                Preparation,
                BarrierAnalysis,
                RecommendationDrafting,
                Dissemination,
                FollowUp,
                Closed,
            ],
            Self::DoubleDiamond => &[
                Draft,
                Preparation,
                ServiceIdentification,
                BarrierAnalysis,
                CoDesign,
                Experimentation,
                Evaluation,
                RecommendationDrafting,
                Dissemination,
                FollowUp,
                Closed,
            ],
            _ => &[
                Draft,
                Preparation,
                ServiceIdentification,
                JointTraining,
                BarrierAnalysis,
                CoDesign,
                Experimentation,
                Evaluation,
                RecommendationDrafting,
                Dissemination,
                FollowUp,
                Closed,
            ],
        }
    }
}

impl Cycle {
    /// The phases before the cycle: those of its plan, without those that its own list leaves out for good;
    /// what was left out in one turn may be gone through in another.
    pub fn course(&self) -> impl Iterator<Item = CyclePhase> {
        let plan = self.template.as_ref().unwrap_or(&CycleTemplate::FamiResearchAction);
        let left_out = |kind: &CyclePhase| {
            let last = self.phases.iter().rfind(|row| row.kind == *kind);
            self.phase.as_ref() != Some(kind)
                && last.is_some_and(|row| row.status == Some(PhaseStatus::Skipped))
        };
        plan.phases().iter().copied().filter(move |kind| !left_out(kind))
    }
}
