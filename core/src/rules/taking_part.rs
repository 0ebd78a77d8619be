//! Who takes part in a cycle: by its participations, in its sessions and at their tables, by what
//! they said, or for its project at that place.

use crate::model::value::Id;
use crate::model::*;
use crate::rules::places::meet;
use crate::rules::session_days::is_off;
use crate::rules::view::View;

/// As many of a project's participations are looked at for each of its cycles.
const PARTNERS: usize = 500;

/// Whether anybody is recorded as taking part in the cycle itself. Where nobody is, the list has
/// not been begun, and nobody in particular is missing from it.
pub(super) fn is_recorded(view: &View<'_>, cycle: &Cycle) -> bool {
    !cycle.participations.is_empty()
        || sessions(view, cycle)
            .any(|session| !session.participants.is_empty() || !session.attendance.is_empty())
}

/// Whether a stakeholder of that description takes part.
pub(super) fn takes_part(view: &View<'_>, cycle: &Cycle, is: impl Fn(Id<Stakeholder>) -> bool) -> bool {
    cycle.participations.iter().any(|part| is(part.stakeholder))
        || sessions(view, cycle).any(|session| is_at(view, session, &is))
        || partners(view, cycle, |part| is(part.stakeholder))
}

/// Whether anybody plays a part of that description: in the cycle, or in its project at that place.
pub(super) fn plays_part(view: &View<'_>, cycle: &Cycle, is: impl Fn(&Participation) -> bool) -> bool {
    cycle.participations.iter().any(&is) || partners(view, cycle, is)
}

/// Whether people of that description were counted at a session or series.
pub(super) fn was_counted(view: &View<'_>, cycle: &Cycle, is: impl Fn(&Attendance) -> bool) -> bool {
    let came = |rows: &[Attendance]| {
        rows.iter().any(|row| is(row) && row.count.range().high().is_none_or(|high| high > 0.into()))
    };
    sessions(view, cycle).any(|session| came(&session.attendance))
        || view.referring::<Series>(cycle.id.uuid()).any(|series| came(&series.attendance))
}

/// Whether anything was said of which that holds.
pub(super) fn was_said(view: &View<'_>, cycle: &Cycle, is: impl Fn(&Contribution) -> bool) -> bool {
    let said = |to: uuid::Uuid| view.referring::<Contribution>(to).any(&is);
    said(cycle.id.uuid())
        || sessions(view, cycle).any(|session| {
            said(session.id.uuid())
                || view.referring::<WorkingTable>(session.id.uuid()).any(|table| {
                    said(table.id.uuid())
                        || view
                            .referring::<Question>(table.id.uuid())
                            .any(|question| said(question.id.uuid()))
                })
        })
}

/// The sessions of a cycle, without those called off or put off.
pub(super) fn sessions<'v, 'd>(
    view: &'v View<'d>,
    cycle: &Cycle,
) -> impl Iterator<Item = &'d Session> + use<'v, 'd> {
    let id = cycle.id;
    view.referring(id.uuid()).filter(move |session: &&Session| session.cycle == Some(id) && !is_off(session))
}

fn is_at(view: &View<'_>, session: &Session, is: &impl Fn(Id<Stakeholder>) -> bool) -> bool {
    let present = session.participants.iter().chain(&session.organisers);
    let counted = session.attendance.iter().filter_map(|row| row.stakeholder);
    present.copied().chain(counted).any(is)
        || view.referring::<WorkingTable>(session.id.uuid()).any(|table| {
            table.composition.iter().copied().chain(table.facilitator).chain(table.rapporteur).any(is)
        })
}

/// Whether a participation of that description in the project is, or may be, for the cycle's place.
fn partners(view: &View<'_>, cycle: &Cycle, is: impl Fn(&Participation) -> bool) -> bool {
    view.get(cycle.project).is_some_and(|project| {
        let parts = project.participations.iter().take(PARTNERS);
        parts.filter(|part| is(part)).any(|part| {
            let home = || home(view, part.stakeholder);
            let places = part.territory.or_else(home).zip(cycle.territory);
            places.is_none_or(|(place, territory)| meet(view, place, territory))
        })
    })
}

/// Where a stakeholder is at home: an office, where its body is, unless it says otherwise.
pub(super) fn home(view: &View<'_>, id: Id<Stakeholder>) -> Option<Id<Territory>> {
    let own = view.get(id).and_then(|stakeholder| stakeholder.territory);
    own.or_else(|| view.get(view.whole_of(id)).and_then(|whole| whole.territory))
}
