//! A town's lasting things: territories, stakeholders, services, bodies, sources, its project.

use chrono::NaiveDate;
use tavolata::Dossier;
use tavolata::model::value::{Currency, Decimal, Identifier, Money, Period, Quantity, Slug, Text, Weekday};
use tavolata::model::*;

use crate::town::Town;
use crate::town::words;

const KINDS: &[(StakeholderKind, &str)] = &[
    (StakeholderKind::Municipality, "Comune di"),
    (StakeholderKind::HealthAuthority, "ASL di"),
    (StakeholderKind::SocialCooperative, "Cooperativa sociale Il Ponte di"),
    (StakeholderKind::MigrantAssociation, "Associazione Donne del Mondo di"),
    (StakeholderKind::AdultEducationCentre, "CPIA di"),
    (StakeholderKind::VolunteerOrCivicAssociation, "Circolo culturale Porte Aperte di"),
    (StakeholderKind::TradeUnion, "Camera del lavoro di"),
    (StakeholderKind::EmploymentCentre, "Centro per l’impiego di"),
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
    body.memberships = town.some(12).into_iter().map(Membership::new).collect();
    dossier.bodies.push(body);
    let mut instrument = Instrument::new(town.id(0), "Piano di zona".into());
    instrument.kind = Some(InstrumentKind::SocialZonePlan);
    instrument.territory = Some(town.id(0));
    instrument.period = Some(town.period());
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
    project.status = Some(ProjectState::Closed);
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
    let mut territory = Territory::new(town.id(row), name.as_str().into(), kind);
    territory.slug = slug("luogo", town, row);
    territory.codes = vec![Identifier::new("ISTAT".into(), format!("{:06}", town.number * 5 + row))];
    territory.part_of = (row > 0).then(|| town.id(0));
    territory.country = "IT".parse().ok();
    territory
}

fn stakeholder(town: &mut Town, row: usize) -> Stakeholder {
    let (kind, called) = &KINDS[row % KINDS.len()];
    let name = match row {
        // Planted: the one before, as somebody else would write it.
        49 => format!("{} {}", KINDS[0].1.to_uppercase(), words::own_name(town.number * 50 + 48)),
        _ => format!("{called} {}", words::own_name(town.number * 50 + row)),
    };
    let mut stakeholder = Stakeholder::new(town.id(row), name.as_str().into(), kind.clone());
    stakeholder.slug = slug("ente", town, row);
    stakeholder.sector = Some(if row.is_multiple_of(3) { Sector::Public } else { Sector::ThirdSector });
    stakeholder.migrant_led = town.luck.rarely(4, Answer::Yes);
    stakeholder.level = town.luck.mostly(3, GovernanceLevel::Local);
    stakeholder.territory = Some(town.any());
    stakeholder.unit_of = (30..40).contains(&row).then(|| town.id(row - 30));
    stakeholder.identifiers = match row % 2 {
        0 => vec![Identifier::new("IT-CF".into(), format!("{:011}", town.number * 50 + row))],
        _ => Vec::new(),
    };
    stakeholder.description = Some(words::lines(&mut town.luck)).filter(|_| row.is_multiple_of(3));
    stakeholder
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
    service.channels = vec![Channel::new(ChannelKind::Counter), Channel::new(ChannelKind::Telephone)];
    service.verified_on = NaiveDate::from_ymd_opt(2021, 5, 1 + row as u32 % 28).map(Into::into);
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
