//! What is possible now: the verbs that are open to somebody, those that are not, and why.

use crate::document::Problem;
use crate::map::Map;
use crate::model::{Dossier, Noun};
use crate::refusal::Refusal;
use crate::rules::{Ground, Indexed, View};
use crate::workflow::command::{Command, Context};
use crate::workflow::deadlines::{self, Deadline};
use crate::workflow::decide::{Case, Standing, Subject};
use crate::workflow::form::Form;
use crate::workflow::keeping;
use crate::workflow::machines::machine;
use crate::workflow::roles::{Presence, Role};
use crate::workflow::settle::{self, Conflict};
use crate::workflow::stepping::{goal, state};

/// What somebody can do at a moment: to a subject, or of what may be registered.
#[derive(Debug, Clone, Default)]
pub struct Allowed {
    /// The noun, where one asks about one.
    pub noun: Option<Noun>,
    /// The state in which the subject is, where its life has states.
    pub state: Option<&'static str>,
    /// What they are towards it.
    pub roles: Vec<Role>,
    /// What they can do.
    pub open: Vec<Open>,
    /// What they cannot do.
    pub closed: Vec<Closed>,
    /// What of it is waited for, past or near.
    pub deadlines: Vec<Deadline>,
    /// What was said otherwise of it elsewhere, and is not settled.
    pub conflicts: Vec<Conflict>,
}

/// A verb that is open.
#[derive(Debug, Clone)]
pub struct Open {
    /// The verb.
    pub verb: &'static str,
    /// The noun of the subject, or of what would be registered.
    pub noun: Noun,
    /// The state to which it leads, where that is another.
    pub to: Option<&'static str>,
    /// What is given with it.
    pub given: Form,
}

/// A verb that is not.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// The verb.
    pub verb: &'static str,
    /// The noun of the subject, or of what would be registered.
    pub noun: Noun,
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
        Standing::of(self, &ground).allowed(Some(subject), None, context)
    }

    /// What somebody can register at a moment, of a noun or of all; what it must belong to for that is
    /// theirs to choose.
    ///
    /// # Errors
    /// A refusal where there is no such stakeholder.
    pub fn registrable(&self, noun: Option<Noun>, context: &Context) -> Result<Allowed, Refusal> {
        let ground = Ground::of(self);
        Standing::of(self, &ground).allowed(None, noun, context)
    }
}

impl Indexed {
    /// What somebody can do to a subject or, where none is named, register.
    pub(crate) fn allowed(
        &self,
        conflicts: &[Conflict],
        subject: Option<&str>,
        noun: Option<Noun>,
        context: &Context,
    ) -> Result<Allowed, Refusal> {
        Standing { conflicts, ..Standing::of(&self.dossier, &self.ground) }.allowed(subject, noun, context)
    }
}

impl Standing<'_> {
    fn allowed(
        self,
        subject: Option<&str>,
        noun: Option<Noun>,
        context: &Context,
    ) -> Result<Allowed, Refusal> {
        let verb = if subject.is_some() { "" } else { "register" };
        let noun_code = noun.map(|noun| noun.code().to_owned());
        let subject = subject.map(str::to_owned);
        let command = Command { subject, noun: noun_code, ..Command::new(verb.to_owned()) };
        let view = View::new(self.dossier, self.ground, Some(context.at.day()));
        let mut case = self.case(&view, &command, context);
        let found = command.subject.as_ref().and_then(|_| case.subject());
        if let Some(reason) = case.reasons.iter().find(|it| it.code != "workflow/subject-retired") {
            // There is no command yet: what it would say is in the request itself.
            let at = reason.at.trim_start_matches("/command").to_owned();
            return Err(Refusal { at, params: reason.params.clone(), ..Refusal::new(reason.code) });
        }
        let mut allowed = Allowed { noun, ..Allowed::default() };
        match found {
            Some(subject) => self.to_subject(&mut allowed, &case, subject, context),
            None => {
                let nouns = Noun::ALL.iter().copied().filter(|it| noun.is_none_or(|noun| noun == *it));
                nouns.for_each(|noun| self.to_register(&mut allowed, &case, noun, context));
                allowed.roles.sort_unstable();
                allowed.roles.dedup();
            }
        }
        Ok(allowed)
    }

    fn to_subject(self, allowed: &mut Allowed, case: &Case<'_>, subject: Subject, context: &Context) {
        let Subject { entity, row } = subject;
        let noun = row.noun;
        let machine = machine(noun);
        let now = machine.map(|machine| state(machine, &entity));
        allowed.noun = Some(noun);
        allowed.state = now;
        allowed.roles = case.roles(&entity, Presence::There);
        allowed.deadlines = deadlines::of_subject(self.dossier, case.view, case.day, row);
        let closes = |verb: &str, settles| {
            let command = Command { verb: verb.to_owned(), ..case.command.clone() };
            self.against(&command, settles, context)
        };
        let steps = machine.into_iter().flat_map(|machine| {
            let verbs = machine.verbs().into_iter();
            verbs.filter_map(move |verb| machine.step(verb, now.unwrap_or_default()))
        });
        for step in steps {
            let to = machine.and_then(|machine| goal(case, machine, step, now?, &entity).ok());
            let to = to.filter(|to| now != Some(*to));
            let reasons = closes(step.verb, step.settles);
            allowed.note(noun, step.verb, to, reasons, &|| Form::of_step(noun, step, Some(&entity)));
        }
        let (theirs, house) = (allowed.roles.clone(), case.roles_of_house(&entity));
        let revised = || keeping::form_to_revise(case, &entity, &theirs, &house);
        allowed.note(noun, "revise", None, closes("revise", &[]), &revised);
        allowed.note(noun, "retire", None, closes("retire", &[]), &keeping::form_to_retire);
        let open: Vec<_> = self.conflicts.iter().filter(|it| it.subject == entity.id()).collect();
        if !open.is_empty() {
            let settled = || settle::form(noun, &open, &house);
            allowed.note(noun, "settle", None, closes("settle", &[]), &settled);
        }
    }

    /// What is registered says itself to what it belongs: of it all that is asked is whether there is
    /// anything to which it may.
    fn to_register(self, allowed: &mut Allowed, case: &Case<'_>, noun: Noun, context: &Context) {
        let theirs = case.roles_wherever(noun);
        let mut given = Map::new();
        // Whoever comes first enters themselves.
        if let Some(actor) =
            case.actor.filter(|_| noun == Noun::Stakeholder && self.dossier.stakeholders.is_empty())
        {
            given.insert("id".to_owned(), actor.to_string().into());
        }
        let command =
            Command { noun: Some(noun.code().into()), given, ..Command::new("register".to_owned()) };
        let mut reasons = self.against(&command, &[], context);
        // What the dossier would come to hold, and to what it belongs, is still to be said.
        reasons.retain(|reason| {
            reason.at.starts_with("/context") && reason.code != "workflow/permitted-elsewhere"
        });
        allowed.note(noun, "register", None, reasons, &|| keeping::form_to_register(case, noun, &theirs));
        allowed.roles.extend(theirs);
    }

    /// What speaks against a command, whatever is given with it.
    fn against(self, command: &Command, settles: &[&str], context: &Context) -> Vec<Problem> {
        let mut reasons =
            self.decide(command, context).err().map(|refusal| refusal.problems).unwrap_or_default();
        reasons.retain(|reason| !MET_BY_GIVING.contains(&reason.code) && !settles.contains(&reason.code));
        reasons
    }
}

/// What is no longer said once something is given.
const MET_BY_GIVING: &[&str] = &["workflow/datum-missing", "workflow/nothing-changed"];

impl Allowed {
    fn note(
        &mut self,
        noun: Noun,
        verb: &'static str,
        to: Option<&'static str>,
        reasons: Vec<Problem>,
        given: &dyn Fn() -> Form,
    ) {
        if reasons.is_empty() {
            self.open.push(Open { verb, noun, to, given: given() });
        } else {
            self.closed.push(Closed { verb, noun, reasons });
        }
    }

    /// The same, where something speaks against every command.
    #[must_use]
    pub(crate) fn but(mut self, reasons: &[Problem]) -> Self {
        if reasons.is_empty() {
            return self;
        }
        for Open { verb, noun, .. } in std::mem::take(&mut self.open) {
            self.closed.push(Closed { verb, noun, reasons: Vec::new() });
        }
        self.closed.iter_mut().for_each(|closed| closed.reasons.extend_from_slice(reasons));
        self
    }
}
