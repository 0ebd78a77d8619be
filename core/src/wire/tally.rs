//! The call `tally`: what the votes on a decision come to, and how, in words.

use crate::message;
use crate::model::declare::record;
use crate::model::{Answer, Decision, DecisionResult, Entity, Noun};
use crate::refusal::Refusal;
use crate::wire::{Door, unfound};

record! {
    /// Of which decision one asks.
    Tally {
        must {
            /// The decision: its id, its slug, or `decision/slug`.
            subject: String,
        }
        may {
            /// The language; that of the watch, else English, where nothing is said.
            language: Option<String>,
        }
    }
}

record! {
    /// What the votes on a decision come to.
    Tallied {
        must {
            /// How one comes to it, in order.
            steps: Vec<TallyStep>,
            /// What was not counted as it stands.
            problems: Vec<Uncounted>,
        }
        may {
            /// What comes of it; nothing where that cannot be told from what is recorded.
            result: Option<DecisionResult>,
            /// The code of the option chosen; of options that tie, the codes of all.
            chosen: Vec<String>,
        }
    }
}

record! {
    /// A step on the way to what the votes come to.
    TallyStep {
        must {
            /// The stable code.
            code: String,
            /// What the sentence speaks of.
            params: crate::fault::Params,
            /// The step in words.
            says: String,
        }
        may {
            /// Of a step that asks something, the answer.
            holds: Option<Answer>,
        }
    }
}

record! {
    /// A vote or figure that does not count as it stands.
    Uncounted {
        must {
            /// The code of the rule that finds it.
            code: String,
            /// The place in the dossier, as a JSON Pointer.
            at: String,
            /// What the message speaks of.
            params: crate::fault::Params,
            /// Why it does not count, as a sentence.
            message: String,
            /// What to do about it, as a sentence.
            fix: String,
        }
    }
}

pub(super) fn tally(door: &mut Door, asked: Tally) -> Result<Tallied, Refusal> {
    let language = door.spoken(asked.language);
    let now = door.desk()?.now();
    let found =
        now.find(&asked.subject, Some(Noun::Decision)).and_then(|row| Some((row.row, now.tally(row)?)));
    let Some((row, outcome)) = found else {
        return Err(unfound(now, "/subject", &asked.subject, Some(Noun::Decision)));
    };
    let steps = outcome.steps.into_iter().map(|step| {
        let says = step.message(&language);
        TallyStep { holds: step.holds, ..TallyStep::new(step.code.into(), step.params, says) }
    });
    let problems = outcome.flaws.into_iter().map(|flaw| {
        let (code, params) = (flaw.fault.code, flaw.fault.params);
        let (says, fix) = (message::text(code, &params, &language), message::fix(code, &params, &language));
        Uncounted::new(
            code.into(),
            format!("/{}/{row}{}", Decision::NOUN.table(), flaw.at),
            params,
            says,
            fix,
        )
    });
    let tallied = Tallied::new(steps.collect(), problems.collect());
    Ok(Tallied { result: outcome.result, chosen: outcome.chosen, ..tallied })
}
