//! Participation: the part that a stakeholder plays, and the forms in which people take part.

use crate::model::declare::{choices, record};
use crate::model::stakeholder::Stakeholder;
use crate::model::territory::Territory;
use crate::model::value::{Id, Money, Period, Text};

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
