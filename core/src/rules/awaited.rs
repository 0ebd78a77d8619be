//! What is waited for, and until when: what rules find late, and what an agenda shows, stand on these days.

use chrono::NaiveDate;

use crate::model::value::{Id, Truth};
use crate::model::{
    Acceptance, Body, Consent, ConsentState, Cycle, Decision, DecisionState, Direction, Indicator, Measure,
    Measurement, Output, Phase, PhaseStatus, Recommendation, Session, SessionKind, Target,
};
use crate::rules::answers;
use crate::rules::consents;
use crate::rules::cycle_course::{self, is_past};
use crate::rules::late::Term;
use crate::rules::measurements::{is_empty, is_valid};
use crate::rules::session_days::{is_held, is_off, last_day};
use crate::rules::view::View;

/// So many days after a session its report is due, where a profile does not say otherwise.
pub(crate) const REPORT_DAYS: i64 = 60;
/// So many months may pass between two sittings of a body.
pub(crate) const SITTING_MONTHS: i64 = 12;
/// So many days figures take to come in.
pub(crate) const FIGURE_DAYS: i64 = 30;

/// Until when a measure is to be done.
pub(crate) fn measure(measure: &Measure) -> Option<Term> {
    Some(Term::by(measure.due?)?.within(measure.cycle))
}

/// Until when an output is to come out.
pub(crate) fn output(output: &Output) -> Option<Term> {
    let due = output.due.filter(|_| output.published_on.is_none())?;
    Some(Term::by(due)?.within(output.cycle))
}

/// Until when something is to be measured that has not been.
pub(crate) fn figure(measurement: &Measurement) -> Option<Term> {
    let due = measurement.on.or_else(|| measurement.period?.end);
    Term::exactly(due.filter(|_| is_empty(measurement))?)
}

/// The last day of a session.
pub(crate) fn day(view: &View<'_>, session: &Session) -> Option<Term> {
    Some(Term::on(last_day(session)?).within(cycle_of(view, session)))
}

/// Until when a session is to be written up, so many days after it. Of a training the register tells who
/// came, and its materials what was taught.
pub(crate) fn report(view: &View<'_>, session: &Session, days: i64) -> Option<Term> {
    let trains = session.kind == SessionKind::Training;
    let last = last_day(session).filter(|_| session.report.is_none() && !trains)?;
    Some(Term::days_after(last, days)?.within(cycle_of(view, session)))
}

/// The cycle of a session, or of the series to which it belongs.
fn cycle_of(view: &View<'_>, session: &Session) -> Option<Id<Cycle>> {
    session.cycle.or_else(|| view.get(session.series?)?.cycle)
}

/// The last day on which a body sat, is to sit, decided, or was founded; nothing where a sitting may have been
/// at any time.
pub(crate) fn last_sign(view: &View<'_>, body: &Body) -> Option<NaiveDate> {
    let founded = body.act.as_ref().and_then(|act| act.date).and_then(|date| date.days());
    let mut last = founded.map(|(_, last)| last);
    for session in view.referring::<Session>(body.id.uuid()).filter(|session| session.body == Some(body.id)) {
        match last_day(session) {
            Some(day) if !is_off(session) => last = last.max(Some(day)),
            None if is_held(session) => return None,
            _ => {}
        }
    }
    // A body that has voted has met, whether or not anybody entered the sitting.
    let decided = |it: &&Decision| it.body == Some(body.id) && it.status != Some(DecisionState::Withdrawn);
    let voted = view.referring::<Decision>(body.id.uuid()).filter(decided);
    last.max(voted.filter_map(|it| it.on?.days()).map(|(_, last)| last).max())
}

/// Until when a target is to be reached; nothing where it has been, or something was measured then or later.
pub(crate) fn target(view: &View<'_>, indicator: &Indicator, target: &Target) -> Option<Term> {
    let due = target.due?;
    let (first, _) = due.days()?;
    let after = |it: &Measurement| {
        let on = it.on.or_else(|| it.period?.end).and_then(|on| on.days());
        on.is_some_and(|(_, last)| first <= last)
    };
    let reaches = |it: &Measurement| {
        let whole = it.breakdown.is_empty() && it.territory.is_none();
        let short = it.value.filter(|_| whole).map(|value| match indicator.direction {
            Some(Direction::Descending) => value.range().exceeds(&target.value.range()),
            _ => target.value.range().exceeds(&value.range()),
        });
        short == Some(Truth::No)
    };
    let mut made = view.referring::<Measurement>(indicator.id.uuid());
    let is_met = made.any(|it| is_valid(it) && !is_empty(it) && (after(it) || reaches(it)));
    Term::exactly(due).filter(|_| !is_met)
}

/// Until when a phase is to end that has not, nor been left behind.
pub(crate) fn phase(cycle: &Cycle, phase: &Phase) -> Option<Term> {
    let waits = match phase.status {
        Some(status) => matches!(status, PhaseStatus::Planned | PhaseStatus::Active),
        None => cycle.phase.is_some() && !is_past(cycle, phase.kind),
    };
    let over = phase.actual.is_some_and(|actual| actual.end.is_some());
    let due = phase.planned.and_then(|planned| planned.end).filter(|_| waits && !over)?;
    Some(Term::by(due)?.within(Some(cycle.id)))
}

/// What a message calls a cycle.
pub(crate) fn called(view: &View<'_>, cycle: &Cycle) -> String {
    cycle_course::called(view, cycle)
}

/// Until when somebody may rely on a consent.
pub(crate) fn consent(consent: &Consent) -> Option<Term> {
    let given = consent.purposes.iter().any(|it| it.state == ConsentState::Given);
    Some(Term::on(consents::expiry(consent).filter(|_| given)?))
}

/// Until when a finding is accepted.
pub(crate) fn acceptance(acceptance: &Acceptance) -> Option<Term> {
    acceptance.until.map(|until| Term::on(until.day()))
}

/// Until when an answer to a recommendation is due. Of a day before the question nothing can be reckoned.
pub(crate) fn answer(recommendation: &Recommendation) -> Option<Term> {
    let due = recommendation.response_due?;
    let possible = recommendation.issued_on.is_none_or(|issued| due.before(&issued) != Truth::Yes);
    let asked = answers::asked_anew(recommendation).or(recommendation.issued_on);
    Some(Term::by(due).filter(|_| possible)?.within(recommendation.cycle).set_on(asked))
}
