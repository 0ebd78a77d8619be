//! Who must sit in a body by law, as data, and who sits there: seats counted so that nobody is
//! missed whom the dossier does not rule out.

use chrono::NaiveDate;

use crate::model::value::{Period, Truth};
use crate::model::*;
use crate::rules::names::folded;
use crate::rules::sectors;
use crate::rules::view::View;
use StakeholderKind as Kind;

/// Seats that a law, or a body's own rules, give to some kinds of stakeholder.
pub(super) struct Seat<'s> {
    /// Its name; of one that a law gives, a word of the locales.
    pub(super) name: &'s str,
    /// Who may hold it.
    pub(super) kinds: &'s [Kind],
    /// How many there are at least.
    pub(super) at_least: u16,
    /// The law or statute that says so.
    pub(super) legal_basis: Option<&'s str>,
}

/// The seats that a law prescribes for a kind of body, where one does.
pub(super) fn prescribed(kind: &BodyKind) -> &'static [Seat<'static>] {
    match kind {
        BodyKind::TerritorialCouncilForImmigration => TERRITORIAL_COUNCIL,
        _ => &[],
    }
}

/// The territorial council for immigration. The prefect sees to it and presides
/// (d.P.C.M. 18 December 1999, article 1); health authorities may be invited.
const TERRITORIAL_COUNCIL: &[Seat<'static>] = &[
    Seat {
        name: "seat_state_offices",
        kinds: &[Kind::Prefecture, Kind::Ministry, Kind::School],
        at_least: 1,
        legal_basis: Some("D.P.R. 394/1999, art. 57, c. 1, lett. a)"),
    },
    Seat {
        name: "seat_province",
        kinds: &[Kind::ProvinceOrMetro],
        at_least: 1,
        legal_basis: Some("D.P.R. 394/1999, art. 57, c. 1, lett. b)"),
    },
    Seat {
        name: "seat_region",
        kinds: &[Kind::Region],
        at_least: 1,
        legal_basis: Some("D.P.R. 394/1999, art. 57, c. 1, lett. c)"),
    },
    Seat {
        name: "seat_municipality",
        kinds: &[Kind::Municipality],
        at_least: 1,
        legal_basis: Some("D.P.R. 394/1999, art. 57, c. 1, lett. d)"),
    },
    Seat {
        name: "seat_chamber",
        kinds: &[Kind::ChamberOfCommerce],
        at_least: 1,
        legal_basis: Some("D.P.R. 394/1999, art. 57, c. 1, lett. e)"),
    },
    Seat {
        name: "seat_work",
        kinds: &[Kind::TradeUnion, Kind::EmployerOrganisation],
        at_least: 2,
        legal_basis: Some("D.P.R. 394/1999, art. 57, c. 1, lett. f)"),
    },
    Seat {
        name: "seat_foreigners",
        kinds: &[Kind::MigrantAssociation],
        at_least: 2,
        legal_basis: Some("D.P.R. 394/1999, art. 57, c. 1, lett. g)"),
    },
    Seat {
        name: "seat_assistance",
        kinds: &[
            Kind::SocialCooperative,
            Kind::Cooperative,
            Kind::Consortium,
            Kind::Foundation,
            Kind::VolunteerOrCivicAssociation,
            Kind::VolunteerSupportCentre,
            Kind::MigrantSupportNetwork,
            Kind::FaithBody,
            Kind::PublicPersonalServicesCompany,
        ],
        at_least: 2,
        legal_basis: Some("D.P.R. 394/1999, art. 57, c. 1, lett. h)"),
    },
];

/// Whether a seat is held on a day, or ever where no day is given.
pub(super) fn holds(period: Option<Period>, as_of: Option<NaiveDate>) -> Truth {
    let (Some(period), Some(as_of)) = (period, as_of) else {
        let open = period.is_none_or(|period| period.end.is_none());
        return if open { Truth::Yes } else { Truth::Undetermined };
    };
    let ends = |date: Option<value::PartialDate>| date.and_then(|date| date.days());
    let over = ends(period.end).is_some_and(|(_, last)| last < as_of);
    let to_come = ends(period.start).is_some_and(|(first, _)| first > as_of);
    let running = period.start.is_none() || ends(period.start).is_some_and(|(_, last)| last <= as_of);
    let goes_on = period.end.is_none() || ends(period.end).is_some_and(|(first, _)| first >= as_of);
    if over || to_come { Truth::No } else { Truth::from_bounds(running && goes_on, true) }
}

/// Whether a member may be one of those for whom the seat is: nothing that is known speaks against
/// it. A group, or somebody of whom only the trade is known, may be.
pub(super) fn may_hold(view: &View<'_>, member: &Membership, seat: &Seat<'_>) -> bool {
    let for_whom = member.on_behalf_of.unwrap_or(member.stakeholder);
    let Some(stakeholder) = view.get(for_whom) else { return true };
    let whole = view.get(view.whole_of(for_whom)).map_or(&stakeholder.kind, |whole| &whole.kind);
    let migrants =
        seat.kinds.contains(&Kind::MigrantAssociation) && stakeholder.migrant_led == Some(Answer::Yes);
    migrants
        || seat.kinds.iter().any(|kind| may_be(&stakeholder.kind, kind) || may_be(whole, kind))
        || member.seat.as_ref().is_some_and(|own| folded(&view.read(own)) == folded(seat.name))
}

/// Whether the kind names nobody that it could not be: the same kind, a more general one, a person
/// of whom the body is not known.
fn may_be(kind: &Kind, wanted: &Kind) -> bool {
    let general = |one: &Kind, other: &Kind| {
        matches!(one, Kind::PublicAdministration | Kind::ThirdSectorOrganisation)
            && sectors::of_kind(one) == sectors::of_kind(other)
    };
    let open = matches!(
        kind,
        Kind::IndividualUser
            | Kind::IndividualCitizen
            | Kind::Operator
            | Kind::CulturalMediator
            | Kind::Expert
            | Kind::InformalGroup
            | Kind::Other(_)
    );
    kind == wanted || open || general(kind, wanted) || general(wanted, kind)
}

/// How many seats a member takes at most: a group may have sent as many as were free.
pub(super) fn seats_taken(view: &View<'_>, member: &Membership) -> usize {
    let is_group =
        |id| view.get(id).is_some_and(|who: &Stakeholder| who.form == Some(StakeholderForm::Group));
    if is_group(member.stakeholder) || member.on_behalf_of.is_some_and(is_group) {
        usize::from(u16::MAX)
    } else {
        1
    }
}
