//! Looking through a dossier for what is waited for, kind by kind and row by row.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::fault::Params;
use crate::index::Row;
use crate::model::Dossier;
use crate::model::node::{Fields, Sight};
use crate::model::value::PartialDate;
use crate::order::InOrder;
use crate::rules::{Term, View};
use crate::workflow::deadlines::kind::{Kind, Sign, Signs, Take};
use crate::workflow::deadlines::whom::whom;
use crate::workflow::deadlines::{Deadline, DeadlineStanding};
use crate::workflow::machines::machine;

/// What has been found so far.
pub(super) struct Look<'v, 'd> {
    dossier: &'d Dossier,
    view: &'v View<'d>,
    as_of: NaiveDate,
    /// The last day to look at; where none is set, what is near.
    until: Option<NaiveDate>,
    /// What no longer goes on, in order.
    retired: Vec<Uuid>,
    /// By the number of the row, those that were found.
    found: Vec<(u32, Deadline)>,
}

/// A row, and what stands there if it is that of an entity.
type Place<'d> = (usize, Option<(Uuid, &'d dyn Fields)>);

impl<'v, 'd> Look<'v, 'd> {
    pub(super) fn new(
        dossier: &'d Dossier,
        view: &'v View<'d>,
        as_of: NaiveDate,
        until: Option<NaiveDate>,
    ) -> Self {
        let gone = dossier.retired.iter().filter(|it| it.on.day() <= as_of);
        let mut retired: Vec<_> = gone.map(|it| it.subject.uuid()).collect();
        retired.sort_unstable();
        Self { dossier, view, as_of, until, retired, found: Vec::new() }
    }

    /// What was found, in the order of the days, then of the tables.
    pub(super) fn found(self) -> Vec<Deadline> {
        let mut found = self.found;
        found.order_by(|(row, one), (other_row, other)| (one.day, row).cmp(&(other.day, other_row)));
        found.into_iter().map(|(_, deadline)| deadline).collect()
    }

    /// Looks at every row of a kind.
    pub(super) fn all(&mut self, kind: &Kind) {
        let rows = kind.noun.map_or(self.dossier.accepted.len(), |noun| self.dossier.rows(noun));
        let state = state_field(kind);
        (0..rows).for_each(|row| self.row(kind, state, row));
    }

    /// Looks at one row of a kind.
    pub(super) fn one(&mut self, kind: &Kind, row: usize) {
        self.row(kind, state_field(kind), row);
    }

    fn row(&mut self, kind: &Kind, state: Option<usize>, row: usize) {
        let (dossier, view) = (self.dossier, self.view);
        let entity = kind
            .noun
            .and_then(|noun| Some((dossier.id_at(noun, row)?, dossier.fields_at(Row { noun, row })?)));
        let waits = entity.is_none_or(|(_, fields)| state.is_none_or(|state| waits(kind, fields, state)));
        if waits {
            kind.signs.look(view, dossier, row, &mut |sign| self.note(kind, (row, entity), sign));
        }
    }

    fn note(&mut self, kind: &Kind, (row, entity): Place<'d>, sign: Sign) {
        let Some((day, halted, standing)) = self.standing(kind, &sign) else { return };
        let listed = match (standing, self.until) {
            (DeadlineStanding::Ahead, None) => false,
            (DeadlineStanding::Near | DeadlineStanding::Ahead, Some(until)) => day <= until,
            _ => true,
        };
        let id = entity.map(|(id, _)| id);
        if !listed || id.is_some_and(|id| self.retired.binary_search(&id).is_ok()) {
            return;
        }
        let left = day.signed_duration_since(self.as_of).num_days();
        let due = sign.term.map(|term| term.stated);
        let table = kind.noun.map_or("accepted", |noun| noun.table());
        let number = kind.noun.map_or(Row::ABOVE, |noun| Row { noun, row }.number());
        let deadline = Deadline {
            code: kind.code,
            noun: kind.noun,
            id,
            at: format!("/{table}/{row}/{}", sign.below),
            due,
            day: day.into(),
            halted,
            left,
            standing,
            params: self.params(kind, row, &sign, (halted, left)),
            who: if !sign.whom.is_empty() {
                sign.whom
            } else {
                whom(self.dossier, self.view, entity, kind.whom)
            },
        };
        self.found.push((number, deadline));
    }

    /// The day by which something is due as things stand, for how many days that was put off, and how it
    /// stands; nothing where it has no day and is not stale.
    fn standing(&self, kind: &Kind, sign: &Sign) -> Option<(NaiveDate, i64, DeadlineStanding)> {
        let apart = |day: NaiveDate| day.signed_duration_since(self.as_of).num_days();
        let now = sign.term.map(|term| (term.now(self.view), term.halted(self.view)));
        let late = |(day, _): &(NaiveDate, i64)| apart(*day) < -kind.grace;
        if let Some((day, halted)) = now.filter(late) {
            return Some((day, halted, DeadlineStanding::Overdue));
        }
        let idle = idle_term(kind, sign).filter(|term| term.is_over(self.view));
        let how = match (&now, &idle) {
            (Some(_), _) if sign.risk.is_some() => DeadlineStanding::AtRisk,
            (_, Some(_)) => DeadlineStanding::Stale,
            (Some((day, _)), None) if apart(*day) <= kind.near => DeadlineStanding::Near,
            _ => DeadlineStanding::Ahead,
        };
        let stale = || idle.map(|term| (term.now(self.view), term.halted(self.view)));
        now.or_else(stale).map(|(day, halted)| (day, halted, how))
    }

    /// What a message speaks of.
    fn params(&self, kind: &Kind, row: usize, sign: &Sign, (halted, left): (i64, i64)) -> Params {
        let mut params = Params::new();
        let own =
            || kind.noun.and_then(|noun| self.dossier.name_at(noun, row)).map(|name| self.view.read(name));
        if let Some(subject) = sign.called.clone().or_else(own) {
            params.insert("subject".into(), subject.into());
        }
        if let Some(term) = &sign.term {
            let day = if halted > 0 { term.now(self.view).into() } else { term.stated };
            params.insert("due".into(), day.to_string().into());
        }
        if let Some((_, last)) = sign.step.and_then(|step| step.days()) {
            params.insert("idle".into(), self.as_of.signed_duration_since(last).num_days().into());
        }
        let risk = sign.risk.map(|risk| ("risk", risk));
        for (name, value) in sign.param.iter().map(|(name, value)| (*name, value.as_str())).chain(risk) {
            params.insert(name.into(), value.into());
        }
        params.insert("days".into(), left.abs().into());
        params.insert("halted".into(), halted.into());
        params
    }
}

/// Until when somebody should take the next step.
fn idle_term(kind: &Kind, sign: &Sign) -> Option<Term> {
    let (_, last) = sign.step.as_ref().and_then(PartialDate::days)?;
    Some(Term::days_after(last, kind.stale?)?.within(sign.cycle))
}

/// The number of the field that holds the state of a kind's subjects.
fn state_field(kind: &Kind) -> Option<usize> {
    let machine = machine(kind.noun?).filter(|_| !kind.states.is_empty())?;
    machine.noun.record().fields.iter().position(|field| field.name == machine.field)
}

/// Whether a subject is in a state in which it is waited for.
fn waits(kind: &Kind, fields: &dyn Fields, state: usize) -> bool {
    match fields.field(state).map(|state| state.sight()) {
        Some(Sight::Word(code)) => kind.states.contains(&code.as_ref()),
        _ => kind.states.contains(&""),
    }
}

impl Signs {
    /// Shows what there is to be waited for of a row.
    fn look(self, view: &View<'_>, dossier: &Dossier, row: usize, take: &mut Take<'_>) {
        match self {
            Self::Project(look) => dossier.projects.get(row).into_iter().for_each(|it| look(view, it, take)),
            Self::Body(look) => dossier.bodies.get(row).into_iter().for_each(|it| look(view, it, take)),
            Self::Cycle(look) => dossier.cycles.get(row).into_iter().for_each(|it| look(view, it, take)),
            Self::Session(look) => dossier.sessions.get(row).into_iter().for_each(|it| look(view, it, take)),
            Self::Measure(look) => dossier.measures.get(row).into_iter().for_each(|it| look(view, it, take)),
            Self::Recommendation(look) => {
                dossier.recommendations.get(row).into_iter().for_each(|it| look(view, it, take))
            }
            Self::Indicator(look) => {
                dossier.indicators.get(row).into_iter().for_each(|it| look(view, it, take))
            }
            Self::Measurement(look) => {
                dossier.measurements.get(row).into_iter().for_each(|it| look(view, it, take))
            }
            Self::Output(look) => dossier.outputs.get(row).into_iter().for_each(|it| look(view, it, take)),
            Self::Consent(look) => dossier.consents.get(row).into_iter().for_each(|it| look(view, it, take)),
            Self::Accepted(look) => dossier.accepted.get(row).into_iter().for_each(|it| look(view, it, take)),
        }
    }
}
