//! Recommendations: what those at the table ask of whoever answers for a service.

use crate::model::barrier::Barrier;
use crate::model::contribution::Contribution;
use crate::model::cycle::Cycle;
use crate::model::declare::{choices, noun, record};
use crate::model::measure::Measure;
use crate::model::output::Output;
use crate::model::project::Project;
use crate::model::service::Service;
use crate::model::session::WorkingTable;
use crate::model::stakeholder::Stakeholder;
use crate::model::value::{AnyId, Id, PartialDate, Text};
use crate::model::vocabulary::ConsensusLevel;

choices! {
    /// Where a recommendation stands.
    closed RecommendationState {
        /// Being written.
        Draft = "draft",
        /// Before the table.
        TableReview = "table_review",
        /// The table agrees.
        Validated = "validated",
        /// Sent to its addressees.
        Issued = "issued",
        /// Its receipt is confirmed.
        Acknowledged = "acknowledged",
        /// Accepted.
        Accepted = "accepted",
        /// Accepted in part.
        AcceptedInPart = "accepted_in_part",
        /// Noted, without a commitment.
        Noted = "noted",
        /// Put off to a date.
        Deferred = "deferred",
        /// Rejected with reasons.
        Rejected = "rejected",
        /// Sent to the wrong body.
        NotCompetent = "not_competent",
        /// There is a measure, somebody responsible and a date.
        Planned = "planned",
        /// The measure is under way.
        InImplementation = "in_implementation",
        /// The addressee says that it is done.
        Implemented = "implemented",
        /// Others confirm that it is done.
        Verified = "verified",
        /// It was not done and will not be.
        ClosedNotImplemented = "closed_not_implemented",
        /// Another has taken its place.
        Superseded = "superseded",
        /// It has been joined to another.
        Merged = "merged",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

choices! {
    /// How urgent it is.
    closed Priority {
        /// It can wait.
        Low = "low",
        /// In its turn.
        Medium = "medium",
        /// Before others.
        High = "high",
        /// At once.
        Critical = "critical",
    }
}

choices! {
    /// What would have to change.
    RecommendationScope {
        /// One service.
        Service = "service",
        /// Several services together.
        Network = "network",
        /// A policy or plan.
        Policy = "policy",
        /// A law.
        Legislation = "legislation",
        /// Money.
        Funding = "funding",
        /// A project.
        Project = "project",
    }
}

choices! {
    /// What an addressee answers.
    closed ResponseKind {
        /// Yes.
        Accepted = "accepted",
        /// To a part of it.
        AcceptedInPart = "accepted_in_part",
        /// Noted.
        Noted = "noted",
        /// Later.
        Deferred = "deferred",
        /// No.
        Rejected = "rejected",
        /// Not ours to decide.
        NotCompetent = "not_competent",
    }
}

record! {
    /// Somebody to whom a recommendation goes.
    Addressee {
        must {
            /// Who.
            stakeholder: Id<Stakeholder>,
        }
        may {
            /// Why they: what they are competent for, where they do not own the service.
            competence: Option<Text>,
        }
    }
}

record! {
    /// An addressee's answer.
    Response {
        must {
            /// What the answer is.
            kind: ResponseKind,
        }
        may {
            /// Who answers.
            by: Option<Id<Stakeholder>>,
            /// When.
            on: Option<PartialDate>,
            /// The reasons.
            text: Option<Text>,
            /// The parts accepted, of an answer in part.
            parts: Vec<Text>,
            /// When it will be looked at again, of one put off.
            review_on: Option<PartialDate>,
            /// Who is competent, of one sent to the wrong body.
            competent: Option<Id<Stakeholder>>,
        }
    }
}

record! {
    /// A step in the life of a recommendation.
    StatusChange {
        must {
            /// What it became.
            status: RecommendationState,
        }
        may {
            /// When.
            on: Option<PartialDate>,
            /// By whom.
            by: Option<Id<Stakeholder>>,
            /// Who entered it, where that was somebody else.
            recorded_by: Option<Id<Stakeholder>>,
            /// Why.
            reason: Option<Text>,
        }
    }
}

noun! {
    /// A recommendation, addressed and with its origins.
    Recommendation named text {
        must {
            /// What is asked for.
            text: Text,
        }
        may {
            /// A short code to cite it by.
            code: Option<String>,
            /// The project it comes from.
            project: Option<Id<Project>>,
            /// The cycle it comes from.
            cycle: Option<Id<Cycle>>,
            /// To whom it goes.
            addressees: Vec<Addressee>,
            /// The services it is about.
            services: Vec<Id<Service>>,
            /// The barriers it is to remove.
            barriers: Vec<Id<Barrier>>,
            /// The tables it comes from.
            tables: Vec<Id<WorkingTable>>,
            /// The contributions it comes from.
            contributions: Vec<Id<Contribution>>,
            /// What would have to change.
            scope: Option<RecommendationScope>,
            /// How urgent it is.
            priority: Option<Priority>,
            /// How far those at the table agreed.
            consensus: Option<ConsensusLevel>,
            /// Where it stands.
            status: Option<RecommendationState>,
            /// When it was sent.
            issued_on: Option<PartialDate>,
            /// By when an answer is due.
            response_due: Option<PartialDate>,
            /// The answers.
            responses: Vec<Response>,
            /// What is done about it.
            measures: Vec<Id<Measure>>,
            /// The documents it is part of.
            outputs: Vec<Id<Output>>,
            /// The recommendation that took its place or that it was joined to.
            continued_by: Option<Id<Recommendation>>,
            /// What shows that it is done.
            evidence: Vec<AnyId>,
            /// What became of it, step by step.
            log: Vec<StatusChange>,
        }
    }
}
