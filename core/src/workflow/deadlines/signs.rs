//! What the dossier tells of each kind of deadline: until when, the last step, whether it is at risk.

use chrono::NaiveDate;

use crate::model::value::PartialDate;
use crate::model::{
    Acceptance, Body, Consent, Cycle, Indicator, Measure, MeasureState, Measurement, Output, Project,
    Recommendation, ResponseKind, Session, SessionState,
};
use crate::rules::answers;
use crate::rules::awaited::{self, REPORT_DAYS, SITTING_MONTHS};
use crate::rules::{Term, View};
use crate::workflow::deadlines::kind::{Sign, Take};

/// People need so many days to come, or to answer.
pub(super) const NOTICE: i64 = 14;
/// What is to be done needs so many days at least.
pub(super) const CLOSE: i64 = 30;

/// A sign of a day in a field.
fn due(below: &str, term: Option<Term>) -> Option<Sign> {
    Some(Sign { below: below.to_owned(), term: Some(term?), ..Sign::default() })
}

pub(super) fn end(_: &View<'_>, project: &Project, take: &mut Take<'_>) {
    let end = project.period.and_then(|period| period.end);
    due("period/end", end.and_then(Term::by)).into_iter().for_each(take);
}

pub(super) fn sitting(view: &View<'_>, body: &Body, take: &mut Take<'_>) {
    let last = awaited::last_sign(view, body);
    due("status", last.and_then(|last| Term::months_after(last, SITTING_MONTHS))).into_iter().for_each(take);
}

pub(super) fn phases(view: &View<'_>, cycle: &Cycle, take: &mut Take<'_>) {
    for (row, phase) in cycle.phases.iter().enumerate() {
        if let Some(sign) = due(&format!("phases/{row}/planned/end"), awaited::phase(cycle, phase)) {
            let param = Some(("phase", phase.kind.code().to_owned()));
            take(Sign { param, called: Some(awaited::called(view, cycle)), ..sign });
        }
    }
}

/// People need time to come: what is near and not announced is at risk.
pub(super) fn day(view: &View<'_>, session: &Session, take: &mut Take<'_>) {
    if let Some(sign) = due(day_field(session), awaited::day(view, session)) {
        let planned = session.status == Some(SessionState::Planned);
        let at_risk = planned && sign.term.is_some_and(|term| is_within(view, &term, NOTICE));
        take(Sign { risk: at_risk.then_some("unannounced"), ..sign });
    }
}

pub(super) fn report(view: &View<'_>, session: &Session, take: &mut Take<'_>) {
    due(day_field(session), awaited::report(view, session, REPORT_DAYS)).into_iter().for_each(take);
}

fn day_field(session: &Session) -> &'static str {
    let last = session.period.is_some_and(|period| period.end.is_some());
    if last { "period/end" } else { "date" }
}

pub(super) fn measure(_: &View<'_>, measure: &Measure, take: &mut Take<'_>) {
    due("due", awaited::measure(measure)).into_iter().for_each(take);
}

pub(super) fn output(_: &View<'_>, output: &Output, take: &mut Take<'_>) {
    due("due", awaited::output(output)).into_iter().for_each(take);
}

/// Of targets that were changed, the last version counts.
pub(super) fn targets(view: &View<'_>, indicator: &Indicator, take: &mut Take<'_>) {
    let version = indicator.targets.iter().map(|target| target.version.unwrap_or(1)).max();
    for (row, target) in indicator.targets.iter().enumerate() {
        if Some(target.version.unwrap_or(1)) == version {
            due(&format!("targets/{row}/due"), awaited::target(view, indicator, target))
                .into_iter()
                .for_each(&mut *take);
        }
    }
}

pub(super) fn figure(view: &View<'_>, measurement: &Measurement, take: &mut Take<'_>) {
    let below = if measurement.on.is_some() { "on" } else { "period/end" };
    let Some(indicator) = view.get(measurement.indicator) else { return };
    if let Some(sign) = due(below, awaited::figure(measurement)) {
        take(Sign { called: Some(view.read(&indicator.title)), ..sign });
    }
}

pub(super) fn consent(_: &View<'_>, consent: &Consent, take: &mut Take<'_>) {
    if let Some(sign) = due("expires", awaited::consent(consent)) {
        take(Sign { called: Some(consent.subject.clone()), ..sign });
    }
}

pub(super) fn acceptance(_: &View<'_>, acceptance: &Acceptance, take: &mut Take<'_>) {
    if let Some(sign) = due("until", awaited::acceptance(acceptance)) {
        take(Sign { called: Some(acceptance.code.clone()), ..sign });
    }
}

/// Somebody is to take a step, and no day is set for it.
pub(super) fn step(_: &View<'_>, recommendation: &Recommendation, take: &mut Take<'_>) {
    let cycle = recommendation.cycle;
    take(Sign { below: "status".into(), cycle, step: last_step(recommendation), ..Sign::default() });
}

pub(super) fn answer(view: &View<'_>, recommendation: &Recommendation, take: &mut Take<'_>) {
    if let Some(whom) = answers::silent(view, recommendation) {
        let (term, step) = (awaited::answer(recommendation), last_step(recommendation));
        let (below, cycle) = ("response_due".into(), recommendation.cycle);
        take(Sign { below, term, cycle, step, whom, ..Sign::default() });
    }
}

/// Answers that were put off, by those who have not answered since.
pub(super) fn review(view: &View<'_>, recommendation: &Recommendation, take: &mut Take<'_>) {
    let latest = answers::latest(view, recommendation);
    for (_, row, answer) in latest.into_iter().filter(|(.., it)| it.kind == ResponseKind::Deferred) {
        let term = answer.review_on.and_then(Term::by);
        let term = term.map(|term| term.within(recommendation.cycle).set_on(answer.on));
        if let Some(sign) = due(&format!("responses/{row}/review_on"), term) {
            take(Sign { whom: answer.by.into_iter().collect(), ..sign });
        }
    }
}

/// What was promised: by the day that the answer names or, where it names none and they are late, by that
/// of the last of its measures.
pub(super) fn implementation(view: &View<'_>, recommendation: &Recommendation, take: &mut Take<'_>) {
    let measures = recommendation.measures.iter().enumerate();
    let measures = measures.filter_map(|(row, id)| Some((row, view.get(*id)?)));
    let live: Vec<_> = measures.filter(|(_, it)| it.status != Some(MeasureState::Dropped)).collect();
    let terms = live.iter().filter_map(|(row, measure)| Some((*row, *measure, awaited::measure(measure)?)));
    let last = terms.clone().max_by_key(|(row, _, term)| (term.now(view), *row));
    let last = last.map(|(row, _, term)| (format!("measures/{row}"), term));
    let promise = promised(view, recommendation);

    let mut open = terms.filter(|(_, measure, _)| measure.status != Some(MeasureState::Done));
    let by = promise.as_ref().map_or(NaiveDate::MAX, |(_, term)| term.now(view));
    let late = open.any(|(_, _, term)| term.is_over(view) || by < term.now(view));
    let begun = |measure: &Measure| {
        matches!(measure.status, Some(MeasureState::OnTrial | MeasureState::UnderWay | MeasureState::Done))
    };
    let end = promise.as_ref().or(last.as_ref());
    let idle = !live.iter().any(|(_, measure)| begun(measure));
    let close = || end.is_some_and(|(_, term)| is_within(view, term, CLOSE));
    let risk = if late { Some("measures") } else { (idle && close()).then_some("unbegun") };

    // Of what goes well by its measures alone, these are shown.
    let shown = promise.or(last.filter(|_| risk.is_some()));
    let (below, term) =
        shown.map_or_else(|| ("status".to_owned(), None), |(below, term)| (below, Some(term)));
    let (cycle, step) = (recommendation.cycle, last_step(recommendation));
    take(Sign { below, term, cycle, risk, step, ..Sign::default() });
}

/// The day that a yes to what was last asked names, and where.
fn promised(view: &View<'_>, recommendation: &Recommendation) -> Option<(String, Term)> {
    let is_yes = |kind| matches!(kind, ResponseKind::Accepted | ResponseKind::AcceptedInPart);
    let mut answers = answers::latest(view, recommendation).into_iter().rev();
    let (_, row, yes) = answers.find(|(.., it)| is_yes(it.kind) && it.review_on.is_some())?;
    let term = Term::by(yes.review_on?)?.within(recommendation.cycle).set_on(yes.on);
    Some((format!("responses/{row}/review_on"), term))
}

/// The last day on which anything is known to have been done about it.
fn last_step(recommendation: &Recommendation) -> Option<PartialDate> {
    let log = recommendation.log.iter().map(|step| step.on);
    let answers = recommendation.responses.iter().map(|response| response.on);
    let days = log.chain(answers).chain([recommendation.issued_on]).flatten();
    days.filter_map(|day| Some((day.days()?.1, day))).max_by_key(|(last, _)| *last).map(|(_, day)| day)
}

/// Whether something is due within so many days, or was before.
fn is_within(view: &View<'_>, term: &Term, days: i64) -> bool {
    view.as_of().is_some_and(|as_of| term.now(view).signed_duration_since(as_of).num_days() <= days)
}
