//! For whom something is: those whom the subject names, or those who have a role in what it belongs to.

use uuid::Uuid;

use crate::model::node::Fields;
use crate::model::value::{Id, PartialDate, Truth};
use crate::model::{Cycle, Dossier, Participation, ParticipationRole, Project, Stakeholder};
use crate::rules::{View, meet};
use crate::workflow::deadlines::kind::Whom;
use crate::workflow::roles::Role;
use crate::workflow::scope::{referred, upward};

/// The first of these that is anybody, each once.
pub(super) fn whom<'d>(
    dossier: &'d Dossier,
    view: &View<'d>,
    subject: Option<(Uuid, &dyn Fields)>,
    among: &[Whom],
) -> Vec<Id<Stakeholder>> {
    let mut scope = None;
    for one in among {
        let mut found: Vec<Id<Stakeholder>> = match one {
            Whom::Field(name) => {
                let named = subject.map(|(_, fields)| referred(fields, &[name]));
                named.unwrap_or_default().into_iter().map(Id::from).collect()
            }
            Whom::Role(role) => {
                scope.get_or_insert_with(|| Scope::of(dossier, view, subject)).holding(view, *role)
            }
        };
        found.retain(|id| view.row(id.uuid()).is_some());
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The projects and cycles to which something belongs.
struct Scope<'d> {
    projects: Vec<&'d Project>,
    cycles: Vec<&'d Cycle>,
}

impl<'d> Scope<'d> {
    /// What belongs to none belongs to the only project, where there is one only.
    fn of(dossier: &'d Dossier, view: &View<'d>, subject: Option<(Uuid, &dyn Fields)>) -> Self {
        let above = subject.map(|(id, fields)| upward(view, id, fields)).unwrap_or_default();
        let cycles: Vec<&Cycle> = above.iter().filter_map(|id| view.get((*id).into())).collect();
        let mut projects: Vec<&Project> = above.iter().filter_map(|id| view.get((*id).into())).collect();
        if let ([], [only]) = (projects.as_slice(), dossier.projects.as_slice()) {
            projects.push(only);
        }
        Self { projects, cycles }
    }

    /// Those who have a role there. Whoever coordinates a project at another place than the cycle's
    /// coordinates nothing here.
    fn holding(&self, view: &View<'_>, role: Role) -> Vec<Id<Stakeholder>> {
        let places: Vec<_> = self.cycles.iter().filter_map(|cycle| cycle.territory).collect();
        let here = |part: &&Participation| {
            let meets = |place| places.is_empty() || places.iter().any(|here| meet(view, place, *here));
            role != Role::LocalCoordinator || part.territory.is_none_or(meets)
        };
        let of_projects = self.projects.iter().flat_map(|project| &project.participations).filter(here);
        let parts = self.cycles.iter().flat_map(|cycle| &cycle.participations).chain(of_projects);
        let mut found = Vec::new();
        for part in parts.filter(|part| has(part, role) && is_in_time(view, part)) {
            if !found.contains(&part.stakeholder) {
                found.push(part.stakeholder);
            }
        }
        found
    }
}

fn has(part: &Participation, role: Role) -> bool {
    let wanted = match role {
        Role::Lead => ParticipationRole::Lead,
        Role::LocalCoordinator => ParticipationRole::LocalCoordinator,
        Role::Facilitator => ParticipationRole::Facilitator,
        Role::Rapporteur => ParticipationRole::Rapporteur,
        Role::Evaluator => ParticipationRole::Evaluator,
        _ => return false,
    };
    part.role == wanted
}

/// Whether the day does not certainly lie outside the time for which they take part.
fn is_in_time(view: &View<'_>, part: &Participation) -> bool {
    let today = view.as_of().map(PartialDate::from);
    let outside = part.period.zip(today).is_some_and(|(period, today)| period.excludes(&today) == Truth::Yes);
    !outside
}
