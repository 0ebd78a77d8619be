//! The call `render`: a code and its parameters in words, at any time, in any language.

use crate::document::near;
use crate::fault::{Fault, Params};
use crate::message::{self, Locale};
use crate::model::declare::record;
use crate::refusal::{Refusal, place, reason, tell};
use crate::rules::{self, Mend, Severity};
use crate::wire::{Door, Problem};

record! {
    /// What is to be put into words: a finding, problem or refusal as it came, or its code and
    /// parameters alone.
    Render {
        must {
            /// The code of a rule, problem or refusal.
            code: String,
        }
        may {
            /// What the message speaks of.
            params: Params,
            /// Whether what may be personal data is masked.
            mask: bool,
            /// The language; English where nothing is said.
            language: Option<String>,
            /// Of a refusal, the problems of a text, which are put into words as well.
            problems: Vec<Problem>,
            /// The place; it stays as it is, as does what follows.
            at: Option<String>,
            /// How grave a finding is.
            severity: Option<Severity>,
            /// How a machine can mend it.
            mend: Option<Mend>,
            /// The row of the acceptance that accepts it.
            accepted: Option<u32>,
            /// The line of a problem.
            line: Option<u32>,
            /// Its column.
            column: Option<u32>,
            /// What was said; it is said anew.
            message: Option<String>,
            /// What was to be done.
            fix: Option<String>,
        }
    }
}

record! {
    /// It in words.
    Rendered {
        must {
            /// The language used, which is English where the one asked for is not known.
            language: String,
            /// What is the case.
            message: String,
            /// What to do about it.
            fix: String,
        }
        may {
            /// Of a refusal, its problems in the same language.
            problems: Vec<Problem>,
        }
    }
}

pub(super) fn render(_: &mut Door, mut asked: Render) -> Result<Rendered, Refusal> {
    let language = Locale::of(asked.language.as_deref().unwrap_or("en")).language();
    let (mut message, fix) = said(&asked.code, "/code", &mut asked.params, asked.mask, language)?;
    for (row, problem) in asked.problems.iter_mut().enumerate() {
        let at = format!("/problems/{row}/code");
        (_, problem.fix) = said(&problem.code, &at, &mut problem.params, asked.mask, language)?;
        problem.message = reason(&problem.code, &problem.at, &problem.params, language);
        let number = |it: Option<u32>| it.map(|it| it as usize);
        let place = place(&asked.code, &problem.at, number(problem.line), number(problem.column));
        tell(&mut message, row, &place, || problem.message.clone());
    }
    Ok(Rendered { problems: asked.problems, ..Rendered::new(language.into(), message, fix) })
}

/// What is said under a code, and what to do.
fn said(
    code: &str,
    at: &str,
    params: &mut Params,
    mask: bool,
    language: &str,
) -> Result<(String, String), Refusal> {
    let codes = || Locale::of("en").codes();
    if !codes().any(|known| known == code) {
        let fault = Fault::new("call/code-unknown").with("found", code);
        return Err(Refusal { at: at.into(), ..near(fault, code, &mut codes()).into() });
    }
    if mask {
        rules::mask(code, params);
    }
    Ok((message::text(code, params, language), message::fix(code, params, language)))
}
