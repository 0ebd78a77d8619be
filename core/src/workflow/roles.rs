//! Who is what towards a subject: the roles from which permissions follow.

use serde_json::Value;
use uuid::Uuid;

use crate::model::declare::choices;
use crate::model::describe::Shape;
use crate::model::value::{Id, PartialDate, Period, Truth};
use crate::model::{
    Answer, AnyEntity, Barrier, Body, Cycle, Dossier, Elector, Indicator, Measure, Noun, Participation,
    ParticipationRole, Project, Recommendation, Service, Session, Stakeholder, WorkingTable,
};
use crate::rules::{View, lived, meet};
use crate::workflow::event::Event;
use crate::workflow::evolve::happen;
use crate::workflow::scope::{ASIDE, UPWARD, WIDEST, scope};

choices! {
    /// What somebody is towards a subject. Each comes from what the dossier itself records.
    closed Role {
        /// Leads the project.
        Lead = "lead",
        /// A partner in the project.
        Partner = "partner",
        /// Coordinates the project or the cycle at that place, or holds the session.
        LocalCoordinator = "local_coordinator",
        /// Leads the talk: at the table, or in the cycle.
        Facilitator = "facilitator",
        /// Reports from the table.
        Rapporteur = "rapporteur",
        /// Sits at the table.
        TableMember = "table_member",
        /// Sits in the body, with a vote or without.
        BodyMember = "body_member",
        /// Answers for a service concerned.
        ServiceOwner = "service_owner",
        /// The recommendation is addressed to them, or they are responsible for the measure, or for one
        /// against the barrier.
        Addressee = "addressee",
        /// Takes part in the project, the cycle or the session.
        Participant = "participant",
        /// Evaluates the project or the cycle.
        Evaluator = "evaluator",
        /// Speaks for themselves: the subject is they, or what they have said.
        Oneself = "oneself",
        /// Anybody.
        Public = "public",
    }
}

/// Whether a subject is there, or would only be registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It is there.
    There,
    /// It is not there yet: what it says of who has a part in it gives nobody a role.
    ToCome,
}

/// The roles of somebody towards a subject that is there, or is only to come; of `Public` is everybody.
///
/// An office has the roles of its body as well.
pub(super) fn roles_as(
    view: &View<'_>,
    subject: &AnyEntity,
    actor: Option<Id<Stakeholder>>,
    presence: Presence,
) -> Vec<Role> {
    let Some(actor) = actor else { return vec![Role::Public] };
    let whole = view.whole_of(actor);
    let is = |id: Id<Stakeholder>| id == actor || id == whole;
    Towards { view, is: &is }.roles(subject, actor, presence)
}

/// The roles of all who belong to the same body as somebody: what one of them may not do none does for them.
pub(super) fn roles_of_house(
    view: &View<'_>,
    subject: &AnyEntity,
    actor: Id<Stakeholder>,
    presence: Presence,
) -> Vec<Role> {
    let whole = view.whole_of(actor);
    let is = |id: Id<Stakeholder>| view.whole_of(id) == whole;
    Towards { view, is: &is }.roles(subject, actor, presence)
}

/// The roles of somebody towards something of a noun that is to come, whatever it will belong to.
pub(super) fn roles_wherever(
    dossier: &Dossier,
    view: &View<'_>,
    noun: Noun,
    actor: Option<Id<Stakeholder>>,
) -> Vec<Role> {
    let blank = AnyEntity::blank(noun);
    let mut roles = roles_as(view, &blank, actor, Presence::ToCome);
    let Some(actor) = actor else { return roles };
    for field in noun.record().fields {
        let (of, is_list) = match field.shape {
            Shape::Reference(Some(of)) => (of, false),
            Shape::List(Shape::Reference(Some(of))) => (*of, true),
            _ => continue,
        };
        let ids: Vec<_> = match field.name {
            "barriers" if noun == Noun::Measure => asked_of(view, actor),
            name if UPWARD.contains(&name) || ASIDE.contains(&name) => {
                (0..dossier.rows(of)).filter_map(|row| dossier.id_at(of, row)).collect()
            }
            _ => continue,
        };
        for id in ids {
            let mut event = Event::new("register".into(), Uuid::nil().into());
            let id = Value::from(id.to_string());
            event.set.insert(field.name.into(), if is_list { vec![id].into() } else { id });
            let mut to_come = blank.clone();
            if happen(&event, to_come.fields_mut()).is_some() {
                roles.extend(roles_as(view, &to_come, Some(actor), Presence::ToCome));
            }
        }
    }
    roles.sort_unstable();
    roles.dedup();
    roles
}

/// The barriers that somebody, or whom they are an office of, was asked to remove.
fn asked_of(view: &View<'_>, actor: Id<Stakeholder>) -> Vec<Uuid> {
    let asked = [actor, view.whole_of(actor)];
    let asked = asked.iter().flat_map(|one| view.referring::<Recommendation>(one.uuid()));
    asked.flat_map(|asked| asked.barriers.iter().map(|barrier| barrier.uuid())).collect()
}

/// Looks for the roles of one who is known by `is`.
struct Towards<'v, 'd, 'i> {
    view: &'v View<'d>,
    is: &'i dyn Fn(Id<Stakeholder>) -> bool,
}

impl Towards<'_, '_, '_> {
    /// All that they are.
    fn roles(&self, subject: &AnyEntity, actor: Id<Stakeholder>, presence: Presence) -> Vec<Role> {
        let mut roles = Vec::with_capacity(8);
        roles.push(Role::Public);
        match presence {
            Presence::There => self.subject(subject, &mut roles),
            Presence::ToCome => self.what_is_to_come(subject, &mut roles),
        }
        let scope = scope(self.view, subject, actor, presence == Presence::There);
        for id in &scope {
            self.scope(*id, &scope, &mut roles);
        }
        match (subject, presence) {
            (AnyEntity::Recommendation(_), Presence::There) => self.bodies(&scope, &mut roles),
            (AnyEntity::Barrier(_), _) => self.tables(&scope, &mut roles),
            _ => {}
        }
        roles.sort_unstable();
        roles.dedup();
        roles
    }

    /// The barriers of a cycle are the business of all its tables.
    fn tables(&self, scope: &[Uuid], roles: &mut Vec<Role>) {
        let cycles = scope.iter().filter(|id| self.view.get::<Cycle>((**id).into()).is_some());
        let sessions = cycles.flat_map(|cycle| self.view.referring::<Session>(*cycle).take(WIDEST));
        let tables = sessions.flat_map(|it| self.view.referring::<WorkingTable>(it.id.uuid()).take(WIDEST));
        tables.for_each(|table| self.table(table, roles));
    }

    /// The bodies of a project have a say in what it asks for.
    fn bodies(&self, scope: &[Uuid], roles: &mut Vec<Role>) {
        let projects = scope.iter().filter(|id| self.view.get::<Project>((**id).into()).is_some());
        let bodies = projects.flat_map(|project| self.view.referring::<Body>(*project).take(WIDEST));
        bodies.for_each(|body| self.body(body, roles));
    }

    /// What they are towards the subject itself.
    fn subject(&self, subject: &AnyEntity, roles: &mut Vec<Role>) {
        let is = |id: &Id<Stakeholder>| (self.is)(*id);
        match subject {
            AnyEntity::Stakeholder(one) if is(&one.id) => roles.push(Role::Oneself),
            AnyEntity::Contribution(said) if said.stakeholder.iter().any(is) => roles.push(Role::Oneself),
            AnyEntity::Recommendation(asked) => {
                let addressed = asked.addressees.iter().any(|to| is(&to.stakeholder));
                roles.extend(addressed.then_some(Role::Addressee));
            }
            AnyEntity::Indicator(indicator) => self.evaluators(indicator, roles),
            AnyEntity::Measurement(measurement) => {
                self.view.get(measurement.indicator).into_iter().for_each(|it| self.evaluators(it, roles));
            }
            AnyEntity::Measure(measure) if measure.responsible.iter().any(is) => roles.push(Role::Addressee),
            AnyEntity::Barrier(barrier) => self.barrier(barrier, roles),
            AnyEntity::Project(project) => self.parts(&project.participations, roles),
            AnyEntity::Cycle(cycle) => self.parts(&cycle.participations, roles),
            AnyEntity::Service(service) if service.owner.iter().any(is) => roles.push(Role::ServiceOwner),
            AnyEntity::WorkingTable(table) => self.table(table, roles),
            AnyEntity::Session(session) => {
                self.session(session, roles);
                // Whoever reports from one of its tables reports from it; to lead one is not to lead it.
                let mut tables = self.view.referring::<WorkingTable>(session.id.uuid()).take(WIDEST);
                roles.extend(tables.any(|it| it.rapporteur.iter().any(is)).then_some(Role::Rapporteur));
            }
            AnyEntity::Body(body) => self.body(body, roles),
            // Over what a body decides presides whoever chairs it; who votes was settled with the vote.
            AnyEntity::Decision(decision) => {
                let votes = |it: &Elector| is(&it.member) || it.on_behalf_of.iter().any(is);
                let seat = if decision.body.is_some() { Role::BodyMember } else { Role::TableMember };
                roles.extend(decision.electorate.iter().any(votes).then_some(seat));
                let chair = decision.body.and_then(|body| self.view.get(body)).and_then(|body| body.chair);
                roles.extend(chair.filter(|chair| (self.is)(*chair)).map(|_| Role::Facilitator));
            }
            _ => {}
        }
    }

    /// What they are towards a subject that is to come: to remove a barrier is up to whoever was asked to.
    fn what_is_to_come(&self, subject: &AnyEntity, roles: &mut Vec<Role>) {
        let AnyEntity::Measure(measure) = subject else { return };
        let asked = |asked: &Recommendation| asked.addressees.iter().any(|to| (self.is)(to.stakeholder));
        let mut about = measure.barriers.iter().flat_map(|barrier| self.view.referring(barrier.uuid()));
        roles.extend(about.by_ref().take(WIDEST).any(asked).then_some(Role::Addressee));
    }

    /// What they are towards something that the subject belongs to.
    fn scope(&self, id: Uuid, scope: &[Uuid], roles: &mut Vec<Role>) {
        let Some(row) = self.view.row(id) else { return };
        match row.noun {
            Noun::Project => {
                self.view.get(id.into()).into_iter().for_each(|it| self.project(it, scope, roles))
            }
            Noun::Cycle => self
                .view
                .get(id.into())
                .into_iter()
                .for_each(|it: &Cycle| self.parts(&it.participations, roles)),
            Noun::WorkingTable => self.view.get(id.into()).into_iter().for_each(|it| self.table(it, roles)),
            Noun::Session => self.view.get(id.into()).into_iter().for_each(|it| self.session(it, roles)),
            Noun::Body => self.view.get(id.into()).into_iter().for_each(|it| self.body(it, roles)),
            Noun::Service => {
                let service: Option<&Service> = self.view.get(id.into());
                let owner = service.and_then(|service| service.owner);
                roles.extend(owner.filter(|owner| (self.is)(*owner)).map(|_| Role::ServiceOwner));
            }
            _ => {}
        }
    }

    /// A barrier is the business of whoever is responsible for a measure against it, and of the tables at
    /// which it was told of.
    fn barrier(&self, barrier: &Barrier, roles: &mut Vec<Role>) {
        let is = |id: &Id<Stakeholder>| (self.is)(*id);
        let mut against = self.view.referring::<Measure>(barrier.id.uuid()).take(WIDEST);
        roles.extend(against.any(|it| it.responsible.iter().any(is)).then_some(Role::Addressee));
        let told =
            barrier.evidence.iter().filter_map(|piece| self.view.get(piece.contribution?)).take(WIDEST);
        for said in told {
            let asked = || said.question.and_then(|id| self.view.get(id)).map(|question| question.table);
            let table = said.table.or_else(asked).and_then(|id| self.view.get(id));
            table.into_iter().for_each(|table| self.table(table, roles));
        }
    }

    /// Whoever coordinates a project at another place than the cycle's coordinates nothing here.
    fn project(&self, project: &Project, scope: &[Uuid], roles: &mut Vec<Role>) {
        let cycles = scope.iter().filter_map(|id| self.view.get::<Cycle>((*id).into()));
        let places: Vec<_> = cycles.filter_map(|cycle| cycle.territory).collect();
        let elsewhere = |part: &&Participation| {
            let local = part.role == ParticipationRole::LocalCoordinator;
            let meets = |place| places.is_empty() || places.iter().any(|here| meet(self.view, place, *here));
            local && !part.territory.is_none_or(meets)
        };
        let here = project.participations.iter().filter(|part| !elsewhere(part));
        here.for_each(|part| self.part(part, roles));
    }

    /// Whoever evaluates a cycle of a project reads the project's indicators.
    fn evaluators(&self, indicator: &Indicator, roles: &mut Vec<Role>) {
        let project = indicator.project.into_iter();
        let cycles = project.flat_map(|project| self.view.referring::<Cycle>(project.uuid()).take(WIDEST));
        let evaluates = |part: &&Participation| part.role == ParticipationRole::Evaluator;
        cycles.flat_map(|it| it.participations.iter().filter(evaluates)).for_each(|it| self.part(it, roles));
    }

    fn parts(&self, parts: &[Participation], roles: &mut Vec<Role>) {
        parts.iter().for_each(|part| self.part(part, roles));
    }

    fn part(&self, part: &Participation, roles: &mut Vec<Role>) {
        use ParticipationRole as As;
        if !(self.is)(part.stakeholder) || !self.is_in_time(part.period.as_ref()) {
            return;
        }
        roles.push(match part.role {
            As::Lead => Role::Lead,
            As::Partner | As::AssociatedPartner | As::DelegatingAuthority | As::SiteHost => Role::Partner,
            As::LocalCoordinator => Role::LocalCoordinator,
            As::Facilitator => Role::Facilitator,
            As::Rapporteur => Role::Rapporteur,
            As::Evaluator => Role::Evaluator,
            As::ServiceOwner => Role::ServiceOwner,
            As::Participant | As::Mediator | As::PriorityInterlocutor | As::ServiceProvider => {
                Role::Participant
            }
            _ => return,
        });
        // Those concerned do not lose their voice by becoming partners.
        let speaks = || self.view.get(part.stakeholder).is_some_and(|one| lived(one) == Answer::Yes);
        if part.role == As::Partner && speaks() {
            roles.push(Role::Participant);
        }
    }

    fn table(&self, table: &WorkingTable, roles: &mut Vec<Role>) {
        let is = |id: &Id<Stakeholder>| (self.is)(*id);
        roles.extend(table.facilitator.iter().any(is).then_some(Role::Facilitator));
        roles.extend(table.rapporteur.iter().any(is).then_some(Role::Rapporteur));
        roles.extend(table.composition.iter().any(is).then_some(Role::TableMember));
    }

    fn session(&self, session: &Session, roles: &mut Vec<Role>) {
        let is = |id: &Id<Stakeholder>| (self.is)(*id);
        roles.extend(session.organisers.iter().any(is).then_some(Role::LocalCoordinator));
        roles.extend(session.participants.iter().any(is).then_some(Role::Participant));
    }

    fn body(&self, body: &Body, roles: &mut Vec<Role>) {
        let sits = body.memberships.iter().any(|seat| {
            let theirs = (self.is)(seat.stakeholder) || seat.on_behalf_of.is_some_and(self.is);
            theirs && self.is_in_time(seat.period.as_ref())
        });
        let chairs = body.chair.is_some_and(|chair| (self.is)(chair));
        roles.extend((sits || chairs).then_some(Role::BodyMember));
    }

    /// Whether the day of the command does not certainly lie outside a period.
    fn is_in_time(&self, period: Option<&Period>) -> bool {
        let today = self.view.as_of().map(PartialDate::from);
        let outside = |period: &Period| today.is_some_and(|today| period.excludes(&today) == Truth::Yes);
        !period.is_some_and(outside)
    }
}
