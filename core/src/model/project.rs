//! Projects: a funded undertaking with its partners, period, budget and actions.

use crate::model::declare::{choices, noun, record};
use crate::model::output::DisseminationChannel;
use crate::model::place::Contact;
use crate::model::source::Source;
use crate::model::stakeholder::Stakeholder;
use crate::model::territory::Territory;
use crate::model::value::{Count, Decimal, Id, Identifier, Money, PartialDate, Period, Text};
use crate::model::vocabulary::{GovernanceLevel, Method, ServiceDomain, TargetGroup};

choices! {
    /// The part a stakeholder plays.
    ParticipationRole {
        /// Leads (capofila).
        Lead = "lead",
        /// Partner.
        Partner = "partner",
        /// Joins without being a partner (ente aderente).
        AssociatedPartner = "associated_partner",
        /// The body on whose behalf it is done.
        DelegatingAuthority = "delegating_authority",
        /// Pays.
        Funder = "funder",
        /// Manages the fund.
        ManagingAuthority = "managing_authority",
        /// Answers for a service.
        ServiceOwner = "service_owner",
        /// Gives a service.
        ServiceProvider = "service_provider",
        /// Coordinates in one place.
        LocalCoordinator = "local_coordinator",
        /// Hosts in one place.
        SiteHost = "site_host",
        /// Leads the talk.
        Facilitator = "facilitator",
        /// Reports from the talk.
        Rapporteur = "rapporteur",
        /// Mediates between languages and cultures.
        Mediator = "mediator",
        /// Evaluates.
        Evaluator = "evaluator",
        /// Is to be talked with first.
        PriorityInterlocutor = "priority_interlocutor",
        /// Takes part.
        Participant = "participant",
        /// Spreads the news.
        MediaPartner = "media_partner",
        /// Takes part in a way that no source states.
        Unknown = "unknown",
    }
}

choices! {
    /// The form in which people take part.
    ParticipationForm {
        /// Each for themselves.
        Individual = "individual",
        /// In an association of migrants.
        MigrantAssociation = "migrant_association",
        /// In a civic organisation.
        CivicOrganisation = "civic_organisation",
        /// In a trade union.
        TradeUnion = "trade_union",
        /// In a consultative body.
        Consulta = "consulta",
        /// In a territorial council for immigration.
        TerritorialCouncil = "territorial_council",
        /// In another form of representation.
        OtherRepresentation = "other_representation",
    }
}

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
    /// The rank of an objective.
    ObjectiveLevel {
        /// What it is all for.
        General = "general",
        /// One of the things to be reached.
        Specific = "specific",
        /// Set by the country, of a fund.
        National = "national",
    }
}

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
    /// An objective of the fund under which a project is paid.
    FundObjective {
        must {
            /// Its rank: specific (OS), national (ON).
            level: ObjectiveLevel,
            /// Its code, as `2` or `ON3`.
            code: String,
        }
        may {
            /// What it is called.
            title: Option<Text>,
            /// The letter under it, as `J`.
            letter: Option<String>,
            /// What the letter stands for.
            letter_title: Option<Text>,
        }
    }
}

record! {
    /// The fund that pays, and its objectives.
    Framework {
        must {
            /// The fund by its short name, as `FAMI`.
            fund: String,
        }
        may {
            /// The fund by its full name.
            name: Option<Text>,
            /// The years of the fund.
            period: Option<Period>,
            /// The objectives under which the project is paid.
            objectives: Vec<FundObjective>,
        }
    }
}

record! {
    /// The call that a project answered, and how it fared.
    Call {
        may {
            /// What the call is called.
            title: Option<Text>,
            /// Who made it.
            issuer: Option<Id<Stakeholder>>,
            /// The place the project took, from 1.
            rank: Option<u32>,
            /// How many applied.
            applicants: Option<u32>,
            /// When it was won.
            awarded_on: Option<PartialDate>,
            /// The part of the total that beneficiaries must bring, as 0.1.
            cofinancing_rate: Option<Decimal>,
        }
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
    /// A stakeholder's part.
    Participation {
        must {
            /// Who.
            stakeholder: Id<Stakeholder>,
            /// As what.
            role: ParticipationRole,
        }
        may {
            /// For what territory.
            territory: Option<Id<Territory>>,
            /// Under what action, by number.
            action: Option<u16>,
            /// With whom it works there.
            alongside: Vec<Id<Stakeholder>>,
            /// What it does, in words.
            text: Option<Text>,
            /// When.
            period: Option<Period>,
            /// The part of the budget it has.
            share: Option<Money>,
        }
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
    /// A line of a budget.
    BudgetLine {
        must {
            /// What it is for.
            title: Text,
            /// How much.
            amount: Money,
        }
        may {
            /// Whose it is.
            stakeholder: Option<Id<Stakeholder>>,
        }
    }
}

record! {
    /// What a project costs and who pays.
    Budget {
        may {
            /// All of it.
            total: Option<Money>,
            /// What the beneficiaries bring.
            cofinancing: Option<Money>,
            /// What the fund pays.
            fund_share: Option<Money>,
            /// Its lines.
            lines: Vec<BudgetLine>,
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
