//! Findings: what a rule has found, where, with what it speaks of.

use std::fmt::Display;

use serde::Serialize;

use crate::fault::{Param, Params};
use crate::index::Row;
use crate::model::visit::At;
use crate::rules::rule::{Rule, Severity};

/// A breach of a rule at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule's code.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The place, as a JSON Pointer into the dossier.
    pub at: String,
    /// What the message speaks of.
    pub params: Params,
}

impl Finding {
    /// What is the case, as a sentence in a language.
    #[must_use]
    pub fn message(&self, language: &str) -> String {
        crate::message::text(self.code, &self.params, language)
    }

    /// What to do about it.
    #[must_use]
    pub fn fix(&self, language: &str) -> String {
        crate::message::fix(self.code, &self.params, language)
    }
}

/// A finding with what puts it in order: the row, then the rule.
pub(crate) struct Keyed {
    pub(super) row: Option<Row>,
    pub(super) rule: usize,
    pub(super) finding: Finding,
}

/// Where a rule writes what it finds; it stands at an entity or value of the dossier.
pub(crate) struct Found<'f> {
    rule: (usize, &'static Rule),
    at: At<'f>,
    row: Option<Row>,
    out: &'f mut Vec<Keyed>,
}

impl<'f> Found<'f> {
    pub(super) fn new(
        rule: (usize, &'static Rule),
        at: At<'f>,
        row: Option<Row>,
        out: &'f mut Vec<Keyed>,
    ) -> Self {
        Self { rule, at, row, out }
    }

    /// A finding here.
    pub(crate) fn here<const N: usize>(&mut self, params: [(&str, Param); N]) {
        self.at("", params);
    }

    /// A finding at a place below: a JSON Pointer from here.
    pub(crate) fn at<const N: usize>(&mut self, below: impl Display, params: [(&str, Param); N]) {
        let at = format!("{}{below}", self.at);
        self.push(self.row, at, params);
    }

    /// A finding at another row, for rules on the dossier as a whole.
    pub(crate) fn in_row<const N: usize>(
        &mut self,
        row: Row,
        below: impl Display,
        params: [(&str, Param); N],
    ) {
        let at = format!("/{}/{}{below}", row.noun.table(), row.row);
        self.push(Some(row), at, params);
    }

    fn push<const N: usize>(&mut self, row: Option<Row>, at: String, params: [(&str, Param); N]) {
        let (number, rule) = self.rule;
        let params = params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let finding = Finding { code: rule.code, severity: rule.severity, at, params };
        self.out.push(Keyed { row, rule: number, finding });
    }
}
