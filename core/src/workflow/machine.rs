//! A machine as data: the states in the life of a noun, and the verbs that lead from one to another.

use chrono::NaiveDate;

use crate::fault::Fault;
use crate::model::describe::Shape;
use crate::model::value::{Date, Id};
use crate::model::{AnyEntity, Noun, Stakeholder};
use crate::rules::View;
use crate::workflow::command::Command;
use crate::workflow::event::Event;
use crate::workflow::form::Form;
use crate::workflow::roles::Role;
use crate::workflow::write::{Place, What, Write};

/// The states of a noun, and the steps between them. Docs, diagrams, what is open next and what is
/// refused all come from it.
#[derive(Debug)]
pub struct Machine {
    /// Whose life it is.
    pub noun: Noun,
    /// The field that holds the state.
    pub field: &'static str,
    /// What the dossier itself remembers of each step.
    pub memory: Memory,
    /// The states; whatever is registered begins in the first.
    pub states: &'static [State],
    /// The steps.
    pub steps: &'static [Step],
    /// The course of a subject, where its life follows a plan.
    pub(super) course: Option<Course>,
    /// The last step of which a subject itself tells the day, where it keeps no log.
    pub(super) dated: Option<Dated>,
}

/// What the dossier itself remembers of each step; the ledger remembers all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Memory {
    /// A list, to which each step adds a row: the state, the day, by whom and why.
    Log(&'static str),
    /// A field, which says why things stand as they do.
    Reason(&'static str),
}

/// A state.
#[derive(Debug)]
pub struct State {
    /// Its code, as in the field.
    pub code: &'static str,
    /// The codes of the rules that must hold of whatever enters it: a command that would leave
    /// something for one of them to find is refused with what it would find.
    pub rules: &'static [&'static str],
    /// The fields that can no longer be revised; `*` is all of them.
    pub locks: &'static [&'static str],
    /// Of which fields whatever enters it must hold at least one, as its rules have it: forms ask for that
    /// which a subject does not hold yet.
    pub(super) needs: &'static [&'static str],
}

/// A step: a verb that leads from some states to another.
#[derive(Debug)]
pub struct Step {
    /// The verb, by which a command names it.
    pub verb: &'static str,
    /// What it does, in English.
    pub says: &'static str,
    /// The states in which it is open.
    pub from: &'static [&'static str],
    /// The state to which it leads.
    pub to: Goal,
    /// Who may take it: whoever has one of these roles towards the subject.
    pub who: &'static [Role],
    /// Who may not take it, whatever else they are: nobody marks their own work.
    pub never: &'static [Role],
    /// Whether a reason must be given.
    pub reasoned: bool,
    /// Whether it is dated on the day on which it is given: what was late by then stays late.
    pub today: bool,
    /// What it writes besides the state and the reason.
    pub writes: &'static [Write],
    /// Of the rules that guard the state to which it leads, those that what is given with it may meet.
    pub settles: &'static [&'static str],
    /// What else comes of it, where that cannot be said as data.
    pub(super) also: Option<Also>,
    /// What may not be given for a subject, where that hangs on what the subject holds.
    pub(super) refuses: Option<Refuses>,
    /// What of its form suits a subject, where that hangs on what the subject holds.
    pub(super) suits: Option<Suits>,
    /// Where each of several takes it for themselves: to where what all have said leads.
    pub(super) each: Option<Each>,
}

/// To where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// To a state.
    State(&'static str),
    /// To the next state on the subject's course, or past that one to the one after it.
    Onward {
        /// How many states further.
        by: usize,
    },
    /// Back to the state that a field has kept.
    Kept(&'static str),
}

/// The states that a subject passes through by its own plan, in their order.
pub(super) type Course = fn(&AnyEntity) -> Vec<&'static str>;

/// The day of the last step of which a subject tells.
pub(super) type Dated = fn(&AnyEntity) -> Option<NaiveDate>;

/// What of what is given does not go with a subject: where it stands, and why.
pub(super) type Refuses = fn(&Taken<'_>) -> Vec<(String, Fault)>;

/// What else comes of a step: it may add to the event, and further events to it.
pub(super) type Also = fn(&Taken<'_>, &mut Vec<Event>);

/// What of the form of a step suits a subject.
pub(super) type Suits = fn(&AnyEntity, &mut Form);

/// To where a step leads that each of several takes for themselves, together with what the others have
/// said; where it is not open to whoever acts, what they have said already, if that is why.
pub(super) type Each = fn(&View<'_>, &Word<'_>) -> Result<&'static str, Option<Fault>>;

/// What one of several says.
pub(super) struct Word<'t> {
    pub(super) of: &'t AnyEntity,
    pub(super) by: Option<Id<Stakeholder>>,
    /// The state in which the subject is.
    pub(super) from: &'static str,
    /// Whether it is said in that state.
    pub(super) is_open: bool,
    /// The state to which it would lead if there were nobody else.
    pub(super) to: &'static str,
}

/// A step that is being taken.
pub(super) struct Taken<'t> {
    pub(super) before: &'t AnyEntity,
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) day: Date,
    pub(super) command: &'t Command,
}

impl Machine {
    /// The state of a code.
    #[must_use]
    pub fn state(&self, code: &str) -> Option<&'static State> {
        self.states.iter().find(|state| state.code == code)
    }

    /// Whether its subjects each have a plan by which they go on.
    #[must_use]
    pub fn has_course(&self) -> bool {
        self.course.is_some()
    }

    /// The state in which a life begins.
    #[must_use]
    pub fn start(&self) -> &'static str {
        self.states.first().map_or("", |state| state.code)
    }

    /// The name of the list of codes from which the states are.
    pub(crate) fn choice(&self) -> &'static str {
        match self.noun.record().field(self.field).map(|field| &field.shape) {
            Some(Shape::Choice(choice)) => choice.name,
            _ => "",
        }
    }

    /// The steps that lead from a state.
    pub fn open(&self, state: &str) -> impl Iterator<Item = &'static Step> {
        self.steps.iter().filter(move |step| step.from.contains(&state))
    }

    /// The step of a verb from a state, or one of that verb from another where it is not open.
    pub(super) fn step(&self, verb: &str, from: &str) -> Option<&'static Step> {
        let mut steps = self.steps.iter().filter(|step| step.verb == verb);
        steps.clone().find(|step| step.from.contains(&from)).or_else(|| steps.next())
    }

    /// The states whose guards a step has to pass: that to which it leads; on a course also those that it
    /// leaves out, so that nobody gets round what they ask by a shorter plan.
    pub(super) fn passed(&self, step: &Step, from: &str, to: &'static str) -> Vec<&'static str> {
        let left_out = |state: &&State| matches!(step.to, Goal::Onward { .. }) && state.code != to;
        let ahead = self.states.iter().skip_while(|state| state.code != from).skip(1);
        let mut passed: Vec<_> = ahead.take_while(left_out).map(|state| state.code).collect();
        passed.push(to);
        passed
    }

    /// The verbs, each once, in the order of the steps.
    #[must_use]
    pub fn verbs(&self) -> Vec<&'static str> {
        let mut verbs: Vec<_> = self.steps.iter().map(|step| step.verb).collect();
        verbs.dedup();
        verbs
    }

    /// Whether only steps may write a field: the state, what is remembered of steps, the lists to which
    /// they add rows, and what they write of themselves.
    #[must_use]
    pub fn governs(&self, field: &str) -> bool {
        let (Memory::Log(memory) | Memory::Reason(memory)) = self.memory;
        let adds = |write: &Write| match write.place {
            Place::Row(list, _) => list == field,
            Place::Field(name) => name == field && !matches!(write.what, What::Given(..)),
            Place::More(_) | Place::Aside(_) => false,
        };
        self.field == field || memory == field || self.steps.iter().flat_map(|step| step.writes).any(adds)
    }
}

/// A state that asks nothing of whatever enters it.
pub(super) const fn state(code: &'static str) -> State {
    State { code, rules: &[], locks: &[], needs: &[] }
}

impl State {
    /// The same, which rules guard.
    pub(super) const fn guarded(self, rules: &'static [&'static str]) -> Self {
        Self { rules, ..self }
    }

    /// The same, for which one of some fields must be there.
    pub(super) const fn needing(self, needs: &'static [&'static str]) -> Self {
        Self { needs, ..self }
    }

    /// The same, in which fields are locked.
    pub(super) const fn locked(self, locks: &'static [&'static str]) -> Self {
        Self { locks, ..self }
    }
}

/// A step that writes nothing but the state.
pub(super) const fn step(
    verb: &'static str,
    says: &'static str,
    from: &'static [&'static str],
    to: &'static str,
    who: &'static [Role],
) -> Step {
    let to = Goal::State(to);
    let says = if cfg!(feature = "texts") { says } else { "" };
    Step {
        verb,
        says,
        from,
        to,
        who,
        never: &[],
        reasoned: false,
        today: false,
        writes: &[],
        settles: &[],
        also: None,
        refuses: None,
        each: None,
        suits: None,
    }
}

impl Step {
    /// The same, for which a reason must be given.
    pub(super) const fn reasoned(self) -> Self {
        Self { reasoned: true, ..self }
    }

    /// The same, which is dated on no earlier day.
    pub(super) const fn today(self) -> Self {
        Self { today: true, ..self }
    }

    /// The same, which is not for some, whatever else they are.
    pub(super) const fn never(self, never: &'static [Role]) -> Self {
        Self { never, ..self }
    }

    /// The same, which leads elsewhere.
    pub(super) const fn leading(self, to: Goal) -> Self {
        Self { to, ..self }
    }

    /// The same, with which some of the rules may be met.
    pub(super) const fn settling(self, settles: &'static [&'static str]) -> Self {
        Self { settles, ..self }
    }

    /// The same, of which more comes.
    pub(super) const fn also(self, also: Also) -> Self {
        Self { also: Some(also), ..self }
    }

    /// The same, with which not everything may be given.
    pub(super) const fn refusing(self, refuses: Refuses) -> Self {
        Self { refuses: Some(refuses), ..self }
    }

    /// The same, whose form hangs on what the subject holds.
    pub(super) const fn suiting(self, suits: Suits) -> Self {
        Self { suits: Some(suits), ..self }
    }

    /// The same, which each of several takes for themselves.
    pub(super) const fn each(self, each: Each) -> Self {
        Self { each: Some(each), ..self }
    }

    /// Whether each of several takes it for themselves: it then stays open to those who have not, once
    /// others have, and leads to where all that was said leads.
    #[must_use]
    pub fn is_for_each(&self) -> bool {
        self.each.is_some()
    }

    /// The same, which writes.
    pub(super) const fn writing(self, writes: &'static [Write]) -> Self {
        Self { writes, ..self }
    }
}
