//! Deciding: what a command would make happen, or all the reasons why it cannot.

use std::fmt::Display;

use uuid::Uuid;

use crate::document::Problem;
use crate::fault::Fault;
use crate::index::Row;
use crate::model::value::Id;
use crate::model::{AnyEntity, Dossier, Noun, Stakeholder};
use crate::refusal::Refusal;
use crate::rules::{Ground, Indexed, View};
use crate::workflow::cascade::{Task, cascade};
use crate::workflow::command::{Command, Context};
use crate::workflow::event::Event;
use crate::workflow::find::{found, noun_unknown, unfound};
use crate::workflow::guards::Guards;
use crate::workflow::settle::{self, Conflict};
use crate::workflow::{keeping, roles, stepping};

/// What a command would make happen, and by whom.
#[derive(Debug, Clone)]
pub struct Decision {
    /// What would happen, in order.
    pub events: Vec<Event>,
    /// Who gives the command.
    pub actor: Option<Id<Stakeholder>>,
    /// On whose behalf, where that is not themselves.
    pub on_behalf_of: Option<Id<Stakeholder>>,
    /// What must be done in consequence, by further commands.
    pub tasks: Vec<Task>,
    /// The entities as they would be, one for each event that is about one.
    pub(super) outcomes: Vec<Outcome>,
}

/// An entity as it would be.
#[derive(Debug, Clone)]
pub(super) struct Outcome {
    pub(super) entity: AnyEntity,
    /// To what it referred before, and to what it would refer, where that is not the same.
    pub(super) references: [Vec<Uuid>; 2],
}

/// What a command is held against.
#[derive(Clone, Copy)]
pub(crate) struct Standing<'d> {
    pub(crate) dossier: &'d Dossier,
    pub(crate) ground: &'d Ground,
    pub(crate) guards: &'d Guards,
    /// What was said in two places, where a ledger knows.
    pub(crate) conflicts: &'d [Conflict],
}

impl Dossier {
    /// What a command would make happen, as events; the dossier itself stays as it is.
    ///
    /// # Errors
    /// A refusal that lists every reason: the verb is not open in this state, whoever gives the command
    /// may not, something is missing, a rule would be broken.
    pub fn decide(&self, command: &Command, context: &Context) -> Result<Decision, Refusal> {
        let ground = Ground::of(self);
        Standing::of(self, &ground).decide(command, context)
    }
}

impl Indexed {
    /// What a command would make happen, as events.
    pub(crate) fn decide(&self, command: &Command, context: &Context) -> Result<Decision, Refusal> {
        Standing::of(&self.dossier, &self.ground).decide(command, context)
    }

    /// The same, where it is known what was said in two places.
    pub(crate) fn decide_among(
        &self,
        conflicts: &[Conflict],
        command: &Command,
        context: &Context,
    ) -> Result<Decision, Refusal> {
        Standing { conflicts, ..Standing::of(&self.dossier, &self.ground) }.decide(command, context)
    }
}

impl<'d> Standing<'d> {
    pub(super) fn of(dossier: &'d Dossier, ground: &'d Ground) -> Self {
        Self { dossier, ground, guards: Guards::usual(), conflicts: &[] }
    }

    pub(crate) fn decide(self, command: &Command, context: &Context) -> Result<Decision, Refusal> {
        let view = View::new(self.dossier, self.ground, Some(context.at.day()));
        let mut case = self.case(&view, command, context);
        let events = match command.verb.as_str() {
            "register" => keeping::register(&mut case),
            verb => case.subject().map_or_else(Vec::new, |subject| match verb {
                "revise" => keeping::revise(&mut case, subject),
                "retire" => keeping::retire(&mut case, subject),
                "settle" => settle::settle(&mut case, subject),
                _ => stepping::step(&mut case, subject),
            }),
        };
        if case.reasons.is_empty() {
            let tasks = case.tasks();
            let (actor, on_behalf_of) = (case.giver, case.actor.filter(|actor| case.giver != Some(*actor)));
            return Ok(Decision { events, actor, on_behalf_of, tasks, outcomes: case.outcomes });
        }
        Err(case.refusal())
    }

    /// A command, to be considered.
    pub(super) fn case<'c>(self, view: &'c View<'d>, command: &'c Command, context: &Context) -> Case<'c>
    where
        'd: 'c,
    {
        let (dossier, guards, day) = (self.dossier, self.guards, context.at.day());
        let Self { ground, conflicts, .. } = self;
        let mut case = Case {
            dossier,
            ground,
            view,
            guards,
            conflicts,
            command,
            giver: None,
            actor: None,
            day,
            reasons: Vec::new(),
            outcomes: Vec::new(),
        };
        case.giver = case.somebody("/actor", context.actor.as_deref());
        case.actor = match &context.on_behalf_of {
            Some(_) => case.somebody("/on_behalf_of", context.on_behalf_of.as_deref()),
            None => case.giver,
        };
        case
    }
}

/// Something that a command is about, where it stands.
pub(super) struct Subject {
    pub(super) entity: AnyEntity,
    pub(super) row: Row,
}

/// What others may have said or done that is entered for them: their own word, and nothing by which one
/// leads a project.
const SPOKEN: &[roles::Role] = {
    use roles::Role::{
        Addressee, BodyMember, Oneself, Participant, Public, Rapporteur, ServiceOwner, TableMember,
    };
    &[Rapporteur, TableMember, BodyMember, ServiceOwner, Addressee, Participant, Oneself, Public]
};

/// A command under consideration, and the reasons against it so far.
pub(super) struct Case<'c> {
    pub(super) dossier: &'c Dossier,
    ground: &'c Ground,
    pub(super) view: &'c View<'c>,
    pub(super) guards: &'c Guards,
    pub(super) conflicts: &'c [Conflict],
    pub(super) command: &'c Command,
    /// Who gives the command.
    pub(super) giver: Option<Id<Stakeholder>>,
    /// Who acts by it: whoever gives it, or somebody on whose behalf it is given.
    pub(super) actor: Option<Id<Stakeholder>>,
    pub(super) day: chrono::NaiveDate,
    pub(super) reasons: Vec<Problem>,
    /// The entities as the events so far would leave them.
    pub(super) outcomes: Vec<Outcome>,
}

impl Case<'_> {
    /// The roles of whoever acts.
    pub(super) fn roles(&self, subject: &AnyEntity, presence: roles::Presence) -> Vec<roles::Role> {
        self.spoken(roles::roles_as(self.view, subject, self.actor, presence))
    }

    /// The roles of all who belong to the same body as whoever acts, or as whoever enters it for them: nobody
    /// does for others what they may not do themselves.
    pub(super) fn roles_of_house(&self, subject: &AnyEntity) -> Vec<roles::Role> {
        let both = [self.actor, self.entered_by(self.actor)].into_iter().flatten();
        both.flat_map(|one| roles::roles_of_house(self.view, subject, one, roles::Presence::There)).collect()
    }

    /// The roles of whoever acts towards something of a noun that is to come, whatever it will belong to.
    pub(super) fn roles_wherever(&self, noun: Noun) -> Vec<roles::Role> {
        self.spoken(roles::roles_wherever(self.dossier, self.view, noun, self.actor))
    }

    /// Of some roles those in which one acts for others: whoever enters it leads nothing in their name.
    fn spoken(&self, mut theirs: Vec<roles::Role>) -> Vec<roles::Role> {
        if self.recorder().is_some() {
            theirs.retain(|role| SPOKEN.contains(role));
        }
        theirs
    }

    /// Whoever enters what somebody has said or done, where that is not they.
    pub(super) fn entered_by(&self, who: Option<Id<Stakeholder>>) -> Option<Id<Stakeholder>> {
        self.giver.filter(|giver| who != Some(*giver))
    }

    /// The same, of another office.
    pub(super) fn recorder(&self) -> Option<Id<Stakeholder>> {
        let whole = |id| self.view.whole_of(id);
        self.entered_by(self.actor).filter(|giver| self.actor.map(whole) != Some(whole(*giver)))
    }

    /// The refusal, with all that speaks against the command.
    pub(super) fn refusal(self) -> Refusal {
        refused(self.command, self.reasons)
    }

    /// Notes a reason, at a place in the command.
    pub(super) fn against(&mut self, at: impl Display, fault: Fault) {
        self.reasons.push(Problem::at_place(fault, format!("/command{at}")));
    }

    /// Notes a reason, at a place in the context.
    pub(super) fn against_context(&mut self, at: &str, fault: Fault) {
        self.reasons.push(Problem::at_place(fault, format!("/context{at}")));
    }

    /// Somebody named in the context.
    fn somebody(&mut self, at: &str, written: Option<&str>) -> Option<Id<Stakeholder>> {
        let written = written?;
        let registers_itself = self.command.verb == "register";
        match self.find(written, Some(Noun::Stakeholder)) {
            Ok(row) => {
                let id = self.dossier.id_at(row.noun, row.row)?;
                if let Some(retired) = self.dossier.retired.iter().find(|it| it.subject.uuid() == id) {
                    let fault = Fault::new("workflow/subject-retired").with("found", written);
                    self.against_context(at, fault.with("on", retired.on.to_string()));
                    return None;
                }
                Some(Id::from(id))
            }
            // Whoever begins a dossier is in none yet.
            Err(_) if registers_itself && self.dossier.stakeholders.is_empty() => {
                Uuid::try_parse(written).ok().map(Id::from)
            }
            Err(_) => {
                let other = |it: Row| {
                    let fault = Fault::new("workflow/actor-other").with("found", written);
                    fault.with("noun", it.noun.code())
                };
                let fault = self.find(written, None).map_or_else(|fault| fault, other);
                self.against_context(at, fault);
                None
            }
        }
    }

    /// What must follow from what would happen.
    fn tasks(&self) -> Vec<Task> {
        let consents = self.outcomes.iter().filter(|outcome| outcome.entity.noun() == Noun::Consent);
        let followed = consents.filter_map(|outcome| {
            let before = self.entity(outcome.entity.id())?;
            Some(cascade(self.view, &before, &outcome.entity))
        });
        followed.flatten().collect()
    }

    /// A copy of the entity of an id.
    pub(super) fn entity(&self, id: Uuid) -> Option<AnyEntity> {
        AnyEntity::copy_of(self.dossier, self.view.row(id)?)
    }

    /// The subject of the command.
    pub(super) fn subject(&mut self) -> Option<Subject> {
        let Some(written) = &self.command.subject else {
            self.against("/subject", Fault::new("workflow/subject-missing"));
            return None;
        };
        let named = self.command.noun.as_deref();
        let noun = named.and_then(Noun::of);
        if let (Some(named), None) = (named, noun) {
            self.against("/noun", noun_unknown(named));
        }
        match self.find(written, noun) {
            Ok(row) => {
                let entity = AnyEntity::copy_of(self.dossier, row)?;
                // Words that are taken back are taken out of what is retired as well, and what was said apart is
                // settled.
                let may = match self.command.verb.as_str() {
                    "settle" => true,
                    verb => entity.noun() == Noun::Contribution && verb == "revise",
                };
                let mut retired = self.dossier.retired.iter().filter(|_| !may);
                if let Some(retired) = retired.find(|it| it.subject.uuid() == entity.id()) {
                    let fault = Fault::new("workflow/subject-retired").with("found", written.as_str());
                    self.against("/subject", fault.with("on", retired.on.to_string()));
                }
                Some(Subject { entity, row })
            }
            Err(fault) => {
                self.against("/subject", fault);
                None
            }
        }
    }

    /// Where something stands that is named.
    pub(super) fn find(&self, written: &str, noun: Option<Noun>) -> Result<Row, Fault> {
        let find = |noun| found(self.dossier, self.ground, written, noun);
        find(noun).ok_or_else(|| unfound(written, noun, find(None)))
    }
}

/// That a command is refused for these reasons; it may come without a verb.
pub(crate) fn refused(command: &Command, problems: Vec<Problem>) -> Refusal {
    let fault = Fault::new("workflow/refused").with("count", problems.len());
    let named = Some(command.verb.as_str()).filter(|verb| !verb.is_empty());
    let fault = named.into_iter().fold(fault, |fault, verb| fault.with("verb", verb));
    Refusal { problems, ..fault.into() }
}
