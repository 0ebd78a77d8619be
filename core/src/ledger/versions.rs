//! Versions: what was said of a field in several places, neither knowing of the other, and which holds.

use serde_json::Value;
use uuid::Uuid;

use crate::index::Row;
use crate::ledger::entry::Entry;
use crate::ledger::order::{Knowledge, is_one_chain};
use crate::model::{AnyEntity, Dossier};
use crate::order::InOrder;
use crate::rules::{Indexed, answers};
use crate::workflow::{Machine, Step, held, machine};

/// A field of which several versions stand.
pub(super) struct Contested<'e> {
    pub(super) subject: Uuid,
    pub(super) field: &'e str,
    /// What is said of it, by the place of the entry that says so: the one that holds at the last.
    pub(super) versions: Vec<(usize, Value)>,
    /// What it holds until somebody settles it.
    pub(super) holds: Value,
    /// Whether the versions contradict each other.
    pub(super) is_conflict: bool,
}

/// Every field of which several versions stand, of entries in order that have happened to a dossier.
pub(super) fn contested<'e>(origin: &Dossier, now: &Indexed, entries: &'e [Entry]) -> Vec<Contested<'e>> {
    if is_one_chain(entries) {
        return Vec::new();
    }
    let mut said: Vec<_> = entries.iter().enumerate().flat_map(said_by).collect();
    // Stable: what was said of one field stays in the order of the entries.
    said.order_by(|one, other| (one.subject, one.field).cmp(&(other.subject, other.field)));
    let places = Places { knowledge: Knowledge::of(entries), origin, now, entries };
    let of_subject = |said: &[Said<'e>]| places.of_subject(said);
    said.chunk_by(|one, other| one.subject == other.subject).flat_map(of_subject).collect()
}

/// What an entry says of a field.
#[derive(Clone, Copy)]
struct Said<'e> {
    subject: Uuid,
    field: &'e str,
    place: usize,
    verb: &'e str,
    what: What<'e>,
}

#[derive(Clone, Copy)]
enum What<'e> {
    Set(&'e Value),
    /// Rows added to a list are kept from everywhere.
    Add(&'e [Value]),
}

fn said_by((place, entry): (usize, &Entry)) -> impl Iterator<Item = Said<'_>> {
    entry.deed.events.iter().flat_map(move |event| {
        let set = event.set.iter().map(|(field, value)| (field, What::Set(value)));
        let added = event.add.iter().map(|(field, rows)| (field, What::Add(rows)));
        let (subject, verb) = (event.subject.uuid(), event.did.as_str());
        set.chain(added).map(move |(field, what)| Said { subject, field, place, verb, what })
    })
}

/// What was set, by place.
fn sets<'s, 'e>(said: &'s [Said<'e>]) -> impl Iterator<Item = (usize, &'e Value)> + 's {
    said.iter().filter_map(|it| match it.what {
        What::Set(value) => Some((it.place, value)),
        What::Add(_) => None,
    })
}

/// What is known of each other in several places.
struct Places<'p> {
    knowledge: Knowledge,
    origin: &'p Dossier,
    now: &'p Indexed,
    entries: &'p [Entry],
}

impl Places<'_> {
    /// What is contested of one subject.
    fn of_subject<'e>(&self, said: &[Said<'e>]) -> Vec<Contested<'e>> {
        let row = said.first().and_then(|it| self.now.ground.index().find(it.subject));
        let machine = row.and_then(|row| machine(row.noun));
        let fields = || said.chunk_by(|one, other| one.field == other.field);
        let is_state = |said: &&[Said<'_>]| machine.map(|it| it.field) == said.first().map(|it| it.field);
        let steps = fields().find(is_state).into_iter().flat_map(sets);
        let steps = steps.filter_map(|(place, state)| Some((place, state.as_str()?))).collect();
        let mut subject = Subject { places: self, row, machine, said, steps, apart: Vec::new() };
        let state = fields().find(is_state).and_then(|said| subject.state(said)).filter(|it| it.is_conflict);
        subject.apart =
            state.map(|it| it.versions.iter().map(|(place, _)| *place).collect()).unwrap_or_default();
        let of_field = |said| match is_state(&said) {
            true => subject.state(said),
            false => subject.field(said),
        };
        fields().filter_map(of_field).collect()
    }

    /// Whether neither of two entries knows of the other.
    fn are_apart(&self, one: usize, other: usize) -> bool {
        !self.knowledge.knows(one, other) && !self.knowledge.knows(other, one)
    }

    /// What was set last: of what knows of each other, only the latest.
    fn last<'e>(&self, said: &[Said<'e>]) -> Vec<(usize, &'e Value)> {
        let mut last: Vec<(usize, &Value)> = Vec::new();
        for (place, value) in sets(said) {
            last.retain(|(earlier, _)| !self.knowledge.knows(place, *earlier));
            last.push((place, value));
        }
        last
    }
}

/// An entity, and the steps that it has taken.
struct Subject<'p, 'e> {
    places: &'p Places<'p>,
    row: Option<Row>,
    machine: Option<&'static Machine>,
    /// What was said of it.
    said: &'p [Said<'e>],
    /// By place, the states to which they led.
    steps: Vec<(usize, &'e str)>,
    /// The steps that led apart, the one that holds at the last.
    apart: Vec<usize>,
}

impl<'e> Subject<'_, 'e> {
    /// What is contested of a field other than the state. A step that locks it says, of all that was said
    /// elsewhere meanwhile, that it stays as it was; and that holds against whoever did not know.
    fn field(&self, said: &[Said<'e>]) -> Option<Contested<'e>> {
        let first = said.first()?;
        let last = self.places.last(said);
        let of_each: Vec<_> = last.iter().map(|(place, _)| self.locks(first.field, *place)).collect();
        let mut locks = of_each.concat();
        if last.len() < 2 && locks.is_empty() {
            return self.field_of_one(said, last.first()?.0);
        }
        locks.order();
        locks.dedup();
        // What was said on this side of a lock, by whoever knew of it or before, is what it locks.
        let is_locked = |place: usize| locks.iter().any(|lock| !self.places.are_apart(place, *lock));
        let is_step = |place: usize| self.steps.iter().any(|(step, _)| *step == place);
        let version = |(place, against): (usize, &Vec<usize>)| Version {
            value: self.held_since(said, place),
            is_locked: against.is_empty() && is_locked(place),
            is_step: is_step(place),
            place,
        };
        let places = last.iter().map(|(place, _)| *place);
        let mut versions: Vec<_> = places.zip(&of_each).map(version).collect();
        for place in locks {
            if last.iter().all(|(said, _)| self.places.are_apart(*said, place)) {
                let value = self.held_since(said, place);
                if !versions.iter().any(|it| it.is_locked && it.value == value) {
                    versions.push(Version { place, value, is_locked: true, is_step: true });
                }
            }
        }
        versions.order_by_key(|it| it.place);
        if versions.iter().any(|it| it.is_locked) {
            // What a step wrote goes with the state to which it led.
            let holds = versions.iter().rposition(|it| it.is_locked || it.is_step)?;
            let holds = versions.remove(holds);
            versions.push(holds);
        }
        contest(first, versions.into_iter().map(|it| (it.place, it.value)).collect())
    }

    /// The same of a field that was written in one place only: where a step on the way to one of several
    /// states wrote it, it goes with that state.
    fn field_of_one(&self, said: &[Said<'e>], place: usize) -> Option<Contested<'e>> {
        let is_step = self.steps.iter().any(|(step, _)| *step == place);
        if !is_step || self.apart.iter().all(|step| self.places.knowledge.knows(*step, place)) {
            return None;
        }
        let versions = self.apart.iter().map(|step| (*step, self.held_since(said, *step))).collect();
        contest(said.first()?, versions).filter(|it| it.is_conflict)
    }

    /// What is contested of the state. Where each of several has answered for themselves, it is the one
    /// that their answers make together.
    fn state(&self, said: &[Said<'e>]) -> Option<Contested<'e>> {
        let last = self.places.last(said);
        let places: Vec<_> = last.iter().map(|(place, _)| *place).collect();
        let versions = last.into_iter().map(|(place, value)| (place, value.clone())).collect();
        let contested = contest(said.first()?, versions)?;
        let steps = |verb| self.machine.into_iter().flat_map(|it| it.steps).filter(move |it| it.verb == verb);
        let is_for_each = |place: &usize| {
            said.iter().filter(|it| it.place == *place).flat_map(|it| steps(it.verb)).any(Step::is_for_each)
        };
        let entries = self.places.entries;
        let who = |place: &usize| entries.get(*place).map(|it| it.deed.on_behalf_of.or(it.deed.actor));
        let mut voices: Vec<_> = places.iter().map(who).collect();
        voices.order();
        voices.dedup();
        let are_several = voices.len() == places.len() && places.iter().all(is_for_each);
        Some(match self.together(&places).filter(|_| are_several) {
            Some(state) => Contested { is_conflict: false, holds: state.into(), ..contested },
            None => contested,
        })
    }

    /// The state that all answers make together of which whoever made some entries knew.
    fn together(&self, places: &[usize]) -> Option<&'static str> {
        let AnyEntity::Recommendation(mut asked) = AnyEntity::copy_of(&self.places.now.dossier, self.row?)?
        else {
            return None;
        };
        let mut known = self.known_rows("responses", asked.responses.len(), places).into_iter();
        asked.responses.retain(|_| known.next().unwrap_or_default());
        let mut known = self.known_rows("log", asked.log.len(), places).into_iter();
        asked.log.retain(|_| known.next().unwrap_or_default());
        answers::state(&asked, |by| by).map(|state| state.code())
    }

    /// Of so many rows of a list to which rows are only added, which of them one knew who made some entries.
    fn known_rows(&self, list: &str, count: usize, places: &[usize]) -> Vec<bool> {
        let added = self.said.iter().filter(|it| it.field == list).flat_map(|it| {
            let is_known = places.iter().any(|place| self.places.knowledge.knows(*place, it.place));
            let rows = if let What::Add(rows) = it.what { rows.len() } else { 0 };
            std::iter::repeat_n(is_known, rows)
        });
        let added: Vec<_> = added.collect();
        [vec![true; count.saturating_sub(added.len())], added].concat()
    }

    /// The last steps that lock a field, of those that neither know of an entry nor it of them.
    fn locks(&self, field: &str, place: usize) -> Vec<usize> {
        let mut last: Vec<(usize, &str)> = Vec::new();
        for (step, state) in self.steps.iter().filter(|(step, _)| self.places.are_apart(*step, place)) {
            last.retain(|(earlier, _)| !self.places.knowledge.knows(*step, *earlier));
            last.push((*step, state));
        }
        let locks = |state| self.machine.and_then(|it| it.state(state)).map_or(&[][..], |it| it.locks);
        last.retain(|(_, state)| locks(state).iter().any(|it| *it == "*" || *it == field));
        last.into_iter().map(|(step, _)| step).collect()
    }

    /// What a field has held since somebody made an entry: what it held for them then, and the rows that
    /// others have added to it.
    fn held_since(&self, said: &[Said<'e>], place: usize) -> Value {
        let is_known = |it: &&Said<'_>| self.places.knowledge.knows(place, it.place);
        let mut value = self.at_first(said).unwrap_or_default();
        said.iter().filter(is_known).for_each(|it| it.happen_to(&mut value));
        let is_added = |it: &&Said<'_>| matches!(it.what, What::Add(_)) && !is_known(it);
        said.iter().filter(is_added).for_each(|it| it.happen_to(&mut value));
        value
    }

    /// What a field held before the first entry.
    fn at_first(&self, said: &[Said<'e>]) -> Option<Value> {
        let (row, first) = self.row.zip(said.first())?;
        // Whatever begins comes after what was there.
        let was_there = self.places.origin.id_at(row.noun, row.row) == Some(first.subject);
        held(&AnyEntity::copy_of(self.places.origin, row).filter(|_| was_there)?, first.field)
    }
}

/// What is said of a field.
struct Version {
    place: usize,
    value: Value,
    /// Whether a step has locked it.
    is_locked: bool,
    /// Whether a step said so.
    is_step: bool,
}

impl Said<'_> {
    fn happen_to(&self, value: &mut Value) {
        match (self.what, value) {
            (What::Set(set), value) => *value = set.clone(),
            (What::Add(rows), Value::Array(items)) => items.extend_from_slice(rows),
            (What::Add(rows), value) => *value = rows.into(),
        }
    }
}

/// A field with its versions, where there are several.
fn contest<'e>(said: &Said<'e>, versions: Vec<(usize, Value)>) -> Option<Contested<'e>> {
    let (_, holds) = versions.last().filter(|_| versions.len() > 1)?.clone();
    let is_conflict = versions.iter().any(|(_, value)| *value != holds);
    Some(Contested { subject: said.subject, field: said.field, versions, holds, is_conflict })
}
