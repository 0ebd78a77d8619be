//! The call `render`: a code and its parameters in words, at any time, in any language.

use crate::document::{self, nearest};
use crate::fault::{Fault, Params};
use crate::message::Locale;
use crate::model::declare::record;
use crate::refusal::Refusal;
use crate::rules::{self, Mend, Severity};
use crate::wire::{Door, Problem, Refused};

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
            accepted: Option<usize>,
            /// The line of a problem.
            line: Option<usize>,
            /// Its column.
            column: Option<usize>,
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
    if asked.mask {
        rules::mask(&asked.code, &mut asked.params);
    }
    let mut refusal = Refusal::new(known(&asked.code, "/code")?);
    refusal.params = asked.params;
    for (row, mut problem) in asked.problems.into_iter().enumerate() {
        if asked.mask {
            rules::mask(&problem.code, &mut problem.params);
        }
        let fault =
            Fault { code: known(&problem.code, &format!("/problems/{row}/code"))?, params: problem.params };
        let (line, column) = (problem.line.unwrap_or_default(), problem.column.unwrap_or_default());
        let again = document::Problem::at_byte(fault, 0);
        refusal.problems.push(document::Problem { at: problem.at, line, column, ..again });
    }
    let Refused { message, fix, problems, .. } = Refused::of(&refusal, language);
    Ok(Rendered { problems, ..Rendered::new(language.into(), message, fix) })
}

/// A code under which something is said; or that there is none, with the one that was probably meant.
fn known(code: &str, at: &str) -> Result<&'static str, Refusal> {
    let codes = || Locale::of("en").codes();
    if let Some(code) = codes().find(|known| *known == code) {
        return Ok(code);
    }
    let fault = Fault::new("call/code-unknown").with("found", code);
    let fault = match nearest(code, codes()) {
        Some(near) => fault.with("nearest", near),
        None => fault,
    };
    Err(Refusal { at: at.into(), ..fault.into() })
}
