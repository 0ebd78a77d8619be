//! Projects: a funded undertaking with its partners, period, budget and actions.

use crate::model::activity::{Action, Activity};
use crate::model::declare::{choices, noun, record};
use crate::model::funding::{Budget, Call, Framework, ObjectiveLevel};
use crate::model::participation::{Participation, ParticipationForm};
use crate::model::place::Contact;
use crate::model::source::Source;
use crate::model::stakeholder::Stakeholder;
use crate::model::territory::Territory;
use crate::model::value::{Count, Id, Identifier, Period, Text};
use crate::model::vocabulary::{Method, ServiceDomain, TargetGroup};

choices! {
    /// Where a project stands (IATI activity status).
    closed ProjectState {
        /// Being prepared.
        Pipeline = "pipeline",
        /// Under way.
        Implementation = "implementation",
        /// Its work is done, its accounts are not.
        Finalisation = "finalisation",
        /// Over.
        Closed = "closed",
        /// Called off.
        Cancelled = "cancelled",
        /// Halted for a while.
        Suspended = "suspended",
    }
}

choices! {
    /// How two projects hang together.
    ProjectLinkKind {
        /// The other came before, and this one builds on it.
        Predecessor = "predecessor",
        /// The other comes after.
        Successor = "successor",
        /// Both are paid from the same pot.
        CoFunded = "co_funded",
        /// Both are children of the same.
        Sibling = "sibling",
    }
}

choices! {
    /// What a source counts.
    DeclaredThing {
        /// Regions.
        Regions = "regions",
        /// Cities or sites.
        Sites = "sites",
        /// Partners.
        Partners = "partners",
        /// Actions.
        Actions = "actions",
        /// Protagonists: kinds of actor.
        ActorKinds = "actor_kinds",
        /// Earlier calls won in a row, this one counted.
        CallsWonInARow = "calls_won_in_a_row",
    }
}

record! {
    /// Something to be reached.
    Objective {
        must {
            /// Its rank.
            level: ObjectiveLevel,
            /// What it is.
            text: Text,
        }
        may {
            /// Its number, where the source gives one.
            number: Option<u16>,
        }
    }
}

record! {
    /// A place where a project works.
    Site {
        must {
            /// The place.
            territory: Id<Territory>,
        }
        may {
            /// Who hosts there.
            host: Option<Id<Stakeholder>>,
        }
    }
}

record! {
    /// A figure that a source gives of something the dossier lists, so that the two can be compared.
    DeclaredCount {
        must {
            /// What is counted.
            of: DeclaredThing,
            /// How many.
            count: Count,
        }
    }
}

record! {
    /// A tie to another project.
    ProjectLink {
        must {
            /// How they hang together.
            kind: ProjectLinkKind,
        }
        may {
            /// The other, where the dossier holds it.
            project: Option<Id<Project>>,
            /// What the other is called.
            title: Option<Text>,
        }
    }
}

record! {
    /// What somebody in a public role said in public.
    Quote {
        must {
            /// The words.
            text: Text,
            /// The role in which they spoke.
            role: Text,
        }
        may {
            /// Who spoke.
            name: Option<String>,
            /// For what body.
            stakeholder: Option<Id<Stakeholder>>,
            /// Where it was printed.
            source: Option<Id<Source>>,
        }
    }
}

record! {
    /// Something that happened in the world and bore on the project.
    ContextEvent {
        must {
            /// What happened.
            title: Text,
        }
        may {
            /// When.
            period: Option<Period>,
        }
    }
}

noun! {
    /// A project.
    Project named title {
        must {
            /// What it is called.
            title: Text,
        }
        may {
            /// Its short name.
            acronym: Option<String>,
            /// Other wordings of its title, as sources have them.
            title_variants: Vec<Text>,
            /// Its identifiers, as `FAMI-PROG` or `CUP`.
            identifiers: Vec<Identifier>,
            /// What it is about.
            summary: Option<Text>,
            /// The fund that pays.
            framework: Option<Framework>,
            /// The call it answered.
            call: Option<Call>,
            /// Where it stands.
            status: Option<ProjectState>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// When it runs.
            period: Option<Period>,
            /// What is to be reached.
            objectives: Vec<Objective>,
            /// What should come of it.
            expected_effects: Vec<Text>,
            /// What it holds to.
            principles: Vec<Text>,
            /// How one works together.
            methods: Vec<Method>,
            /// Who takes part, and as what.
            participations: Vec<Participation>,
            /// In what forms people take part.
            participation_forms: Vec<ParticipationForm>,
            /// Whom it is for.
            target_groups: Vec<TargetGroup>,
            /// What services it is about.
            domains: Vec<ServiceDomain>,
            /// Whether what it improves is for everybody alike.
            universalist: bool,
            /// Whether it looks at women and men apart.
            gender_lens: bool,
            /// Its numbered blocks.
            actions: Vec<Action>,
            /// Its work outside numbered blocks.
            activities: Vec<Activity>,
            /// The places where it works.
            sites: Vec<Site>,
            /// The territories it covers.
            territories: Vec<Id<Territory>>,
            /// Figures that sources give of what is listed here.
            declared: Vec<DeclaredCount>,
            /// What it costs.
            budget: Option<Budget>,
            /// Ties to other projects.
            links: Vec<ProjectLink>,
            /// What people in public roles said.
            quotes: Vec<Quote>,
            /// What bore on it from outside.
            context: Vec<ContextEvent>,
            /// How its offices may be reached.
            contacts: Vec<Contact>,
            /// Where all this was found.
            sources: Vec<Id<Source>>,
        }
    }
}
