//! Problems of a text: why it cannot be read as a dossier, each with its place.

use serde::Serialize;

use crate::fault::{Fault, Params};

/// A problem of a text, at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The stable code; [`PROBLEMS`] lists them.
    pub code: &'static str,
    /// The place as a JSON Pointer; of text that is no JSON, empty.
    pub at: String,
    /// The line, from 1; 0 of a dossier that is no text, such as one with edits made to it.
    pub line: usize,
    /// The column in characters, from 1; 0 where there is no line.
    pub column: usize,
    /// What the message speaks of.
    pub params: Params,
    #[serde(skip)]
    pub(crate) byte: usize,
}

impl Problem {
    /// A problem at a byte of the text; its line and column are counted at the end, for all at once.
    pub(crate) fn at_byte(fault: Fault, byte: usize) -> Self {
        Self { code: fault.code, at: String::new(), line: 0, column: 0, params: fault.params, byte }
    }

    /// A problem at a place in something that is no text.
    pub(crate) fn at_place(fault: Fault, at: String) -> Self {
        Self { at, ..Self::at_byte(fault, 0) }
    }

    /// What is wrong, as a sentence in a language.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        crate::refusal::reason(self.code, &self.at, &self.params, language)
    }

    /// What to do about it, as a sentence in a language.
    #[must_use]
    pub fn fix(&self, language: &str) -> String {
        crate::message::fix(self.code, &self.params, language)
    }
}

/// A kind of problem, for whoever wants to know them all.
#[derive(Debug)]
pub struct ProblemKind {
    /// The stable code.
    pub code: &'static str,
    /// The names of its parameters.
    pub params: &'static [&'static str],
}

macro_rules! problems {
    ($($code:literal [$($param:literal),*],)*) => {
        /// Every kind of problem; the locales hold what each says.
        pub const PROBLEMS: &[ProblemKind] = &[$(ProblemKind { code: $code, params: &[$($param),*] }),*];
    };
}

problems! {
    "document/too-large" ["found", "limit"],
    "document/not-utf8" [],
    "document/empty" [],
    "document/not-json" ["found"],
    "document/truncated" [],
    "document/value-expected" ["found"],
    "document/comma-expected" ["found"],
    "document/colon-expected" ["found"],
    "document/key-expected" ["found"],
    "document/text-after-end" ["found"],
    "document/number-malformed" ["found"],
    "document/number-too-large" ["found"],
    "document/number-not-finite" ["found"],
    "document/control-character" [],
    "document/escape-unknown" [],
    "document/surrogate-lone" [],
    "document/string-too-long" ["found", "limit"],
    "document/too-deep" ["limit"],
    "document/key-doubled" ["found"],
    "document/format-newer" ["found", "known"],
    "document/too-many-entities" ["found", "limit"],
    "document/language-missing" [],
    "document/unreadable" [],
    "field/unknown" ["found", "record", "nearest", "ext"],
    "field/missing" ["field", "record", "example", "known", "slug"],
    "field/wrong-kind" ["expected", "found", "example"],
    "field/out-of-range" ["found", "least", "most"],
    "id/doubled" ["found", "first"],
    "slug/doubled" ["found", "first"],
    "reference/name-unknown" ["found", "noun", "nearest", "table", "known", "form"],
    "value/code-unknown" ["found", "choice", "nearest", "known", "own"],
    "value/count-negative" ["found"],
    "value/country-malformed" ["found"],
    "value/currency-malformed" ["found"],
    "value/date-impossible" ["found"],
    "value/date-malformed" ["found"],
    "value/day-malformed" ["found"],
    "value/decimal-malformed" ["found"],
    "value/duration-malformed" ["found"],
    "value/fraction-malformed" ["found"],
    "value/id-malformed" ["found"],
    "value/instant-malformed" ["found"],
    "value/language-malformed" ["found", "nearest"],
    "value/money-negative" ["found"],
    "value/number-inexact" ["found"],
    "value/quantity-ambiguous" [],
    "value/quantity-reversed" ["low", "high"],
    "value/slug-malformed" ["found"],
    "value/text-empty" [],
    "value/text-original-missing" ["found"],
    "value/time-malformed" ["found"],
}
