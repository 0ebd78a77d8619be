//! Vocabularies that several nouns share: domains of service, target groups, levels.

use crate::model::declare::choices;

choices! {
    /// What a service is about (after the subject matters of the Italian public-service catalogue).
    ServiceDomain {
        /// Health care.
        Health = "health",
        /// Housing.
        Housing = "housing",
        /// Work and help in finding it.
        Employment = "employment",
        /// Social assistance.
        SocialAssistance = "social_assistance",
        /// School and university.
        Education = "education",
        /// Adult education and language courses.
        AdultEducationLanguage = "adult_education_language",
        /// Care of children and help for families.
        ChildcareFamily = "childcare_family",
        /// Registry and civil status.
        RegistryCivilStatus = "registry_civil_status",
        /// Residence permits and immigration offices.
        ImmigrationPermits = "immigration_permits",
        /// Legal aid and protection.
        LegalAidProtection = "legal_aid_protection",
        /// Taxes.
        Taxation = "taxation",
        /// Transport.
        Transport = "transport",
        /// Culture and leisure.
        CultureLeisure = "culture_leisure",
        /// Justice and public security.
        JusticeSecurity = "justice_security",
        /// Information and orientation.
        InformationOrientation = "information_orientation",
        /// Digital services and access to them.
        Digital = "digital",
        /// Money, credit and benefits.
        Financial = "financial",
        /// Help against violence.
        AntiViolence = "anti_violence",
        /// Civil protection.
        CivilProtection = "civil_protection",
        /// The environment.
        Environment = "environment",
        /// Volunteering and civic life.
        CivicLife = "civic_life",
    }
}

choices! {
    /// Whom something is for, or whom it concerns.
    TargetGroup {
        /// Citizens of countries outside the European Union.
        ThirdCountryNational = "third_country_national",
        /// People who have asked for asylum.
        AsylumSeeker = "asylum_seeker",
        /// People under international protection.
        ProtectionHolder = "protection_holder",
        /// Minors without an adult responsible for them.
        UnaccompaniedMinor = "unaccompanied_minor",
        /// Children of immigrants.
        SecondGeneration = "second_generation",
        /// Women.
        Woman = "woman",
        /// Mothers.
        Mother = "mother",
        /// Pupils and students.
        Student = "student",
        /// People at work.
        Worker = "worker",
        /// People looking for work.
        Jobseeker = "jobseeker",
        /// Old people.
        Elderly = "elderly",
        /// People with disabilities.
        Disabled = "disabled",
        /// Survivors of trafficking.
        TraffickingSurvivor = "trafficking_survivor",
        /// Stateless people.
        Stateless = "stateless",
        /// Roma and Sinti.
        RomaSinti = "roma_sinti",
        /// People with a migrant background, whatever their citizenship.
        MigrantBackground = "migrant_background",
        /// Citizens of another country of the European Union.
        EuMobile = "eu_mobile",
        /// The community that receives newcomers.
        HostCommunity = "host_community",
        /// People who work in public services.
        PublicOperator = "public_operator",
        /// People in a situation of vulnerability, whatever its cause.
        VulnerablePerson = "vulnerable_person",
        /// Everybody.
        GeneralPublic = "general_public",
    }
}

choices! {
    /// How far a body or an action reaches.
    GovernanceLevel {
        /// A municipality or part of one.
        Local = "local",
        /// A zone, district or social ambit of several municipalities.
        Zone = "zone",
        /// A province or metropolitan city.
        Provincial = "provincial",
        /// A region.
        Regional = "regional",
        /// The country.
        National = "national",
        /// The European Union.
        European = "european",
        /// Another country.
        Foreign = "foreign",
    }
}

choices! {
    /// How one works together.
    Method {
        /// Research and action in turns (ricerca-azione).
        ResearchAction = "research_action",
        /// Design with those concerned (co-progettazione).
        CoDesign = "co_design",
        /// Planning with those concerned (co-programmazione).
        CoPlanning = "co_planning",
        /// Parallel tables on guiding questions.
        WorkingTables = "working_tables",
        /// Training in which those trained take part in the making.
        ParticipatoryTraining = "participatory_training",
        /// World Café.
        WorldCafe = "world_cafe",
        /// Open Space.
        OpenSpace = "open_space",
        /// Focus group.
        FocusGroup = "focus_group",
        /// Design thinking.
        DesignThinking = "design_thinking",
    }
}

choices! {
    /// How far a group agreed.
    ConsensusLevel {
        /// Everybody, expressly.
        Unanimous = "unanimous",
        /// All could support it.
        Consensus = "consensus",
        /// Nobody objected.
        ConsentNoObjection = "consent_no_objection",
        /// Most were for it.
        Majority = "majority",
        /// Views differed.
        Contested = "contested",
        /// Somebody blocked it.
        Blocked = "blocked",
        /// Nobody wrote it down.
        NotRecorded = "not_recorded",
    }
}

choices! {
    /// Who may see something.
    closed Visibility {
        /// Everybody.
        Public = "public",
        /// The partners of the project.
        Partners = "partners",
        /// Those who work on the project.
        Project = "project",
        /// Those named.
        Restricted = "restricted",
        /// Only whoever wrote it.
        Private = "private",
    }
}

choices! {
    /// A plain question's answer.
    closed Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

choices! {
    /// By what way people hear of it.
    DisseminationChannel {
        /// The web.
        Web = "web",
        /// The press.
        Press = "press",
        /// A conference.
        Conference = "conference",
        /// A publication.
        Publication = "publication",
        /// Social media.
        SocialMedia = "social_media",
        /// Radio or television.
        Radio = "radio",
        /// E-mail.
        Email = "email",
        /// Print.
        Printed = "printed",
    }
}
