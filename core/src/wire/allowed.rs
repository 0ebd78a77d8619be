//! The calls `allowed` and `machines`: what is possible now, and what is possible at all.

use crate::message::{Locale, first_phrase};
use crate::model::Noun;
use crate::model::declare::record;
use crate::model::describe::Field;
use crate::refusal::Refusal;
use crate::wire::agenda::{self, Deadline};
use crate::wire::schema::Schema;
use crate::wire::{Door, Problem, ledger};
use crate::workflow::{self, Context, Form, Goal, Presence, RETIRERS, Role, keepers, reserved};

record! {
    /// Of whom and what one asks.
    Allowed {
        must {
            /// Who asks, and when.
            context: Context,
        }
        may {
            /// The subject: its id, `noun/slug`, or its slug where `noun` is given. Without it one asks what may
            /// be registered.
            subject: Option<String>,
            /// The noun of the subject, or of what would be registered; any where none is named.
            noun: Option<String>,
            /// The language; that of the watch, else English, where nothing is said.
            language: Option<String>,
        }
    }
}

record! {
    /// What somebody can do at a moment: to a subject, or of what may be registered.
    Possible {
        must {
            /// What they are towards it; towards what would be registered, whatever it will belong to.
            roles: Vec<Role>,
            /// What they can do.
            open: Vec<Open>,
            /// What they cannot do.
            closed: Vec<Closed>,
            /// What of it is waited for, past or near, in the order of the days.
            deadlines: Vec<Deadline>,
        }
        may {
            /// The noun of the subject, or the one of which one asked.
            noun: Option<String>,
            /// The state in which it is, where its life has states.
            state: Option<String>,
        }
    }
}

record! {
    /// A verb that is open.
    Open {
        must {
            /// The verb.
            verb: String,
            /// What it does, in words.
            says: String,
            /// The form of what is given with it, as JSON Schema (2020-12) in the language asked for; `x-noun`
            /// says to what a reference leads, `x-order` in what order people are asked.
            given: Schema,
        }
        may {
            /// Of `register`, the noun of what would be registered.
            noun: Option<String>,
            /// The state to which it leads, where that is another and does not hang on the subject.
            to: Option<String>,
        }
    }
}

record! {
    /// A verb that is not open.
    Closed {
        must {
            /// The verb.
            verb: String,
            /// What it does, in words.
            says: String,
            /// Why it is not open: all that would be said of a command that gives nothing, but for what may be
            /// met by giving something. `at` begins with `/command` or `/context` where it is a place in such
            /// a command or its context; any other is a place in the dossier.
            reasons: Vec<Problem>,
        }
        may {
            /// Of `register`, the noun of what would be registered.
            noun: Option<String>,
        }
    }
}

record! {
    /// Asks for the machines.
    Machines {
        may {
            /// The noun whose life one asks about; all where none is named.
            noun: Option<String>,
            /// The language; English where nothing is said.
            language: Option<String>,
        }
    }
}

record! {
    /// The life of a noun: who keeps it, its states, and the steps between them.
    Machine {
        must {
            /// The noun.
            noun: String,
            /// Who may register it, by what it would belong to, and who may revise it.
            keepers: Vec<Role>,
            /// Who may retire it, write what is reserved, and settle what is in conflict.
            retirers: Vec<Role>,
            /// The fields that give somebody a say and are reserved to those, once it is there.
            reserved: Vec<String>,
            /// The fields that only steps write.
            governed: Vec<String>,
            /// The states, that in which a life begins first; none where it has no states.
            states: Vec<State>,
            /// The steps.
            steps: Vec<Step>,
        }
        may {
            /// The field that holds the state, where there are states.
            field: Option<String>,
        }
    }
}

record! {
    /// A state.
    State {
        must {
            /// Its code.
            code: String,
            /// It in words.
            says: String,
            /// The codes of the rules that must hold of whatever enters it.
            rules: Vec<String>,
            /// The fields that can no longer be revised; `*` is all of them.
            locks: Vec<String>,
        }
    }
}

record! {
    /// A step.
    Step {
        must {
            /// The verb.
            verb: String,
            /// What it does, in words.
            says: String,
            /// The states in which it is open.
            open_in: Vec<String>,
            /// Who may take it.
            who: Vec<Role>,
            /// Whether a reason must be given.
            reasoned: bool,
            /// The form of what is given with it, as JSON Schema.
            given: Schema,
        }
        may {
            /// The state to which it leads, where that does not hang on the subject's plan or past.
            to: Option<String>,
            /// Who may not take it, whatever else they are.
            never: Vec<Role>,
        }
    }
}

pub(super) fn allowed(door: &mut Door, asked: Allowed) -> Result<Possible, Refusal> {
    let language = door.spoken(asked.language);
    let noun = asked.noun.as_deref().map(noun_of).transpose()?;
    let desk = door.desk()?;
    let found = desk.allowed(asked.subject.as_deref(), noun, &asked.context)?;
    let says = |noun: Noun, verb: &str| verb_in_words(noun.code(), verb, &language);
    let of = |noun: Noun| asked.subject.is_none().then(|| noun.code().to_owned());
    // Versions are told apart by who says what, and when.
    let versions = ledger::versions(found.conflicts, desk.now(), &language);
    let open = found.open.into_iter().map(|it| {
        let given = match it.verb {
            "settle" => it.given.calling(&versions),
            _ => it.given,
        };
        let given = Schema(given.schema(&language));
        Open {
            to: it.to.map(str::to_owned),
            noun: of(it.noun),
            ..Open::new(it.verb.into(), says(it.noun, it.verb), given)
        }
    });
    let closed = found.closed.into_iter().map(|it| {
        let reasons = it.reasons.iter().map(|reason| Problem::of(reason, &language)).collect();
        Closed { noun: of(it.noun), ..Closed::new(it.verb.into(), says(it.noun, it.verb), reasons) }
    });
    let now = desk.now();
    let deadlines = found.deadlines.into_iter().map(|it| agenda::told(it, now, &language)).collect();
    Ok(Possible {
        noun: found.noun.map(|noun| noun.code().to_owned()),
        state: found.state.map(str::to_owned),
        ..Possible::new(found.roles, open.collect(), closed.collect(), deadlines)
    })
}

/// The noun of that name.
fn noun_of(named: &str) -> Result<Noun, Refusal> {
    Noun::of(named).ok_or_else(|| {
        let fault = workflow::noun_unknown(named);
        Refusal { at: "/noun".into(), ..fault.into() }
    })
}

pub(super) fn machines(_: &mut Door, asked: Machines) -> Result<Vec<Machine>, Refusal> {
    let language = asked.language.as_deref().unwrap_or("en");
    let wanted = asked.noun.as_deref().map(noun_of).transpose()?;
    let nouns = Noun::ALL.iter().copied().filter(|noun| wanted.is_none_or(|wanted| wanted == *noun));
    Ok(nouns.map(|noun| life(noun, language)).collect())
}

fn life(noun: Noun, language: &str) -> Machine {
    let machine = workflow::machine(noun);
    let told = machine.map(|machine| told(machine, language));
    let (states, steps) = told.unwrap_or_default();
    let governed = |field: &&Field| machine.is_some_and(|machine| machine.governs(field.name));
    let governed = noun.record().fields.iter().filter(governed).map(|field| field.name.to_owned());
    let reserved = reserved(noun, Presence::There).iter().map(|it| it.field.to_owned()).collect();
    let (keepers, retirers) = (keepers(noun).to_vec(), RETIRERS.to_vec());
    let field = machine.map(|machine| machine.field.to_owned());
    let life =
        Machine::new(noun.code().into(), keepers, retirers, reserved, governed.collect(), states, steps);
    Machine { field, ..life }
}

fn owned(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

/// The states of a machine, and its steps.
fn told(machine: &workflow::Machine, language: &str) -> (Vec<State>, Vec<Step>) {
    let noun = machine.noun.code();
    let phrase = |code: &str| Locale::of(language).state_of(noun, code).to_owned();
    let state = |state: &workflow::State| {
        State::new(state.code.into(), phrase(state.code), owned(state.rules), owned(state.locks))
    };
    let step = |step: &workflow::Step| Step {
        to: match step.to {
            Goal::State(to) => Some(to.to_owned()),
            _ => None,
        },
        never: step.never.to_vec(),
        ..Step::new(
            step.verb.into(),
            verb_in_words(noun, step.verb, language),
            owned(step.from),
            step.who.to_vec(),
            step.reasoned,
            Schema(Form::of_step(machine.noun, step, None).schema(language)),
        )
    };
    (machine.states.iter().map(state).collect(), machine.steps.iter().map(step).collect())
}

/// What a verb does, in the words of a language; in English where it has none.
fn verb_in_words(noun: &str, verb: &str, language: &str) -> String {
    let known = first_phrase([&format!("verb/{noun}/{verb}"), &format!("verb/{verb}")], language);
    known.unwrap_or_else(|| verb.to_owned())
}
