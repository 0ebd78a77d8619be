//! Versions: what was said of a field in several places, neither knowing of the other, and which holds.

use serde_json::Value;
use uuid::Uuid;

use crate::index::Row;
use crate::ledger::entry::Entry;
use crate::ledger::order::{Knowledge, is_one_chain};
use crate::ledger::said::{RETIRED, Said, What, said_by, sets, speaks_of};
use crate::model::{AnyEntity, Dossier};
use crate::order::{InOrder, distinct};
use crate::rules::{Indexed, answers};
use crate::workflow::{Machine, Memory, Step, held, machine};

/// A field of which several versions stand.
pub(super) struct Contested<'e> {
    pub(super) subject: Uuid,
    pub(super) field: &'e str,
    /// What is said of it, by the place of the entry that says so: the one that holds at the last.
    pub(super) versions: Vec<(usize, Value)>,
    /// What it holds until somebody settles it; of what is retired the rows that do not hold.
    pub(super) holds: Value,
    /// Whether the versions contradict each other.
    pub(super) is_conflict: bool,
}

/// Every field of which several versions stand, of entries in order that have happened to a dossier; of one
/// subject or of all.
pub(super) fn contested<'e>(
    origin: &Dossier,
    now: &Indexed,
    entries: &'e [Entry],
    subject: Option<Uuid>,
) -> Vec<Contested<'e>> {
    if is_one_chain(entries) {
        return Vec::new();
    }
    let is_asked = |it: &Said<'_>| subject.is_none_or(|subject| it.subject == subject);
    let mut said: Vec<_> = entries.iter().enumerate().flat_map(said_by).filter(is_asked).collect();
    if said.is_empty() {
        return Vec::new();
    }
    // Stable: what was said of one field stays in the order of the entries.
    said.order_by(|one, other| (one.subject, one.field).cmp(&(other.subject, other.field)));
    let places = Places { knowledge: Knowledge::of(entries), origin, now, entries };
    let of_subject = |said: &[Said<'e>]| places.of_subject(said);
    said.chunk_by(|one, other| one.subject == other.subject).flat_map(of_subject).collect()
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
        let subject = Subject { places: self, row, machine, said, steps };
        let of_field = |said: &[Said<'e>]| match said.first()? {
            _ if is_state(&said) => subject.state(said),
            first if first.field == RETIRED => subject.retirement(said),
            _ if sets(said).next().is_none() => subject.rows(said),
            _ => subject.field(said),
        };
        fields().filter_map(of_field).collect()
    }

    /// The entries that speak of something, of those that neither know of an entry nor it of them.
    fn rivals(&self, subject: Uuid, place: usize) -> Vec<usize> {
        let apart = self.entries.iter().enumerate().filter(|(other, _)| self.are_apart(*other, place));
        apart.filter(|(_, entry)| speaks_of(entry, subject)).map(|(other, _)| other).collect()
    }

    /// Whether neither of two entries knows of the other.
    fn are_apart(&self, one: usize, other: usize) -> bool {
        !self.knowledge.knows(one, other) && !self.knowledge.knows(other, one)
    }

    /// What was set last: of what knows of each other, only the latest.
    fn last<'e>(&self, said: &[Said<'e>]) -> Vec<(usize, &'e Value)> {
        let sets: Vec<_> = sets(said).collect();
        let places: Vec<_> = sets.iter().map(|(place, _)| *place).collect();
        let are_last = self.knowledge.are_last(&places);
        sets.into_iter().zip(are_last).filter(|(_, is_last)| *is_last).map(|(set, _)| set).collect()
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

    /// The same of a list to which rows were only added: those do not hold that a step elsewhere has locked out,
    /// unless they are what is remembered of steps.
    fn rows(&self, said: &[Said<'e>]) -> Option<Contested<'e>> {
        let first = said.first()?;
        if matches!(self.machine?.memory, Memory::Log(list) if list == first.field) {
            return None;
        }
        let locks: Vec<_> = said.iter().map(|it| self.locks(first.field, it.place)).collect();
        let mut steps = distinct(locks.iter().flatten().copied());
        let held = |is_kept: &dyn Fn(&Said<'_>, &[usize]) -> bool| {
            let mut held = self.at_first(said).unwrap_or_default();
            let kept = said.iter().zip(&locks).filter(|(it, locks)| is_kept(it, locks));
            kept.for_each(|(it, _)| it.happen_to(&mut held));
            held
        };
        // What each of those knew who have locked it; beside one, what was said without knowing of it.
        let knew = |step: usize, it: &Said<'_>, locks: &[usize]| {
            locks.is_empty() || self.places.knowledge.knows(step, it.place)
        };
        let version = |step: usize| (step, held(&|it, locks| knew(step, it, locks)));
        let last = version(steps.pop()?);
        let mut versions: Vec<_> = steps.into_iter().map(version).collect();
        if versions.is_empty() {
            let out = said.iter().zip(&locks).find(|(_, locks)| !locks.is_empty())?.0.place;
            versions.push((out, held(&|_, _| true)));
        }
        versions.push(last);
        contest(first, versions)
    }

    /// Whether it is retired, where somebody did something with it who did not know: then it goes on until
    /// somebody says who knows of both.
    fn retirement(&self, said: &[Said<'e>]) -> Option<Contested<'e>> {
        let subject = said.first()?.subject;
        let retires = said.iter().filter_map(|it| match it.what {
            What::Add([row, ..]) => Some((it.place, row, self.places.rivals(subject, it.place))),
            _ => None,
        });
        let retires: Vec<_> = retires.filter(|(_, _, rivals)| !rivals.is_empty()).collect();
        let (place, row, rivals) = retires.last()?;
        let rival = *rivals.last()?;
        let knows = |step: usize, place| self.places.knowledge.knows(step, place);
        Some(Contested {
            subject,
            field: RETIRED,
            versions: vec![(*place, (*row).clone()), (rival, Value::Null)],
            holds: retires.iter().map(|(_, row, _)| (*row).clone()).collect(),
            is_conflict: !self.said.iter().any(|it| knows(it.place, *place) && knows(it.place, rival)),
        })
    }

    /// The same of a field that was written in one place only: where a step on the way to one of several states
    /// wrote it, it goes with that state, also when somebody has led on from the one that held.
    fn field_of_one(&self, said: &[Said<'e>], place: usize) -> Option<Contested<'e>> {
        let knows = |step: usize, place| self.places.knowledge.knows(step, place);
        let rivals: Vec<_> = self.steps.iter().filter(|(it, _)| self.places.are_apart(*it, place)).collect();
        let is_joined = |step: usize| knows(step, place) && rivals.iter().any(|(it, _)| knows(step, *it));
        let mut ends: Vec<(usize, &str)> = Vec::new();
        for (step, state) in self.steps.iter().filter(|(step, _)| !is_joined(*step)) {
            ends.retain(|(earlier, _)| !knows(*step, *earlier));
            ends.push((*step, state));
        }
        let (holder, held) = *ends.last().filter(|_| self.steps.iter().any(|(step, _)| *step == place))?;
        let places: Vec<_> = ends.iter().map(|(step, _)| *step).collect();
        if ends.iter().all(|(_, state)| *state == held) || self.together(&places).is_some() {
            return None;
        }
        let versions = places.iter().map(|step| (*step, self.held_since(said, *step))).collect();
        let contested = contest(said.first()?, versions).filter(|it| it.is_conflict)?;
        let is_open = !self.steps.iter().any(|(step, _)| is_joined(*step));
        (is_open || !knows(holder, place)).then_some(Contested { is_conflict: is_open, ..contested })
    }

    /// What is contested of the state. Where each of several has answered for themselves, it is the one
    /// that their answers make together.
    fn state(&self, said: &[Said<'e>]) -> Option<Contested<'e>> {
        let last = self.places.last(said);
        let places: Vec<_> = last.iter().map(|(place, _)| *place).collect();
        let versions = last.into_iter().map(|(place, value)| (place, value.clone())).collect();
        let contested = contest(said.first()?, versions)?;
        Some(match self.together(&places) {
            Some(state) => Contested { is_conflict: false, holds: state.into(), ..contested },
            None => contested,
        })
    }

    /// Whether each of some entries is somebody else's, who says it for themselves.
    fn are_voices(&self, places: &[usize]) -> bool {
        let steps = |verb| self.machine.into_iter().flat_map(|it| it.steps).filter(move |it| it.verb == verb);
        let is_for_each = |place: &usize| {
            let mut said = self.said.iter().filter(|it| it.place == *place);
            said.any(|it| steps(it.verb).any(Step::is_for_each))
        };
        let entries = self.places.entries;
        let who = |place: &usize| entries.get(*place).map(|it| it.deed.on_behalf_of.or(it.deed.actor));
        let mut voices: Vec<_> = places.iter().map(who).collect();
        voices.order();
        voices.dedup();
        voices.len() == places.len() && places.iter().all(is_for_each)
    }

    /// The state that the answers which some entries give make together with those before, where each of them
    /// is one.
    fn together(&self, places: &[usize]) -> Option<&'static str> {
        if !self.are_voices(places) {
            return None;
        }
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
        // Nobody knows of what comes later, and what was set last holds whatever was there before.
        let until = said.partition_point(|it| it.place <= place);
        let mut known = said.get(..until).unwrap_or_default();
        let mut value = match known.iter().rposition(|it| matches!(it.what, What::Set(_)) && is_known(&it)) {
            Some(set) => {
                known = known.get(set..).unwrap_or_default();
                Value::Null
            }
            None => self.at_first(said).unwrap_or_default(),
        };
        known.iter().filter(is_known).for_each(|it| it.happen_to(&mut value));
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

/// A field with its versions, where there are several.
fn contest<'e>(said: &Said<'e>, versions: Vec<(usize, Value)>) -> Option<Contested<'e>> {
    let (_, holds) = versions.last().filter(|_| versions.len() > 1)?.clone();
    let is_conflict = versions.iter().any(|(_, value)| *value != holds);
    Some(Contested { subject: said.subject, field: said.field, versions, holds, is_conflict })
}
