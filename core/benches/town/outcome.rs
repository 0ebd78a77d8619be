//! What comes of a town's tables: barriers, measures, recommendations, indicators, outputs.

use tavolata::Dossier;
use tavolata::model::value::{Coded, Currency, Money, Text};
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
    &RecommendationState::Rejected,
];

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
        let mut output = Output::new(town.id(row), OutputKind::Report, "Report di sintesi".into());
        output.project = Some(town.id(0));
        output.status = Some(OutputState::Published);
        output.published_on = Some(town.date());
        output.languages = vec!["it".parse().unwrap()];
        output.informs = vec![town.id(0)];
        dossier.outputs.push(output);
    }
    for row in 0..50 {
        let mut provenance = Provenance::new(town.id::<Barrier>(row).into(), FactStatus::Stated);
        provenance.field = Some("/title".into());
        provenance.source = Some(town.any());
        provenance.quote = Some("non si riesce a prenotare".into());
        dossier.provenance.push(provenance);
    }
}

fn barrier(town: &mut Town, row: usize) -> Barrier {
    let mut barrier = Barrier::new(town.id(row), words::wall(&mut town.luck));
    barrier.description = Some(words::lines(&mut town.luck)).filter(|_| row.is_multiple_of(2));
    // Planted: two stand before nothing.
    barrier.services = if row < 2 { Vec::new() } else { town.some(2) };
    barrier.project = Some(town.id(0));
    barrier.groups = vec![TargetGroup::ThirdCountryNational];
    barrier.supply = vec![AccessDimension::AvailabilityAccommodation];
    barrier.natures = vec![town.luck.pick(NATURES).clone()];
    if town.luck.once_in(30) {
        barrier.natures = vec![BarrierNature::Other(Box::new(Coded::new("burocrazia".into())))];
    }
    barrier.severity = Some(BarrierSeverity::Major);
    barrier.reach = town.luck.rarely(4, ()).map(|()| town.quantity().try_into().unwrap());
    let mut evidence = Evidence::new(EvidenceKind::Contribution);
    evidence.contribution = Some(town.any());
    barrier.evidence = vec![evidence];
    barrier.status = Some(BarrierState::Documented);
    barrier.reported_on = Some(town.date());
    barrier
}

fn measure(town: &mut Town, row: usize) -> Measure {
    let place = words::own_name(town.number * 5 + row % 5);
    let mut measure = Measure::new(town.id(row), words::wish(&mut town.luck, &place));
    (measure.barriers, measure.services) = (town.some(2), town.some(1));
    (measure.project, measure.cycle) = (Some(town.id(0)), Some(town.id(row % 5)));
    measure.responsible = Some(town.any());
    measure.due = Some(town.date());
    measure.status = Some(MeasureState::UnderWay);
    let amount = format!("{}.50", town.luck.between(500, 90_000)).parse().unwrap();
    measure.cost = town.luck.rarely(2, Money::new(amount, Currency::EUR).unwrap());
    measure.indicators = vec![town.any()];
    measure
}

fn recommendation(town: &mut Town, row: usize) -> Recommendation {
    let place = words::own_name(town.number * 5 + row % 5);
    let mut recommendation = Recommendation::new(town.id(row), words::wish(&mut town.luck, &place));
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
    let status = *town.luck.pick(STATES);
    recommendation.status = Some(status);
    recommendation.issued_on = Some(town.date());
    if status == RecommendationState::Accepted {
        let mut response = Response::new(ResponseKind::Accepted);
        (response.by, response.on) = (Some(town.id(service % 8)), Some(town.date()));
        response.text = Some(words::lines(&mut town.luck));
        recommendation.responses = vec![response];
        recommendation.measures = vec![town.any()];
    }
    let mut change = StatusChange::new(RecommendationState::Issued);
    change.on = Some(town.date());
    recommendation.log = vec![StatusChange::new(RecommendationState::Draft), change];
    recommendation
}

fn indicator(town: &mut Town, row: usize) -> Indicator {
    let title = Text::from(format!("Persone seguite allo sportello {}", row + 1).as_str());
    let mut indicator = Indicator::new(town.id(row), title);
    indicator.project = Some(town.id(0));
    indicator.kind = Some(IndicatorKind::Outcome);
    (indicator.measure, indicator.unit) = (Some(IndicatorMeasure::Unit), Some(IndicatorUnit::Persons));
    indicator.direction = Some(Direction::Ascending);
    indicator.baseline = Some(Baseline::new(town.quantity()));
    let mut target = Target::new(town.quantity());
    target.due = Some("2021-12-31".parse().unwrap());
    indicator.targets = vec![target];
    indicator
}

fn measurement(town: &mut Town, row: usize) -> Measurement {
    let mut measurement = Measurement::new(town.id(row), town.id(row % 10));
    measurement.value = Some(town.quantity());
    measurement.period = Some(town.period());
    measurement.territory = Some(town.any());
    measurement.breakdown = vec![AxisValue::new(Axis::Gender, "woman".into())];
    measurement.status = Some(MeasurementState::Validated);
    measurement.source = Some(town.any());
    measurement
}
