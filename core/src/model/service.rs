//! Services: what people come for.

use crate::model::declare::{choices, noun, record};
use crate::model::place::{Contact, Location, OpeningHours};
use crate::model::source::Source;
use crate::model::stakeholder::Stakeholder;
use crate::model::territory::Territory;
use crate::model::value::{Coded, Date, Id, Identifier, Language, Money, Text};
use crate::model::vocabulary::{ServiceDomain, TargetGroup};

choices! {
    /// Whether a service is for all or for some.
    ServiceOrientation {
        /// For everybody (servizi tradizionali, universali).
        Mainstream = "mainstream",
        /// For migrants in particular.
        Dedicated = "dedicated",
        /// Both.
        Mixed = "mixed",
    }
}

choices! {
    /// Whether a service is to be had (HSDS, and two states before).
    ServiceStatus {
        /// Not yet.
        Planned = "planned",
        /// On trial.
        Experimental = "experimental",
        /// Yes.
        Active = "active",
        /// Not at present.
        Inactive = "inactive",
        /// No longer.
        Defunct = "defunct",
        /// Not for a while.
        TemporarilyClosed = "temporarily_closed",
    }
}

choices! {
    /// How a language is spoken in a service.
    LanguageProvision {
        /// By the staff.
        Staff = "staff",
        /// By a linguistic and cultural mediator.
        Mediator = "mediator",
        /// By an interpreter in the room.
        Interpreter = "interpreter",
        /// By an interpreter on the telephone or a screen.
        RemoteInterpreter = "remote_interpreter",
        /// In writing only.
        Written = "written",
    }
}

choices! {
    /// By what way a service is used (after the channels of the Italian public-service catalogue).
    ChannelKind {
        /// At a counter.
        Counter = "counter",
        /// At an assistance centre or patronage office (CAF, patronato).
        AssistanceCentre = "assistance_centre",
        /// At home.
        HomeVisit = "home_visit",
        /// In the street or the neighbourhood.
        Outreach = "outreach",
        /// By telephone.
        Telephone = "telephone",
        /// By e-mail.
        Email = "email",
        /// On a web site.
        WebSite = "web_site",
        /// With an app.
        App = "app",
        /// By video call.
        VideoCall = "video_call",
        /// By post.
        Post = "post",
    }
}

record! {
    /// A language in which a service is given.
    ServiceLanguage {
        must {
            /// The language.
            language: Language,
        }
        may {
            /// How it is spoken there.
            by: Option<LanguageProvision>,
        }
    }
}

record! {
    /// Who may use a service.
    Eligibility {
        may {
            /// In words.
            text: Option<Text>,
            /// The youngest age, in years.
            minimum_age: Option<u8>,
            /// The oldest age, in years.
            maximum_age: Option<u8>,
            /// Single conditions.
            criteria: Vec<Text>,
        }
    }
}

record! {
    /// A document that one must bring.
    RequiredDocument {
        must {
            /// What it is called.
            name: Text,
        }
        may {
            /// Where it is described.
            url: Option<String>,
        }
    }
}

record! {
    /// What a service costs its user.
    Cost {
        may {
            /// Whether it costs nothing.
            free: bool,
            /// The price.
            amount: Option<Money>,
            /// For whom, for what, with what reductions.
            text: Option<Text>,
        }
    }
}

record! {
    /// A way to use a service.
    Channel {
        must {
            /// By what way.
            kind: ChannelKind,
        }
        may {
            /// Where it is found on the web.
            url: Option<String>,
            /// What one should know about it.
            text: Option<Text>,
        }
    }
}

noun! {
    /// A public or social service.
    Service named name {
        must {
            /// What the public calls it.
            name: Text,
        }
        may {
            /// What it does.
            description: Option<Text>,
            /// What it is about.
            domains: Vec<ServiceDomain>,
            /// Whether it is for all or for some.
            orientation: Option<ServiceOrientation>,
            /// Whether it is to be had.
            status: Option<ServiceStatus>,
            /// Why it stands so, of a step for which a reason was given.
            status_reason: Option<Box<Text>>,
            /// Who answers for it (titolare): the addressee of recommendations.
            owner: Option<Id<Stakeholder>>,
            /// Who gives it.
            providers: Vec<Id<Stakeholder>>,
            /// Where it is given.
            territory: Option<Id<Territory>>,
            /// Whom it is for.
            target_groups: Vec<TargetGroup>,
            /// In what languages.
            languages: Vec<ServiceLanguage>,
            /// Who may use it.
            eligibility: Option<Eligibility>,
            /// What one must bring.
            documents: Vec<RequiredDocument>,
            /// What it costs.
            cost: Option<Cost>,
            /// By what ways it is used.
            channels: Vec<Channel>,
            /// At what places.
            locations: Vec<Location>,
            /// When it is open.
            hours: Vec<OpeningHours>,
            /// What makes it accessible or not.
            accessibility: Vec<Text>,
            /// Events of life on which one needs it.
            life_events: Vec<Coded>,
            /// Its identifiers in other catalogues.
            identifiers: Vec<Identifier>,
            /// Its page on the web.
            url: Option<String>,
            /// How it may be reached.
            contacts: Vec<Contact>,
            /// When somebody last made sure that all this is true.
            verified_on: Option<Date>,
            /// Where all this was found.
            sources: Vec<Id<Source>>,
        }
    }
}
