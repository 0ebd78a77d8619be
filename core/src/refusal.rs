//! Refusals: a request that was not met, and why; nothing has happened.

use serde::Serialize;

use crate::document::Problem;
use crate::fault::{Fault, Params};

/// Why a request was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}", self.message("en"))]
pub struct Refusal {
    /// The stable code.
    pub code: &'static str,
    /// The place in the request, as a JSON Pointer.
    pub at: String,
    /// What the message speaks of.
    pub params: Params,
    /// Of a text that cannot be read, its problems in the order of the text.
    pub problems: Vec<Problem>,
}

impl Refusal {
    /// A refusal of that code, so far without parameters.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code, at: String::new(), params: Params::new(), problems: Vec::new() }
    }

    /// Why, as a sentence in a language; of a text, with the first of its problems.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        let mut message = crate::message::text(self.code, &self.params, language);
        if let Some(first) = self.problems.first() {
            let place = self.place(first).map(|place| format!("({place}) ")).unwrap_or_default();
            message.push_str(&format!(" {place}{}", first.message(language)));
        }
        message
    }

    /// What to do about it, as a sentence in a language.
    #[must_use]
    pub fn fix(&self, language: &str) -> String {
        crate::message::fix(self.code, &self.params, language)
    }

    /// Where a problem stands. Arguments are mostly written by a binding, and nobody has their text.
    fn place(&self, problem: &Problem) -> Option<String> {
        let is_by_pointer = problem.line == 0 || self.code == "call/arguments-unsound";
        if is_by_pointer && !problem.at.is_empty() {
            return Some(problem.at.clone());
        }
        (problem.line > 0).then(|| format!("{}:{}", problem.line, problem.column))
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self { params: fault.params, ..Self::new(fault.code) }
    }
}
