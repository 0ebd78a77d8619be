//! What comes of a town's tables: barriers, measures, recommendations, indicators, outputs.

use tavolata::Dossier;
use tavolata::model::value::{Coded, Currency, Id, Money, Quantity, Text};
use tavolata::model::*;

use crate::town::Town;
use crate::town::words;

const NATURES: &[&BarrierNature] = &[
    &BarrierNature::Language,
    &BarrierNature::OpeningHours,
    &BarrierNature::ResidenceOrTaxCode,
    &BarrierNature::Digital,
    &BarrierNature::WaitingTime,
    &BarrierNature::TrustFear,
    &BarrierNature::CoordinationBetweenServices,
];

const STATES: &[&RecommendationState] = &[
    &RecommendationState::Validated,
    &RecommendationState::Issued,
    &RecommendationState::Accepted,
    &RecommendationState::Planned,
    &RecommendationState::Implemented,
    &RecommendationState::Rejected,
];

const SEVERITIES: &[BarrierSeverity] =
    &[BarrierSeverity::Minor, BarrierSeverity::Moderate, BarrierSeverity::Major, BarrierSeverity::Blocking];

pub(super) fn fill(town: &mut Town, dossier: &mut Dossier) {
    for row in town.rows::<Barrier>() {
        dossier.barriers.push(barrier(town, row));
    }
    for row in town.rows::<Measure>() {
        dossier.measures.push(measure(town, row));
    }
    for row in town.rows::<Recommendation>() {
        dossier.recommendations.push(recommendation(town, row));
    }
    for row in town.rows::<Indicator>() {
        dossier.indicators.push(indicator(town, row));
    }
    for row in town.rows::<Measurement>() {
        dossier.measurements.push(measurement(town, row));
    }
    for row in town.rows::<Output>() {
        // Planted: a space at the end of a title.
        let title = if row == 2 { "Report di sintesi " } else { "Report di sintesi" };
        let mut output = Output::new(town.id(row), OutputKind::Report, title.into());
        output.project = Some(town.id(0));
        output.status = Some(OutputState::Published);
        output.published_on = Some(town.day(2021, 9..=11));
        output.languages = vec!["it".parse().unwrap()];
        output.informs = vec![town.id(0)];
        dossier.outputs.push(output);
    }
    for row in 0..50 {
        let mut provenance = Provenance::new(town.id::<Barrier>(row).into(), FactStatus::Stated);
        provenance.field = Some("/title".into());
        // Planted: one is stated, and nothing says where.
        provenance.source = (row < 49).then(|| town.any());
        provenance.quote = Some("non si riesce a prenotare".into());
        dossier.provenance.push(provenance);
    }
}

fn barrier(town: &mut Town, row: usize) -> Barrier {
    let title = row % 10;
    let mut barrier = Barrier::new(town.id(row), words::wall(&mut town.luck, title));
    barrier.description = Some(words::lines(&mut town.luck)).filter(|_| row.is_multiple_of(2));
    // No two of one title stand before one service; planted: two stand before nothing.
    let first = row / 10 * 2 + title * 3;
    let services = first..=first + town.luck.below(2);
    let planted = row < 2;
    barrier.services = services.filter(|_| !planted).map(|service| town.id(service % 30)).collect();
    barrier.project = Some(town.id(0));
    barrier.groups = vec![TargetGroup::ThirdCountryNational];
    barrier.supply = vec![AccessDimension::AvailabilityAccommodation];
    barrier.natures = vec![town.luck.pick(NATURES).clone()];
    if town.luck.once_in(30) {
        barrier.natures = vec![BarrierNature::Other(Box::new(Coded::new("burocrazia".into())))];
    }
    barrier.severity = Some(SEVERITIES[row % 4]);
    barrier.reach = town.luck.rarely(4, ()).map(|()| town.quantity(3..=600).try_into().unwrap());
    let mut said = Evidence::new(EvidenceKind::Contribution);
    said.contribution = Some(town.id(row * 3));
    barrier.evidence = vec![said];
    // What is grave stands on what was said and on what was found; planted: one only on the first.
    if row % 4 >= 2 && row != 3 {
        let mut found = Evidence::new(EvidenceKind::Survey);
        found.text = Some("Due su tre sono tornati a casa".into());
        barrier.evidence.push(found);
    }
    barrier.status = Some(BarrierState::Documented);
    barrier.reported_on = Some(town.date());
    barrier
}

fn measure(town: &mut Town, row: usize) -> Measure {
    let place = words::own_name(town.number * 5 + row % 5);
    let mut measure = Measure::new(town.id(row), words::wish(&mut town.luck, row / 5, &place));
    (measure.barriers, measure.services) = (town.some(2), town.some(1));
    (measure.project, measure.cycle) = (Some(town.id(0)), Some(town.id(row % 5)));
    measure.responsible = Some(town.any());
    // What is not done yet is due later on; planted: one was due a year ago.
    let (status, due) = match row % 3 {
        _ if row == 4 => (MeasureState::UnderWay, town.day(2022, 3..=5)),
        0 => (MeasureState::UnderWay, town.day(2023, 7..=12)),
        1 => (MeasureState::Planned, town.day(2024, 1..=12)),
        _ => (MeasureState::Done, town.day(2021, 1..=12)),
    };
    (measure.status, measure.due) = (Some(status), Some(due));
    let amount = format!("{}.50", town.luck.between(500, 90_000)).parse().unwrap();
    measure.cost = town.luck.rarely(2, Money::new(amount, Currency::EUR).unwrap());
    measure.indicators = vec![town.any()];
    measure
}

fn recommendation(town: &mut Town, row: usize) -> Recommendation {
    let place = words::own_name(town.number * 5 + row % 5);
    let text = words::wish(&mut town.luck, row / 5, &place);
    let mut recommendation = Recommendation::new(town.id(row), text);
    recommendation.code = Some(format!("R{}", row + 1));
    (recommendation.project, recommendation.cycle) = (Some(town.id(0)), Some(town.id(row % 5)));
    // The owner of the service of that row; planted: two go to nobody.
    let service = row % 30;
    if row >= 2 {
        recommendation.addressees = vec![Addressee::new(town.id(service % 8))];
    }
    recommendation.services = vec![town.id(service)];
    recommendation.barriers = town.some(2);
    recommendation.tables = vec![town.any()];
    recommendation.contributions = town.some(3);
    recommendation.scope = Some(RecommendationScope::Service);
    recommendation.priority = Some(Priority::High);
    proceed(town, &mut recommendation, row, town.id(service % 8));
    recommendation
}

/// What has become of a recommendation, step by step.
fn proceed(town: &mut Town, recommendation: &mut Recommendation, row: usize, owner: Id<Stakeholder>) {
    use RecommendationState as State;
    let status = match row {
        2 => State::Issued,
        3 => State::Accepted,
        _ => *town.luck.pick(STATES),
    };
    let mut step = |status, on| {
        recommendation.log.push(StatusChange { on: Some(on), ..StatusChange::new(status) });
    };
    step(State::Draft, town.day(2020, 4..=9));
    step(State::Validated, town.day(2020, 10..=12));
    recommendation.status = Some(status);
    if status == State::Validated {
        return;
    }
    if status == State::Issued {
        // It waits for an answer; planted: for one that is late.
        let due = if row == 2 { town.day(2023, 1..=4) } else { town.day(2023, 7..=9) };
        let issued = town.day(2022, 11..=12);
        step(State::Issued, issued);
        (recommendation.issued_on, recommendation.response_due) = (Some(issued), Some(due));
        return;
    }
    let (issued, answered) = (town.day(2021, 1..=3), town.day(2021, 4..=6));
    step(State::Issued, issued);
    let (answer, kind) = match status {
        State::Rejected => (State::Rejected, ResponseKind::Rejected),
        _ => (State::Accepted, ResponseKind::Accepted),
    };
    // Planted: that one was accepted is not in its log.
    if row != 3 {
        step(answer, answered);
    }
    if status != answer {
        step(status, town.day(2021, 7..=12));
        recommendation.measures = vec![town.any()];
    }
    let mut response = Response::new(kind);
    (response.by, response.on) = (Some(owner), Some(answered));
    response.text = Some(words::lines(&mut town.luck));
    (recommendation.issued_on, recommendation.responses) = (Some(issued), vec![response]);
}

fn indicator(town: &mut Town, row: usize) -> Indicator {
    let title = Text::from(format!("Persone seguite allo sportello {}", row + 1).as_str());
    let mut indicator = Indicator::new(town.id(row), title);
    indicator.project = Some(town.id(0));
    indicator.kind = Some(IndicatorKind::Outcome);
    (indicator.measure, indicator.unit) = (Some(IndicatorMeasure::Unit), Some(IndicatorUnit::Persons));
    indicator.direction = Some(Direction::Ascending);
    // Planted: more is said to be better, and one is to go down.
    let (from, to) = match row {
        0 => (340.into(), 100),
        _ => (town.quantity(3..=60), town.luck.between(120, 600)),
    };
    indicator.baseline = Some(Baseline::new(from));
    let mut target = Target::new(match row % 3 {
        0 => to.into(),
        1 => Quantity::AtLeast(to.into()),
        _ => Quantity::About { value: to.into(), within: Some(10.into()) },
    });
    target.due = Some("2021-12-31".parse().unwrap());
    indicator.targets = vec![target];
    indicator
}

fn measurement(town: &mut Town, row: usize) -> Measurement {
    let mut measurement = Measurement::new(town.id(row), town.id(row % 10));
    // Of each indicator one for each half of the three years, each time at another place.
    let half = row as i64 / 10;
    measurement.value = Some(town.quantity(60..=100));
    measurement.period = Some(Town::months(2019 + half / 2, 1 + half % 2 * 6, 6));
    measurement.territory = Some(town.id(row / 10 % 5));
    measurement.breakdown = vec![AxisValue::new(Axis::Gender, "woman".into())];
    measurement.status = Some(MeasurementState::Validated);
    measurement.source = Some(town.any());
    measurement
}
