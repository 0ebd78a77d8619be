//! The calls `allowed` and `machines`: what is possible now, and what is possible at all.

use serde_json::Value;

use crate::message::Locale;
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::wire::agenda::{self, Deadline, spoken};
use crate::wire::{Door, Problem};
use crate::workflow::{self, Context, Goal, MACHINES, Role};

record! {
    /// Of whom and what one asks.
    Allowed {
        must {
            /// The subject: its id, or `noun/slug`.
            subject: String,
            /// Who asks, and when.
            context: Context,
        }
        may {
            /// The language; that of the watch, else English, where nothing is said.
            language: Option<String>,
        }
    }
}

record! {
    /// What somebody can do to a subject at a moment.
    Possible {
        must {
            /// The noun of the subject.
            noun: String,
            /// What they are towards it.
            roles: Vec<Role>,
            /// What they can do.
            open: Vec<Open>,
            /// What they cannot do.
            closed: Vec<Closed>,
            /// What of it is waited for, past or near, in the order of the days.
            deadlines: Vec<Deadline>,
        }
        may {
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
            /// The form of what is given with it, as JSON Schema; `noun` says to what a reference leads.
            given: Value,
        }
        may {
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
            /// Why it is not open, all of it.
            reasons: Vec<Problem>,
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
    /// The life of a noun: its states, and the steps between them.
    Machine {
        must {
            /// The noun.
            noun: String,
            /// The field that holds the state.
            field: String,
            /// The states, that in which a life begins first.
            states: Vec<State>,
            /// The steps.
            steps: Vec<Step>,
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
            given: Value,
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
    let language = spoken(door, asked.language);
    let now = door.desk()?.now();
    let found = now.allowed(&asked.subject, &asked.context)?;
    let noun = found.noun.code();
    let says = |verb: &str| verb_in_words(noun, verb, &language);
    let open = found.open.into_iter().map(|open| Open {
        to: open.to.map(str::to_owned),
        ..Open::new(open.verb.into(), says(open.verb), open.given)
    });
    let closed = found.closed.into_iter().map(|closed| {
        let reasons = closed.reasons.iter().map(|reason| Problem::of(reason, &language)).collect();
        Closed::new(closed.verb.into(), says(closed.verb), reasons)
    });
    let deadlines = found.deadlines.into_iter().map(|it| agenda::told(it, now, &language)).collect();
    let possible = Possible::new(noun.into(), found.roles, open.collect(), closed.collect(), deadlines);
    Ok(Possible { state: found.state.map(str::to_owned), ..possible })
}

pub(super) fn machines(_: &mut Door, asked: Machines) -> Result<Vec<Machine>, Refusal> {
    let language = asked.language.as_deref().unwrap_or("en");
    let wanted =
        |machine: &&workflow::Machine| asked.noun.as_deref().is_none_or(|noun| noun == machine.noun.code());
    let machines: Vec<_> = MACHINES.iter().filter(wanted).map(|machine| told(machine, language)).collect();
    if machines.is_empty() {
        let known = MACHINES.iter().map(|machine| machine.noun);
        let fault = workflow::noun_unknown(&asked.noun.unwrap_or_default(), known);
        return Err(Refusal { at: "/noun".into(), ..fault.into() });
    }
    Ok(machines)
}

fn told(machine: &workflow::Machine, language: &str) -> Machine {
    let owned = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
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
            workflow::form(machine.noun, step),
        )
    };
    let (states, steps) = (machine.states.iter().map(state), machine.steps.iter().map(step));
    Machine::new(noun.into(), machine.field.into(), states.collect(), steps.collect())
}

/// What a verb does, in the words of a language; in English where it has none.
fn verb_in_words(noun: &str, verb: &str, language: &str) -> String {
    let key = format!("verb/{noun}/{verb}");
    let common = format!("verb/{verb}");
    let locale = Locale::of(language);
    let words = [locale.phrase(&key), locale.phrase(&common)];
    let known = [&key, &common].into_iter().zip(words).find(|(key, words)| key.as_str() != *words);
    known.map_or_else(|| verb.to_owned(), |(_, words)| words.to_owned())
}
