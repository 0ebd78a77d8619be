//! Refusals: a request that was not met, and why; nothing has happened.

use serde::Serialize;

use crate::document::Problem;
use crate::fault::{Fault, Params};
use crate::rules::rule_of;

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

    /// Why, as a sentence in a language; with the first of its problems.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        let mut message = crate::message::text(self.code, &self.params, language);
        for (row, problem) in self.problems.iter().enumerate() {
            let counted = |number: usize| Some(number).filter(|number| *number > 0);
            let place = place(self.code, &problem.at, counted(problem.line), counted(problem.column));
            tell(&mut message, row, &place, || problem.message(language));
        }
        message
    }

    /// What to do about it, as a sentence in a language.
    #[must_use]
    pub fn fix(&self, language: &str) -> String {
        crate::message::fix(self.code, &self.params, language)
    }
}

/// So many problems are told in one message; all of them are beside it.
const MOST_TOLD: usize = 5;

/// Adds a problem to what is said of the whole, as long as there are few.
pub(crate) fn tell(message: &mut String, row: usize, place: &str, problem: impl FnOnce() -> String) {
    match row {
        0 => message.push_str(&format!("{place}{}", problem())),
        1..MOST_TOLD => message.push_str(&format!(";{place}{}", problem())),
        MOST_TOLD => message.push_str("; …"),
        _ => {}
    }
}

/// Where a problem stands, between what is said of the whole and of it. Arguments are mostly written by
/// a binding, and nobody has their text.
pub(crate) fn place(code: &str, at: &str, line: Option<usize>, column: Option<usize>) -> String {
    match (line, column) {
        _ if !at.is_empty() && (line.is_none() || code == "call/arguments-unsound") => format!(" ({at}) "),
        (Some(line), Some(column)) => format!(" ({line}:{column}) "),
        _ => " ".to_owned(),
    }
}

/// What a reason for a refusal says. What a rule finds is not so: it would be, if the command happened.
pub(crate) fn reason(code: &str, at: &str, params: &Params, language: &str) -> String {
    let says = crate::message::text(code, params, language);
    if rule_of(code).is_none() || at.starts_with("/command") || at.starts_with("/context") {
        return says;
    }
    crate::message::phrase("guard/would", &Params::from([("found".to_owned(), says.into())]), language)
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self { params: fault.params, ..Self::new(fault.code) }
    }
}
