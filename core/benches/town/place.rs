//! A town's lasting things: territories, stakeholders, services, bodies, sources, its project.

use chrono::NaiveDate;
use tavolata::Dossier;
use tavolata::model::value::{Currency, Decimal, Identifier, Money, Period, Quantity, Slug, Text, Weekday};
use tavolata::model::*;

use crate::town::Town;
use crate::town::words;

/// Public bodies and others in turns, so that wherever some stand side by side both are there.
const KINDS: &[(StakeholderKind, &str)] = &[
    (StakeholderKind::Municipality, "Comune di"),
    (StakeholderKind::SocialCooperative, "Cooperativa sociale Il Ponte di"),
    (StakeholderKind::HealthAuthority, "ASL di"),
    (StakeholderKind::MigrantAssociation, "Associazione Donne del Mondo di"),
    (StakeholderKind::AdultEducationCentre, "CPIA di"),
    (StakeholderKind::VolunteerOrCivicAssociation, "Circolo culturale Porte Aperte di"),
    (StakeholderKind::EmploymentCentre, "Centro per l’impiego di"),
    (StakeholderKind::TradeUnion, "Camera del lavoro di"),
];

const DOMAINS: &[&ServiceDomain] = &[
    &ServiceDomain::Health,
    &ServiceDomain::SocialAssistance,
    &ServiceDomain::Housing,
    &ServiceDomain::RegistryCivilStatus,
    &ServiceDomain::Employment,
    &ServiceDomain::AdultEducationLanguage,
];

pub(super) fn fill(town: &mut Town, dossier: &mut Dossier) {
    dossier.projects.push(project(town));
    for row in town.rows::<Territory>() {
        dossier.territories.push(territory(town, row));
    }
    for row in town.rows::<Stakeholder>() {
        dossier.stakeholders.push(stakeholder(town, row));
    }
    for row in town.rows::<Service>() {
        dossier.services.push(service(town, row));
    }
    for row in town.rows::<Source>() {
        dossier.sources.push(source(town, row));
    }
    let mut body = Body::new(town.id(0), "Consulta dei cittadini".into(), BodyKind::Consulta);
    body.territory = Some(town.id(0));
    body.project = Some(town.id(0));
    let members = 9 + town.luck.below(12);
    body.memberships = (8..members).map(|row| Membership::new(town.id(row))).collect();
    // Planted: in the chair sits somebody who is no member.
    body.chair = Some(town.id(25));
    dossier.bodies.push(body);
    let mut instrument = Instrument::new(town.id(0), "Piano di zona".into());
    instrument.kind = Some(InstrumentKind::SocialZonePlan);
    instrument.territory = Some(town.id(0));
    instrument.period = Some(Town::months(2019, 1, 12));
    dossier.instruments.push(instrument);
}

fn slug(kind: &str, town: &Town, row: usize) -> Option<Slug> {
    format!("{kind}-{}-{row}", words::own_name(town.number).to_lowercase()).parse().ok()
}

fn project(town: &mut Town) -> Project {
    let mut project = Project::new(town.id(0), "Cittadini si diventa".into());
    project.slug = slug("progetto", town, 0);
    project.acronym = Some(format!("CSD-{}", town.number));
    project.identifiers = vec![Identifier::new("FAMI-PROG".into(), (town.number + 1000).to_string())];
    project.summary = Some(words::lines(&mut town.luck));
    project.framework = Some(Framework::new("FAMI".into()));
    project.status = Some(ProjectState::Finalisation);
    project.period = Some(Period {
        start: Some("2019-01-01".parse().unwrap()),
        end: Some("2021-12-31".parse().unwrap()),
        duration: Some("P36M".parse().unwrap()),
    });
    project.objectives = vec![
        Objective::new(ObjectiveLevel::General, words::lines(&mut town.luck)),
        Objective::new(ObjectiveLevel::Specific, words::lines(&mut town.luck)),
    ];
    project.participations = (0..8)
        .map(|row| {
            let role = if row == 0 { ParticipationRole::Lead } else { ParticipationRole::Partner };
            Participation::new(town.id(row), role)
        })
        .collect();
    project.target_groups = vec![TargetGroup::ThirdCountryNational];
    project.territories = vec![town.id(0)];
    project.declared =
        vec![DeclaredCount::new(DeclaredThing::Partners, Quantity::from(7).try_into().unwrap())];
    // Planted: the part is more than the whole.
    let euro = |amount: &str| Money::new(amount.parse::<Decimal>().unwrap(), Currency::EUR).ok();
    let mut budget = Budget::new();
    (budget.total, budget.cofinancing) = (euro("63729.82"), euro("637298.20"));
    project.budget = Some(budget);
    project.sources = town.some(2);
    project
}

fn territory(town: &Town, row: usize) -> Territory {
    let name = words::own_name(town.number * 5 + row);
    let kind = if row == 0 { TerritoryKind::Province } else { TerritoryKind::Municipality };
    // The municipalities of a metropolitan city, from 200 on, have the code of the province that it
    // was, and other numbers than those of the province that bears that code.
    let code = match (row, town.number) {
        (0, province) => format!("{province:03}"),
        (_, city @ 200..300) => format!("{:03}{:03}", city - 200, row + 100),
        (_, province) => format!("{province:03}{row:03}"),
    };
    let mut territory = Territory::new(town.id(row), name.as_str().into(), kind);
    territory.slug = slug("luogo", town, row);
    territory.codes = vec![Identifier::new("ISTAT".into(), code)];
    territory.part_of = (row > 0).then(|| town.id(0));
    territory.country = "IT".parse().ok();
    territory
}

fn stakeholder(town: &mut Town, row: usize) -> Stakeholder {
    // Planted: the last is one before it, as somebody else would write it.
    let written = if row == 49 { 47 } else { row };
    let (kind, called) = &KINDS[written % KINDS.len()];
    let called = if row == written { (*called).to_owned() } else { called.to_uppercase() };
    let name = format!("{called} {}", words::own_name(town.number * 50 + written));
    let mut stakeholder = Stakeholder::new(town.id(row), name.as_str().into(), kind.clone());
    stakeholder.slug = slug("ente", town, row);
    stakeholder.sector = Some(if written % 2 == 0 { Sector::Public } else { Sector::ThirdSector });
    stakeholder.migrant_led = town.luck.rarely(4, Answer::Yes);
    stakeholder.level = town.luck.mostly(3, GovernanceLevel::Local);
    stakeholder.territory = Some(town.any());
    stakeholder.unit_of = (32..40).contains(&row).then(|| town.id(row - 32));
    stakeholder.identifiers = match row % 2 {
        0 => vec![Identifier::new("IT-CF".into(), tax_code(town.number * 50 + row, row == 46))],
        _ => Vec::new(),
    };
    stakeholder.description = Some(words::lines(&mut town.luck)).filter(|_| row.is_multiple_of(3));
    stakeholder
}

/// A tax code of a body of its own for each number, with its check digit. Planted: one is off by one.
fn tax_code(number: usize, wrong: bool) -> String {
    let digits = format!("{}", 9_000_000_000 + number * 18_181);
    let weighed = digits.bytes().enumerate().map(|(place, byte)| match (place % 2, byte - b'0') {
        (0, digit) => digit,
        (_, digit) => digit * 2 % 10 + digit / 5,
    });
    let sum: u8 = weighed.sum();
    format!("{digits}{}", (10 - sum % 10 + u8::from(wrong)) % 10)
}

fn service(town: &mut Town, row: usize) -> Service {
    let name = format!("Sportello {} {}", row + 1, words::own_name(town.number * 5 + row % 5));
    let mut service = Service::new(town.id(row), name.as_str().into());
    service.slug = slug("servizio", town, row);
    service.description = Some(words::lines(&mut town.luck));
    service.domains = vec![town.luck.pick(DOMAINS).clone()];
    service.orientation = Some(ServiceOrientation::Mainstream);
    service.status = Some(ServiceStatus::Active);
    service.owner = Some(town.id(row % 8));
    service.providers = town.some(2);
    service.territory = Some(town.id(row % 5));
    service.languages = ["it", "ar", "en", "fr"][..1 + row % 4]
        .iter()
        .map(|tag| ServiceLanguage {
            by: Some(LanguageProvision::Mediator),
            ..ServiceLanguage::new(tag.parse().unwrap())
        })
        .collect();
    let mut hours = OpeningHours::new(vec![Weekday::Monday, Weekday::Thursday]);
    (hours.opens, hours.closes) = ("09:00".parse().ok(), "12:30".parse().ok());
    service.hours = vec![hours];
    if row == 1 {
        // Planted: on Thursdays it opens twice at the same time.
        let mut more = OpeningHours::new(vec![Weekday::Thursday]);
        (more.opens, more.closes) = ("11:00".parse().ok(), "17:00".parse().ok());
        service.hours.push(more);
    }
    service.channels = vec![Channel::new(ChannelKind::Counter), Channel::new(ChannelKind::Telephone)];
    // Planted: one has not been verified for two years.
    let (year, month) = if row == 3 { (2021, 5) } else { (2023, 1 + row as u32 % 5) };
    service.verified_on = NaiveDate::from_ymd_opt(year, month, 1 + row as u32 % 28).map(Into::into);
    service
}

fn source(town: &mut Town, row: usize) -> Source {
    let title = Text::from(format!("Verbale del tavolo {row}, {}", words::own_name(town.number)).as_str());
    let mut source = Source::new(town.id(row), title);
    source.slug = slug("verbale", town, row);
    source.kind = Some(SourceKind::Report);
    source.url = Some(format!("https://example.org/{}/verbali/{row}", town.number));
    source.language = "it".parse().ok();
    source.published = Some(town.date());
    source
}
