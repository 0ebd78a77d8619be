//! Barriers: what stands between people and a service.

use crate::model::contribution::Contribution;
use crate::model::cycle::Cycle;
use crate::model::declare::{choices, noun, record};
use crate::model::project::Project;
use crate::model::service::Service;
use crate::model::source::Source;
use crate::model::territory::Territory;
use crate::model::value::{Count, Id, PartialDate, Text};
use crate::model::vocabulary::{Answer, ServiceDomain, TargetGroup};

choices! {
    /// On the side of the service: which of its qualities falls short (Levesque et al. 2013).
    AccessDimension {
        /// People with a need can find out that it exists.
        Approachability = "approachability",
        /// People can accept it, with their culture and values.
        Acceptability = "acceptability",
        /// It can be reached in space and time.
        AvailabilityAccommodation = "availability_accommodation",
        /// People can afford it, in money and time.
        Affordability = "affordability",
        /// It fits the need.
        Appropriateness = "appropriateness",
    }
}

choices! {
    /// On the side of the people: which of their abilities it asks too much of (Levesque et al. 2013).
    AbilityDimension {
        /// To perceive a need.
        Perceive = "perceive",
        /// To seek help.
        Seek = "seek",
        /// To reach it.
        Reach = "reach",
        /// To pay for it.
        Pay = "pay",
        /// To take part in it.
        Engage = "engage",
    }
}

choices! {
    /// The stage at which people are lost (Tanahashi 1978).
    CoverageStage {
        /// There is not enough of the service.
        Availability = "availability",
        /// It cannot be reached.
        Accessibility = "accessibility",
        /// It is not accepted.
        Acceptability = "acceptability",
        /// It is not used.
        Contact = "contact",
        /// It does not help.
        Effectiveness = "effectiveness",
    }
}

choices! {
    /// What the barrier is made of.
    BarrierNature {
        /// Another language.
        Language = "language",
        /// Nobody interprets.
        InterpretationMissing = "interpretation_missing",
        /// Information is missing or unclear.
        Information = "information",
        /// Documents that people do not have.
        DocumentsRequirement = "documents_requirement",
        /// A registered residence or a tax code is asked for.
        ResidenceOrTaxCode = "residence_or_tax_code",
        /// The legal status excludes.
        LegalStatusEligibility = "legal_status_eligibility",
        /// Only by computer or telephone.
        Digital = "digital",
        /// Money.
        Cost = "cost",
        /// Distance and transport.
        GeographyTransport = "geography_transport",
        /// Opening hours.
        OpeningHours = "opening_hours",
        /// Waiting time.
        WaitingTime = "waiting_time",
        /// Too few places.
        Capacity = "capacity",
        /// Staff lack a competence.
        OperatorCompetence = "operator_competence",
        /// Services do not work together.
        CoordinationBetweenServices = "coordination_between_services",
        /// The procedure is complex.
        ProcedureComplexity = "procedure_complexity",
        /// Discrimination.
        Discrimination = "discrimination",
        /// What is expected of women and men.
        GenderNorms = "gender_norms",
        /// The service does not heed gender.
        GenderUnresponsiveService = "gender_unresponsive_service",
        /// Mistrust or fear.
        TrustFear = "trust_fear",
        /// Culture or religion.
        CultureReligion = "culture_religion",
        /// Reading and writing.
        Literacy = "literacy",
        /// Nobody to mind the children.
        ChildcareBurden = "childcare_burden",
        /// No stable home.
        HousingInstability = "housing_instability",
        /// Not accessible to people with disabilities.
        DisabilityAccess = "disability_access",
        /// Fear for one's privacy.
        PrivacyFear = "privacy_fear",
        /// Specialist and mainstream services keep people apart.
        SpecialistVersusMainstream = "specialist_versus_mainstream",
    }
}

choices! {
    /// How much a barrier weighs on those who meet it.
    closed BarrierSeverity {
        /// A nuisance.
        Minor = "minor",
        /// It costs effort.
        Moderate = "moderate",
        /// Many give up.
        Major = "major",
        /// Nobody gets through.
        Blocking = "blocking",
    }
}

choices! {
    /// How a barrier came to be known.
    EvidenceKind {
        /// Somebody said so at a table.
        Contribution = "contribution",
        /// A survey.
        Survey = "survey",
        /// An interview.
        Interview = "interview",
        /// A case file.
        CaseRecord = "case_record",
        /// A statistic.
        Statistic = "statistic",
        /// A document.
        Document = "document",
        /// Somebody watched.
        Observation = "observation",
        /// A complaint.
        Complaint = "complaint",
    }
}

choices! {
    /// Where a barrier stands on its way out of the world.
    closed BarrierState {
        /// Somebody has reported it.
        Reported = "reported",
        /// There is evidence of it.
        Documented = "documented",
        /// Independent sources or a table have confirmed it.
        Validated = "validated",
        /// It has been chosen to be worked on.
        Prioritised = "prioritised",
        /// A measure is under way.
        BeingAddressed = "being_addressed",
        /// It weighs less.
        Mitigated = "mitigated",
        /// It is gone.
        Removed = "removed",
        /// Users say that it is gone.
        ConfirmedByUsers = "confirmed_by_users",
        /// It is the same as another.
        Duplicate = "duplicate",
        /// It could not be confirmed.
        NotConfirmed = "not_confirmed",
        /// A law or structure that the owner cannot change.
        StructuralConstraint = "structural_constraint",
        /// It has come back.
        Recurred = "recurred",
    }
}

record! {
    /// What makes a barrier known.
    Evidence {
        must {
            /// How it came to be known.
            kind: EvidenceKind,
        }
        may {
            /// What was found.
            text: Option<Text>,
            /// The contribution that says so.
            contribution: Option<Id<Contribution>>,
            /// The document that says so.
            source: Option<Id<Source>>,
            /// When.
            on: Option<PartialDate>,
        }
    }
}

noun! {
    /// A barrier: what keeps people from a service, or from using it.
    Barrier named title {
        must {
            /// What people run into, in a few words.
            title: Text,
        }
        may {
            /// More about it.
            description: Option<Text>,
            /// The services it stands before.
            services: Vec<Id<Service>>,
            /// What those services are about, where no single one is named.
            domains: Vec<ServiceDomain>,
            /// The project in which it was found.
            project: Option<Id<Project>>,
            /// The cycle in which it was found.
            cycle: Option<Id<Cycle>>,
            /// Where it was found.
            territory: Option<Id<Territory>>,
            /// Who meets it.
            groups: Vec<TargetGroup>,
            /// Which qualities of the service fall short.
            supply: Vec<AccessDimension>,
            /// Which abilities of people it asks too much of.
            abilities: Vec<AbilityDimension>,
            /// The stage at which people are lost.
            stage: Option<CoverageStage>,
            /// What it is made of.
            natures: Vec<BarrierNature>,
            /// Whether it weighs otherwise on women than on men.
            gender_dimension: Option<Answer>,
            /// How much it weighs.
            severity: Option<BarrierSeverity>,
            /// How many people meet it.
            reach: Option<Count>,
            /// What makes it known.
            evidence: Vec<Evidence>,
            /// Where it stands.
            status: Option<BarrierState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// When it was reported.
            reported_on: Option<PartialDate>,
            /// The barrier that it repeats.
            duplicate_of: Option<Id<Barrier>>,
            /// The law that makes it one the owner cannot remove.
            legal_basis: Option<String>,
        }
    }
}
