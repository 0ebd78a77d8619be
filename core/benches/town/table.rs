//! What happens at a town's tables: cycles, sessions, questions, contributions, consents.

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

const PHASES: &[CyclePhase] =
    &[CyclePhase::ServiceIdentification, CyclePhase::BarrierAnalysis, CyclePhase::CoDesign];

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
        let (table, order) = (town.id(row % 30), 1 + row as u16 / 30);
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
    cycle.services = town.some(4);
    cycle.template = Some(CycleTemplate::FamiResearchAction);
    cycle.method = Some(Method::CoDesign);
    cycle.promised_level = Some(ParticipationLevel::Collaborate);
    cycle.phase = Some(CyclePhase::CoDesign);
    cycle.iteration = Some(1);
    cycle.phases = PHASES.iter().map(|kind| Phase::new(*kind)).collect();
    for phase in &mut cycle.phases {
        phase.planned = Some(town.period());
        phase.status = Some(PhaseStatus::Done);
    }
    if let (0, Some(period)) = (row, cycle.phases[0].planned.as_mut()) {
        // Planted: it ends before it begins.
        std::mem::swap(&mut period.start, &mut period.end);
    }
    cycle
}

fn session(town: &mut Town, row: usize) -> Session {
    let mut session = Session::new(town.id(row), SessionKind::Workshop);
    session.title = Some(Text::from(format!("Incontro {}", row + 1).as_str()));
    session.aim = Some(words::lines(&mut town.luck));
    (session.project, session.cycle) = (Some(town.id(0)), Some(town.id(row % 5)));
    session.series = (row < 3).then(|| town.id(0));
    session.date = Some(town.date());
    (session.starts, session.ends) = ("17:30".parse().ok(), "20:00".parse().ok());
    session.mode = Some(SessionMode::InPerson);
    session.territory = Some(town.any());
    session.method = Some(Method::WorkingTables);
    session.status = Some(SessionState::Held);
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
        let mut mean = Attendance::new(count(town.quantity()));
        mean.unit = Some(AttendanceUnit::Accesses);
        session.attendance.push(mean);
    }
    session
}

fn working_table(town: &mut Town, row: usize) -> WorkingTable {
    let title = Text::from(format!("Tavolo {}: accesso e orientamento", row + 1).as_str());
    let mut table = WorkingTable::new(town.id(row), town.id(row % 20), 1 + row as u16 / 20, title);
    table.facilitator = Some(town.any());
    table.rapporteur = town.luck.rarely(2, ()).map(|()| town.any());
    table.composition = town.some(6);
    table.outcome = Some(words::lines(&mut town.luck));
    table.consensus = Some(ConsensusLevel::Consensus);
    table
}

fn contribution(town: &mut Town, row: usize) -> Contribution {
    let mut contribution = Contribution::new(town.id(row), words::contribution(&mut town.luck));
    // The question tells the table, and the table the session.
    match town.luck.once_in(4) {
        true => contribution.table = Some(town.any()),
        false => contribution.question = Some(town.any()),
    }
    if town.luck.once_in(3) {
        contribution.stakeholder = Some(if town.luck.once_in(10) { town.anywhere() } else { town.any() });
    } else {
        contribution.stakeholder_kind = Some(StakeholderKind::IndividualUser);
        contribution.target_group = Some(town.luck.pick(GROUPS).clone());
    }
    contribution.on = Some(town.date());
    contribution.visibility = town.luck.mostly(4, Visibility::Public);
    contribution.consent = town.luck.mostly(2, ()).map(|()| town.any());
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
    consent.basis = Some(LegalBasis::Consent);
    consent.language_shown = "ar".parse().ok();
    consent
}
