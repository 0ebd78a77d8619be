//! What is drawn: the rows of a dossier, told apart by the project they belong to.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::model::value::Id;
use crate::model::*;
use crate::order::InOrder;
use crate::order::distinct;
use crate::picture::words::Words;
use crate::rules::answers::silent;
use crate::rules::{Ground, View};

/// Longer lists are cut here, and say so: a picture is to be taken in at a glance.
pub(super) const LIMIT: usize = 40;

/// A dossier with what finds its entities and the words for them.
pub(super) struct Scene<'d> {
    pub(super) dossier: &'d Dossier,
    pub(super) words: Words<'d>,
    ground: Ground,
    tables: BTreeMap<Uuid, Vec<&'d WorkingTable>>,
    questions: BTreeMap<Uuid, Vec<&'d Question>>,
    measurements: BTreeMap<Uuid, Vec<&'d Measurement>>,
}

/// What belongs to one project, or to none.
#[derive(Default)]
pub(super) struct Part<'d> {
    pub(super) project: Option<&'d Project>,
    pub(super) services: Vec<&'d Service>,
    pub(super) barriers: Vec<&'d Barrier>,
    pub(super) cycles: Vec<&'d Cycle>,
    pub(super) series: Vec<&'d Series>,
    pub(super) sessions: Vec<&'d Session>,
    pub(super) measures: Vec<&'d Measure>,
    pub(super) recommendations: Vec<&'d Recommendation>,
    pub(super) indicators: Vec<&'d Indicator>,
    pub(super) trainings: Vec<&'d Training>,
    pub(super) outputs: Vec<&'d Output>,
    pub(super) bodies: Vec<&'d Body>,
    /// Stakeholders that nobody else in the dossier speaks of.
    pub(super) left_over: Vec<&'d Stakeholder>,
}

impl<'d> Scene<'d> {
    pub(super) fn new(dossier: &'d Dossier, language: Option<&'d str>) -> Self {
        let first = dossier.languages.first().map_or("", |language| language.as_str());
        let mut questions = grouped(&dossier.questions, |question| question.table.uuid());
        questions.values_mut().for_each(|questions| questions.order_by_key(|question| question.order));
        let mut tables = grouped(&dossier.working_tables, |table| table.session.uuid());
        tables.values_mut().for_each(|tables| tables.order_by_key(|table| table.number));
        Self {
            dossier,
            words: Words::new(language.unwrap_or(first), first),
            ground: Ground::of(dossier),
            tables,
            questions,
            measurements: grouped(&dossier.measurements, |measurement| measurement.indicator.uuid()),
        }
    }

    /// Whether an answer is still waited for.
    pub(super) fn is_open(&self, asked: &Recommendation) -> bool {
        silent(&View::new(self.dossier, &self.ground, None), asked).is_some()
    }

    /// The entity of that id, where there is one.
    pub(super) fn find<T: Entity>(&self, id: Id<T>) -> Option<&'d T> {
        let row = self.ground.index().find(id.uuid()).filter(|row| row.noun == T::NOUN)?;
        T::table(self.dossier).get(row.row)
    }

    /// What an entity is called; `?` where it is missing or has no name.
    pub(super) fn name<T: Entity>(&self, id: Id<T>) -> &'d str {
        let row = self.ground.index().find(id.uuid()).filter(|row| row.noun == T::NOUN);
        let name = row.and_then(|row| self.dossier.name_at(row.noun, row.row));
        name.map_or("?", |name| self.words.text(name))
    }

    /// What several entities are called, with commas.
    pub(super) fn names<T: Entity>(&self, ids: &[Id<T>]) -> String {
        ids.iter().map(|id| self.name(*id)).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn tables_of(&self, session: &Session) -> &[&'d WorkingTable] {
        self.tables.get(&session.id.uuid()).map_or(&[], Vec::as_slice)
    }

    pub(super) fn questions_of(&self, table: &WorkingTable) -> &[&'d Question] {
        self.questions.get(&table.id.uuid()).map_or(&[], Vec::as_slice)
    }

    pub(super) fn measurements_of(&self, indicator: &Indicator) -> &[&'d Measurement] {
        self.measurements.get(&indicator.id.uuid()).map_or(&[], Vec::as_slice)
    }

    /// One part a project, in their order, and one of what belongs to none; in a dossier of one
    /// project all belongs to it.
    pub(super) fn parts(&self) -> Vec<Part<'d>> {
        let projects = self.dossier.projects.iter();
        let mut parts: Vec<_> =
            projects.map(|project| Part { project: Some(project), ..Part::default() }).collect();
        if parts.len() != 1 {
            parts.push(Part::default());
        }
        self.deal(&mut parts);
        let mut seen = BTreeSet::new();
        for part in &mut parts {
            part.services = self.services_of(part);
            seen.extend(part.services.iter().map(|service| service.id));
        }
        if let Some(last) = parts.last_mut() {
            let rest = self.dossier.services.iter().filter(|service| !seen.contains(&service.id));
            last.services.extend(rest);
        }
        let mut seen = BTreeSet::new();
        parts.iter().for_each(|part| seen.extend(part.stakeholders()));
        // A whole is drawn above its unit, wherever that is.
        let wholes: Vec<_> = seen.iter().filter_map(|id| self.find(*id)?.unit_of).collect();
        seen.extend(wholes);
        if let Some(last) = parts.last_mut() {
            let rest = self.dossier.stakeholders.iter().filter(|stakeholder| !seen.contains(&stakeholder.id));
            last.left_over = rest.collect();
        }
        parts
    }

    /// Gives each part its rows.
    fn deal(&self, parts: &mut [Part<'d>]) {
        macro_rules! deal {
            ($($table:ident by $project:expr;)*) => {
                $(for row in &self.dossier.$table {
                    if let Some(part) = self.part(parts, $project(row)) {
                        part.$table.push(row);
                    }
                })*
            };
        }
        let of_cycle = |cycle: Option<Id<Cycle>>| Some(self.find(cycle?)?.project);
        let of_series = |series: Option<Id<Series>>| self.find(series?)?.project;
        deal! {
            barriers by |row: &Barrier| row.project.or_else(|| of_cycle(row.cycle));
            cycles by |row: &Cycle| Some(row.project);
            series by |row: &Series| row.project.or_else(|| of_cycle(row.cycle));
            sessions by |row: &Session| {
                row.project.or_else(|| of_cycle(row.cycle)).or_else(|| of_series(row.series))
            };
            measures by |row: &Measure| row.project.or_else(|| of_cycle(row.cycle));
            recommendations by |row: &Recommendation| row.project.or_else(|| of_cycle(row.cycle));
            indicators by |row: &Indicator| row.project;
            trainings by |row: &Training| row.project;
            outputs by |row: &Output| row.project.or_else(|| of_cycle(row.cycle));
            bodies by |row: &Body| row.project;
        }
    }

    /// The part of a project; the last where none is named.
    fn part<'p>(&self, parts: &'p mut [Part<'d>], project: Option<Id<Project>>) -> Option<&'p mut Part<'d>> {
        let last = parts.len().checked_sub(1)?;
        let row = project.and_then(|project| self.ground.index().find(project.uuid()));
        let number = row.filter(|row| row.noun == Noun::Project).map_or(last, |row| row.row);
        parts.get_mut(number)
    }

    /// The services that a part's rows are about, in the order of their table.
    fn services_of(&self, part: &Part<'d>) -> Vec<&'d Service> {
        let of_barriers = part.barriers.iter().flat_map(|barrier| &barrier.services);
        let of_cycles = part.cycles.iter().flat_map(|cycle| &cycle.services);
        let of_recommendations = part.recommendations.iter().flat_map(|asked| &asked.services);
        let of_measures = part.measures.iter().flat_map(|measure| &measure.services);
        let all = of_barriers.chain(of_cycles).chain(of_recommendations).chain(of_measures);
        let rows = distinct(all.filter_map(|id| self.ground.index().find(id.uuid())));
        let services = rows.iter().filter(|row| row.noun == Noun::Service);
        services.filter_map(|row| self.dossier.services.get(row.row)).collect()
    }
}

impl Part<'_> {
    /// The stakeholders it speaks of, first those who take part.
    pub(super) fn stakeholders(&self) -> Vec<Id<Stakeholder>> {
        let mut all: Vec<_> = self
            .project
            .iter()
            .flat_map(|project| &project.participations)
            .map(|part| part.stakeholder)
            .collect();
        all.extend(self.named());
        let mut seen = BTreeSet::new();
        all.retain(|id| seen.insert(*id));
        all
    }

    /// The stakeholders its rows name, apart from the project's own list.
    fn named(&self) -> impl Iterator<Item = Id<Stakeholder>> {
        let cycles = self.cycles.iter().flat_map(|cycle| &cycle.participations).map(|part| part.stakeholder);
        let held =
            self.sessions.iter().flat_map(|session| session.organisers.iter().chain(&session.participants));
        let services =
            self.services.iter().flat_map(|service| service.owner.iter().chain(&service.providers));
        let seats = self.bodies.iter().flat_map(|body| &body.memberships).map(|seat| seat.stakeholder);
        let chairs = self.bodies.iter().filter_map(|body| body.chair);
        let asked = self.recommendations.iter().flat_map(|one| &one.addressees).map(|one| one.stakeholder);
        let doing = self.measures.iter().filter_map(|measure| measure.responsible);
        cycles
            .chain(held.copied())
            .chain(services.copied())
            .chain(seats)
            .chain(chairs)
            .chain(asked)
            .chain(doing)
    }

    /// Whether none of it is there: services, barriers, recommendations, indicators, cycles, tables.
    pub(super) fn has_no_spine(&self) -> bool {
        let spine =
            self.services.len() + self.barriers.len() + self.recommendations.len() + self.indicators.len();
        spine + self.cycles.len() + self.sessions.len() == 0
    }

    /// Whether there is nothing in it to be drawn.
    pub(super) fn is_empty(&self) -> bool {
        let Self { services, barriers, cycles, series, sessions, measures, recommendations, .. } = self;
        let work = services.len() + barriers.len() + cycles.len() + series.len() + sessions.len();
        let asked = measures.len() + recommendations.len() + self.indicators.len() + self.trainings.len();
        self.project.is_none()
            && work + asked + self.outputs.len() + self.bodies.len() + self.left_over.len() == 0
    }
}

fn grouped<T>(rows: &[T], key: impl Fn(&T) -> Uuid) -> BTreeMap<Uuid, Vec<&T>> {
    let mut groups = BTreeMap::<_, Vec<_>>::new();
    for row in rows {
        groups.entry(key(row)).or_default().push(row);
    }
    groups
}
