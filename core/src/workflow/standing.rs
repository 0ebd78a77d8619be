//! Standing: by registering and revising nobody comes to have a say that they had not, and nobody is put out
//! of theirs.

use uuid::Uuid;

use crate::fault::Fault;
use crate::model::value::{Id, PartialDate, Truth};
use crate::model::{AnyEntity, Cycle, Entity, Noun, Participation, ParticipationRole, Project, Stakeholder};
use crate::workflow::decide::Case;
use crate::workflow::event::Event;
use crate::workflow::keepers::{RETIRERS, keepers};
use crate::workflow::machines::machine;
use crate::workflow::roles::{Presence, Role, roles_as, roles_of_house};
use crate::workflow::scope::upward;
use crate::workflow::stepping::{permit, permit_as, state};

/// Those who lead, each before those whom they lead.
const RANKS: &[Role] = &[Role::Lead, Role::LocalCoordinator, Role::Facilitator, Role::Rapporteur];
/// Those by whose vote or word something comes about.
const SAYS: &[Role] = &[Role::TableMember, Role::BodyMember];
/// The fields that give somebody a say.
const GIVING: &[&str] = &[
    "participations",
    "organisers",
    "facilitator",
    "rapporteur",
    "composition",
    "memberships",
    "chair",
    "owner",
];

/// The fields that say where something came about: whoever leads there has a say in it.
const WHERE: &[&str] = &["session", "tables"];

/// Notes where something would be taken from the projects to which it belongs, or brought into one.
pub(super) fn refuse_moved(case: &mut Case<'_>, before: &AnyEntity, after: &AnyEntity) {
    let projects = |entity: &AnyEntity| -> Vec<Uuid> {
        let above = upward(case.view, entity.id(), entity.fields()).into_iter();
        above.filter(|id| case.view.row(*id).is_some_and(|row| row.noun == Noun::Project)).collect()
    };
    let (from, to) = (projects(before), projects(after));
    if from.iter().any(|project| !to.contains(project)) {
        permit(case, RETIRERS, before);
    }
    if to.iter().any(|project| !from.contains(project)) {
        permit_as(case, keepers(after.noun()), after, Presence::ToCome);
    }
}

/// Notes where whoever acts, or anybody of their house, would come to stand above where they stood, or the lead of
/// a cycle be given to somebody who has no part in its project.
pub(super) fn refuse_raised(
    case: &mut Case<'_>,
    event: &Event,
    before: Option<&AnyEntity>,
    after: &AnyEntity,
) {
    let Some(actor) = case.actor else { return };
    let presence = if before.is_some() { Presence::There } else { Presence::ToCome };
    let had = roles_of_house(case.view, before.unwrap_or(after), actor, presence);
    let is_permitted = !case.reasons.iter().any(|it| it.code == "workflow/not-permitted");
    if !is_permitted || had.contains(&Role::Lead) {
        return;
    }
    let raised = rises(case, actor, &had, before, after);
    if raised || gives_lead(case, actor, before, after) {
        let gives = |name: &&String| {
            GIVING.contains(&name.as_str()) || (before.is_some() && WHERE.contains(&name.as_str()))
        };
        for name in event.set.keys().filter(gives) {
            let at = format!("/command/given/{name}");
            let fault = Fault::new("workflow/field-reserved").with("field", name.as_str());
            if !case.reasons.iter().any(|it| it.code == fault.code && it.at == at) {
                case.against(format!("/given/{name}"), fault.with("roles", Role::Lead.code()));
            }
        }
    }
}

/// Whether whoever acts, or anybody of their house, would stand above where they stood.
fn rises(
    case: &Case<'_>,
    actor: Id<Stakeholder>,
    had: &[Role],
    before: Option<&AnyEntity>,
    after: &AnyEntity,
) -> bool {
    let leads = |role: &Role| match RANKS.iter().position(|rank| rank == role) {
        // Whoever facilitates may organise what they begin.
        Some(1) if before.is_none() && had.contains(&Role::Facilitator) => false,
        Some(rank) => !RANKS.iter().take(rank).any(|above| had.contains(above)),
        None => *role == Role::Evaluator,
    };
    let has = roles_of_house(case.view, after, actor, Presence::There);
    // Whoever first writes down who is there may be one of them.
    let says = before.map(|before| {
        let roles = |entity| roles_as(case.view, entity, Some(actor), Presence::There);
        let had = roles(before);
        roles(after).iter().any(|role| SAYS.contains(role) && !had.contains(role))
    });
    says.unwrap_or_default() || has.iter().any(|role| !had.contains(role) && leads(role))
}

/// Whether a cycle would come to be led or evaluated by somebody who has no part in its project, or is of the
/// house of whoever acts.
fn gives_lead(
    case: &Case<'_>,
    actor: Id<Stakeholder>,
    before: Option<&AnyEntity>,
    after: &AnyEntity,
) -> bool {
    let AnyEntity::Cycle(after) = after else { return false };
    let known = match before {
        Some(AnyEntity::Cycle(before)) => before.participations.as_slice(),
        _ => &[],
    };
    let project: Option<&Project> = case.view.get(after.project);
    let whole = |id| case.view.whole_of(id);
    let is_stranger = |who: Id<Stakeholder>| {
        let mut parts = project.iter().flat_map(|it| &it.participations);
        whole(who) == whole(actor) || !parts.any(|part| part.stakeholder == who)
    };
    let leads =
        |it: &&Participation| matches!(it.role, ParticipationRole::Lead | ParticipationRole::Evaluator);
    let mut new = after.participations.iter().filter(leads).filter(|part| !known.contains(part));
    new.any(|part| is_stranger(part.stakeholder))
}

/// Whether somebody takes part in a project or cycle that is not over: whoever has a say is not silenced.
pub(super) fn has_part(case: &Case<'_>, who: Id<Stakeholder>) -> bool {
    let today = PartialDate::from(case.day);
    let lasts = |part: &Participation| {
        part.stakeholder == who && !part.period.is_some_and(|it| it.excludes(&today) == Truth::Yes)
    };
    let mut projects = case.view.referring::<Project>(who.uuid());
    let mut cycles = case.view.referring::<Cycle>(who.uuid());
    projects.any(|it| it.participations.iter().any(lasts) && goes_on(case, it))
        || cycles.any(|it| it.participations.iter().any(lasts) && goes_on(case, it))
}

/// Whether the life of something is not over.
fn goes_on<T: Entity>(case: &Case<'_>, one: &T) -> bool {
    let is_retired = case.dossier.retired.iter().any(|it| it.subject.uuid() == one.id());
    let entity = || case.entity(one.id());
    !is_retired
        && machine(T::NOUN)
            .zip(entity())
            .is_none_or(|(machine, entity)| machine.open(state(machine, &entity)).next().is_some())
}
