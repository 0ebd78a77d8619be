//! What is possible now: the verbs that are open to somebody, those that are not, and why.

use serde_json::Value;

use crate::document::Problem;
use crate::model::describe::Datum;
use crate::model::schema::object;
use crate::model::value::{Date, Text};
use crate::model::{Dossier, Noun};
use crate::refusal::Refusal;
use crate::rules::{Ground, Indexed, View};
use crate::workflow::command::{Command, Context};
use crate::workflow::deadlines::{self, Deadline};
use crate::workflow::decide::Standing;
use crate::workflow::machine::{Goal, Or, Step};
use crate::workflow::machines::machine;
use crate::workflow::roles::{Role, roles};
use crate::workflow::stepping::{COMMON, state};
use crate::workflow::{given, keeping};

/// What somebody can do to a subject at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Allowed {
    /// The noun of the subject.
    pub noun: Noun,
    /// The state in which it is, where its life has states.
    pub state: Option<&'static str>,
    /// What they are towards it.
    pub roles: Vec<Role>,
    /// What they can do.
    pub open: Vec<Open>,
    /// What they cannot do.
    pub closed: Vec<Closed>,
    /// What of it is waited for, past or near.
    pub deadlines: Vec<Deadline>,
}

/// A verb that is open.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// The verb.
    pub verb: &'static str,
    /// The state to which it leads, where that is another.
    pub to: Option<&'static str>,
    /// The form of what is given with it, as JSON Schema.
    pub given: Value,
}

/// A verb that is not.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// The verb.
    pub verb: &'static str,
    /// Why, all of it.
    pub reasons: Vec<Problem>,
}

impl Dossier {
    /// What somebody can do to a subject at a moment, and why the rest is not open to them.
    ///
    /// # Errors
    /// A refusal where there is no such subject, or no such stakeholder.
    pub fn allowed(&self, subject: &str, context: &Context) -> Result<Allowed, Refusal> {
        let ground = Ground::of(self);
        Standing::of(self, &ground).allowed(subject, context)
    }
}

impl Indexed {
    pub(crate) fn allowed(&self, subject: &str, context: &Context) -> Result<Allowed, Refusal> {
        Standing::of(&self.dossier, &self.ground).allowed(subject, context)
    }
}

impl Standing<'_> {
    fn allowed(self, subject: &str, context: &Context) -> Result<Allowed, Refusal> {
        let command = Command { subject: Some(subject.to_owned()), ..Command::new(String::new()) };
        let view = View::new(self.dossier, self.ground, Some(context.at.day()));
        let mut case = self.case(&view, &command, context);
        let found = case.subject().filter(|_| case.reasons.is_empty());
        let Some(subject) = found else { return Err(case.refusal()) };
        let noun = subject.row.noun;
        let machine = machine(noun);
        let mut allowed = Allowed {
            noun,
            state: machine.map(|machine| state(machine, &subject.entity)),
            roles: roles(&view, &subject.entity, case.actor),
            open: Vec::new(),
            closed: Vec::new(),
            deadlines: deadlines::of_subject(self.dossier, &view, context.at.day(), subject.row),
        };
        let now = allowed.state.unwrap_or_default();
        let verbs = machine
            .into_iter()
            .flat_map(|machine| machine.verbs().into_iter().map(move |verb| (machine, verb)));
        for step in verbs.filter_map(|(machine, verb)| machine.step(verb, now)) {
            let to = match step.to {
                Goal::State(to) => Some(to),
                _ => None,
            };
            allowed.note(
                step.verb,
                to,
                form(noun, step),
                self.against(step.verb, step.settles, &command, context),
            );
        }
        for verb in COMMON {
            allowed.note(verb, None, keeping::form(noun, verb), self.against(verb, &[], &command, context));
        }
        Ok(allowed)
    }

    /// What speaks against a verb, whatever is given with it.
    fn against(self, verb: &str, settles: &[&str], command: &Command, context: &Context) -> Vec<Problem> {
        let command = Command { verb: verb.to_owned(), ..command.clone() };
        let mut reasons =
            self.decide(&command, context).err().map(|refusal| refusal.problems).unwrap_or_default();
        reasons.retain(|reason| !MET_BY_GIVING.contains(&reason.code) && !settles.contains(&reason.code));
        reasons
    }
}

/// What is no longer said once something is given.
const MET_BY_GIVING: &[&str] = &["workflow/datum-missing", "workflow/nothing-changed"];

impl Allowed {
    fn note(&mut self, verb: &'static str, to: Option<&'static str>, given: Value, reasons: Vec<Problem>) {
        if reasons.is_empty() {
            self.open.push(Open { verb, to, given });
        } else {
            self.closed.push(Closed { verb, reasons });
        }
    }
}

/// The form of what is given with a step.
pub(crate) fn form(noun: Noun, step: &Step) -> Value {
    let mut names = Vec::new();
    let mut members = Vec::new();
    for (name, place, or) in given::asked(step) {
        if let Some(shape) = given::shape(noun, place).filter(|_| !names.contains(&name)) {
            names.push(name);
            members.push((name, shape, or == Or::Refuse));
        }
    }
    for (name, shape, must) in [("on", &Date::SHAPE, false), ("reason", &Text::SHAPE, step.reasoned)] {
        if !names.contains(&name) {
            members.push((name, shape, must));
        }
    }
    object(members.into_iter())
}
