//! What happens at a town's tables: cycles, sessions, questions, contributions, consents.

use std::collections::BTreeSet;

use serde_json::json;
use tavolata::Dossier;
use tavolata::model::value::{Count, Quantity, Text};
use tavolata::model::*;

use crate::town::Town;
use crate::town::words;

const GROUPS: &[&TargetGroup] = &[
    &TargetGroup::ThirdCountryNational,
    &TargetGroup::AsylumSeeker,
    &TargetGroup::Woman,
    &TargetGroup::SecondGeneration,
    &TargetGroup::PublicOperator,
    &TargetGroup::MigrantBackground,
];

/// The phases that the template asks for, and the analysis, each with its first month.
const PHASES: &[(CyclePhase, i64, i64)] = &[
    (CyclePhase::ServiceIdentification, 2019, 3),
    (CyclePhase::JointTraining, 2019, 6),
    (CyclePhase::BarrierAnalysis, 2020, 1),
    (CyclePhase::CoDesign, 2020, 4),
    (CyclePhase::Experimentation, 2021, 1),
    (CyclePhase::RecommendationDrafting, 2021, 4),
    (CyclePhase::Dissemination, 2021, 9),
];

pub(super) fn fill(town: &mut Town, dossier: &mut Dossier) {
    for row in town.rows::<Cycle>() {
        dossier.cycles.push(cycle(town, row));
    }
    let mut series = Series::new(town.id(0), "Seminari sul territorio".into());
    series.kind = Some(SessionKind::Seminar);
    series.project = Some(town.id(0));
    series.attendance = vec![Attendance::new(count(Quantity::MoreThan(1200.into())))];
    dossier.series.push(series);
    for row in town.rows::<Session>() {
        dossier.sessions.push(session(town, row));
    }
    for row in town.rows::<WorkingTable>() {
        dossier.working_tables.push(working_table(town, row));
    }
    for row in town.rows::<Question>() {
        let table = town.id(row % 30);
        // Planted: the last question of a table has the number of the first.
        let order = if row == 44 { 1 } else { 1 + row as u16 / 30 };
        let mut question = Question::new(town.id(row), table, order, words::question(&mut town.luck));
        let intent =
            if order == 1 { QuestionIntent::Experience } else { QuestionIntent::ElicitRecommendation };
        question.intents = vec![intent];
        dossier.questions.push(question);
    }
    for row in town.rows::<Contribution>() {
        dossier.contributions.push(contribution(town, row));
    }
    for row in town.rows::<Consent>() {
        dossier.consents.push(consent(town, row));
    }
    let mut training = Training::new(town.id(0), "Diritti di accesso ai servizi".into());
    training.project = Some(town.id(0));
    training.modes = vec![TrainingMode::Classroom, TrainingMode::Workshop];
    training.joint = true;
    training.sessions = town.some(4);
    dossier.trainings.push(training);
}

fn count(quantity: Quantity) -> Count {
    quantity.try_into().unwrap()
}

fn cycle(town: &mut Town, row: usize) -> Cycle {
    let mut cycle = Cycle::new(town.id(row), town.id(0));
    cycle.title = Some(Text::from(format!("Ciclo {}", row + 1).as_str()));
    cycle.territory = Some(town.id(row));
    let services: Vec<_> = (row * 6..=row * 6 + town.luck.below(4)).collect();
    cycle.services = services.iter().map(|service| town.id(*service)).collect();
    cycle.template = Some(CycleTemplate::FamiResearchAction);
    cycle.method = Some(Method::CoDesign);
    cycle.promised_level = Some(ParticipationLevel::Collaborate);
    // Some of what it recommended is still under way.
    cycle.phase = Some(CyclePhase::FollowUp);
    cycle.iteration = Some(1);
    for (kind, year, month) in PHASES {
        let mut phase = Phase::new(*kind);
        phase.planned = Some(Town::months(*year, *month, 3));
        phase.status = Some(PhaseStatus::Done);
        cycle.phases.push(phase);
    }
    // The owner of each service, and a local partner who holds it all together.
    let owners: BTreeSet<_> = services.iter().map(|service| service % 8).collect();
    let owner = |row: usize| Participation::new(town.id(row), ParticipationRole::ServiceOwner);
    cycle.participations = owners.into_iter().map(owner).collect();
    let partner = town.id(10 + row);
    cycle.participations.push(Participation::new(partner, ParticipationRole::LocalCoordinator));
    if let (0, Some(period)) = (row, cycle.phases[0].planned.as_mut()) {
        // Planted: it ends before it begins.
        std::mem::swap(&mut period.start, &mut period.end);
    }
    cycle
}

fn session(town: &mut Town, row: usize) -> Session {
    // Each cycle begins with a workshop in which operators and citizens learn together.
    let kind = if row < 5 { SessionKind::JointWorkshop } else { SessionKind::Workshop };
    let mut session = Session::new(town.id(row), kind);
    session.title = Some(Text::from(format!("Incontro {}", row + 1).as_str()));
    session.aim = Some(words::lines(&mut town.luck));
    (session.project, session.cycle) = (Some(town.id(0)), Some(town.id(row % 5)));
    session.series = (row < 3).then(|| town.id(0));
    session.date = Some(town.held_on(row));
    (session.starts, session.ends) = ("17:30".parse().ok(), "20:00".parse().ok());
    session.mode = Some(SessionMode::InPerson);
    session.territory = Some(town.any());
    session.method = Some(Method::WorkingTables);
    session.status = Some(if row.is_multiple_of(4) { SessionState::Held } else { SessionState::Reported });
    session.report = Some(town.id(row % 3));
    session.organisers = town.some(2);
    session.participants = town.some(6);
    session.languages_offered = vec!["it".parse().unwrap(), "ar".parse().unwrap()];
    let women = town.luck.between(5, 30);
    let men = town.luck.between(5, 30);
    // Planted: at the first session more of both than in all.
    let all = if row == 0 { women } else { women + men };
    let mut rows = [all, women, men].map(|number| Attendance::new(count(number.into())));
    rows[1].gender = Some(Gender::Woman);
    rows[2].gender = Some(Gender::Man);
    for attendance in &mut rows {
        attendance.unit = Some(AttendanceUnit::Persons);
        attendance.basis = Some(AttendanceBasis::Counted);
    }
    session.attendance = rows.into();
    if row % 4 == 1 {
        let mut mean = Attendance::new(count(town.quantity(3..=600)));
        mean.unit = Some(AttendanceUnit::Accesses);
        session.attendance.push(mean);
    }
    session
}

fn working_table(town: &mut Town, row: usize) -> WorkingTable {
    let title = Text::from(format!("Tavolo {}: accesso e orientamento", row + 1).as_str());
    let mut table = WorkingTable::new(town.id(row), town.id(row % 20), 1 + row as u16 / 20, title);
    // Owners of services are the first eight and their offices; planted: one leads the talk.
    let facilitator = if row == 0 { 0 } else { 8 + town.luck.below(24) };
    table.facilitator = Some(town.id(facilitator));
    table.rapporteur = town.luck.rarely(2, ()).map(|()| town.any());
    table.composition = town.some(6);
    table.outcome = Some(words::lines(&mut town.luck));
    table.consensus = Some(ConsensusLevel::Consensus);
    table
}

fn contribution(town: &mut Town, row: usize) -> Contribution {
    let mut contribution = Contribution::new(town.id(row), words::contribution(&mut town.luck));
    // The question tells the table, and the table the session. Each question has an answer.
    let question = if row < 45 { row } else { town.luck.below(45) };
    match row >= 45 && town.luck.once_in(4) {
        true => contribution.table = Some(town.id(question % 30)),
        false => contribution.question = Some(town.id(question)),
    }
    if town.luck.once_in(3) {
        contribution.stakeholder = Some(if town.luck.once_in(10) { town.anywhere() } else { town.any() });
    } else {
        contribution.stakeholder_kind = Some(StakeholderKind::IndividualUser);
        contribution.target_group = Some(town.luck.pick(GROUPS).clone());
    }
    contribution.on = Some(town.held_on(question % 30 % 20));
    contribution.consent = town.luck.mostly(2, ()).map(|()| town.any());
    // What a private person has said without consent stays within the project.
    let open = contribution.stakeholder.is_some() || contribution.consent.is_some();
    contribution.visibility =
        town.luck.mostly(4, if open { Visibility::Public } else { Visibility::Project });
    if row < 3 {
        // Planted: a reference to nobody.
        contribution.consent = Some(town.nobody());
    }
    if town.luck.once_in(3) {
        contribution.tags = vec!["accesso".into(), "orari".into()];
    }
    if town.luck.once_in(50) {
        contribution.ext.insert("foglio".into(), json!({"pagina": row, "riga": "12 bis"}));
    }
    contribution
}

fn consent(town: &mut Town, row: usize) -> Consent {
    let mut consent = Consent::new(town.id(row), format!("P-{:05}", town.number * 30 + row));
    consent.purposes = vec![
        PurposeConsent::new(ConsentPurpose::QuoteAnonymous, ConsentState::Given),
        PurposeConsent::new(ConsentPurpose::Contact, ConsentState::Refused),
    ];
    consent.purposes[0].on = "2019-03-15".parse().ok();
    if row == 29 {
        // Planted: whether one may call is said twice, in two ways.
        consent.purposes.push(PurposeConsent::new(ConsentPurpose::Contact, ConsentState::Given));
    }
    consent.basis = Some(LegalBasis::Consent);
    consent.language_shown = "ar".parse().ok();
    consent
}
