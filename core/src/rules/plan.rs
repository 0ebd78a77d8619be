//! The plan of a check: the rules that a profile asks, sorted by what they look at.

use crate::fault::Param;
use crate::index::{Met, Row};
use crate::model::node::{Fields, Node};
use crate::model::tables::for_each_table;
use crate::model::value::{Identifier, PartialDate, Period, Text};
use crate::model::visit::{At, Visit};
use crate::model::*;
use crate::order::InOrder;
use crate::rules::CATALOGUE;
use crate::rules::finding::{Finding, Found, Keyed, Subject};
use crate::rules::glance::Glance;
use crate::rules::predicate::{Answer, MOST_VALUES, OWN, Own};
use crate::rules::profile::covers;
use crate::rules::rule::{Check, CheckReference, Checking, Rule, Severity};
use crate::rules::view::View;
use uuid::Uuid;

/// A rule as a profile asks it.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(super) rule: &'static Rule,
    /// Its place in the catalogue.
    pub(super) number: usize,
    pub(super) severity: Severity,
    /// What its limits are set to, in their order.
    pub(super) limits: Vec<i64>,
    /// Whether it stands guard over a state that a command would lead to.
    pub(super) guards: bool,
}

impl Asked {
    pub(super) fn limit(&self, name: &str) -> Option<i64> {
        let place = self.rule.limits.iter().position(|limit| limit.name == name)?;
        self.limits.get(place).copied()
    }
}

/// What is found where a rule of one's own was stopped.
pub(super) const UNFINISHED: &str = "own/unfinished";

/// Checks, each with the rule that makes it, by its place among those asked.
type Each<F> = Vec<(usize, F)>;

macro_rules! plan {
    ($($(#[doc = $says:literal])* $table:ident: $Noun:ident = $code:literal),* $(,)?) => {
        /// The rules asked, and their checks by what they look at.
        #[derive(Default)]
        pub(crate) struct Plan {
            asked: Vec<Asked>,
            own: Vec<Own>,
            /// The rules and groups whose findings are shown; all where none is named.
            pub(super) only: Vec<String>,
            /// Whether any rule asks about values.
            pub(super) asks_of_values: bool,
            reference: Each<CheckReference>,
            date: Each<Checking<PartialDate>>,
            period: Each<Checking<Period>>,
            text: Each<(Glance, Checking<Text>)>,
            identifier: Each<Checking<Identifier>>,
            head: Each<Checking<Dossier>>,
            provenance: Each<Checking<Provenance>>,
            accepted: Each<Checking<Acceptance>>,
            $($table: Each<Checking<$Noun>>,)*
        }

        impl Plan {
            /// The plan of some rules.
            pub(crate) fn of(asked: Vec<Asked>, own: Vec<Own>) -> Self {
                let mut plan = Self::default();
                for (number, asked) in asked.iter().enumerate() {
                    for check in asked.rule.checks {
                        match *check {
                            Check::Reference(check) => plan.reference.push((number, check)),
                            Check::Date(check) => plan.date.push((number, check)),
                            Check::Period(check) => plan.period.push((number, check)),
                            Check::Text(wanted, check) => plan.text.push((number, (wanted, check))),
                            Check::Identifier(check) => plan.identifier.push((number, check)),
                            Check::Head(check) => plan.head.push((number, check)),
                            Check::Provenance(check) => plan.provenance.push((number, check)),
                            Check::Accepted(check) => plan.accepted.push((number, check)),
                            $(Check::$Noun(check) => plan.$table.push((number, check)),)*
                        }
                    }
                }
                plan.asks_of_values = !(plan.reference.is_empty()
                    && plan.date.is_empty()
                    && plan.period.is_empty()
                    && plan.text.is_empty()
                    && plan.identifier.is_empty());
                Self { asked, own, ..plan }
            }

            /// Holds the rules on values against the values of one subject, and notes the references
            /// met, where anybody wants to know them.
            pub(super) fn check_values(&self, view: &View<'_>, dossier: &Dossier, subject: Subject, met: Option<&mut Met<'_>>, out: &mut Vec<Keyed>) {
                if !self.asks_of_values {
                    return;
                }
                let from = match subject {
                    Subject::Row(row) => Some(row),
                    _ => None,
                };
                let mut values = Values { plan: self, view, met: met.zip(from), out };
                walk(dossier, subject, &mut values);
            }

            /// Holds the other rules against one subject.
            pub(super) fn check_whole(&self, view: &View<'_>, dossier: &Dossier, subject: Subject, out: &mut Vec<Keyed>) {
                match subject {
                    Subject::Head => self.each(view, &self.head, dossier, At::ROOT, out),
                    Subject::Provenance(row) => {
                        if let Some(provenance) = dossier.provenance.get(row).filter(|_| !self.provenance.is_empty()) {
                            let table = At::ROOT.field("provenance");
                            self.each(view, &self.provenance, provenance, table.row(row), out);
                        }
                    }
                    Subject::Accepted(row) => {
                        if let Some(acceptance) = dossier.accepted.get(row).filter(|_| !self.accepted.is_empty()) {
                            let table = At::ROOT.field("accepted");
                            self.each(view, &self.accepted, acceptance, table.row(row), out);
                        }
                    }
                    $(Subject::Row(Row { noun: Noun::$Noun, row }) => {
                        if let Some(entity) = dossier.$table.get(row) {
                            let table = At::ROOT.field(stringify!($table));
                            let at = table.row(row);
                            view.stand_at(Row { noun: Noun::$Noun, row });
                            self.each_of(view, &self.$table, entity, entity.called(), at, out);
                            self.own(view, Noun::$Noun, entity, at, out);
                        }
                    })*
                }
            }
        }
    };
}

for_each_table!(plan);

macro_rules! walks {
    ($($(#[doc = $says:literal])* $table:ident: $Noun:ident = $code:literal),* $(,)?) => {
        /// Walks over the values of a subject.
        fn walk(dossier: &Dossier, subject: Subject, values: &mut dyn Visit) {
            match subject {
                Subject::Head => dossier.title.walk(&At::ROOT.field("title"), values),
                Subject::Provenance(row) => walk_row(&dossier.provenance, "provenance", row, values),
                Subject::Accepted(row) => walk_row(&dossier.accepted, "accepted", row, values),
                $(Subject::Row(Row { noun: Noun::$Noun, row }) => {
                    walk_row(&dossier.$table, stringify!($table), row, values);
                })*
            }
        }
    };
}

for_each_table!(walks);

impl Plan {
    /// The rule of a code, where it is asked.
    pub(super) fn asked(&self, code: &str) -> Option<&Asked> {
        self.asked.iter().find(|asked| asked.rule.code == code)
    }

    /// Whether a finding is one of those asked for: others may be looked for on the way.
    pub(super) fn shows(&self, finding: &Finding) -> bool {
        let covers = |asked: &String| {
            // A rule of its own that is stopped has to say so, also where it is asked alone.
            covers(asked, &finding.code) || (finding.code == UNFINISHED && asked.starts_with(OWN))
        };
        self.only.is_empty() || self.only.iter().any(covers)
    }

    fn each<T>(&self, view: &View<'_>, checks: &Each<Checking<T>>, on: &T, at: At<'_>, out: &mut Vec<Keyed>) {
        self.each_of(view, checks, on, None, at, out);
    }

    /// The same of what is called something.
    fn each_of<T>(
        &self,
        view: &View<'_>,
        checks: &Each<Checking<T>>,
        on: &T,
        called: Option<&Text>,
        at: At<'_>,
        out: &mut Vec<Keyed>,
    ) {
        let first = view.first_language();
        for (number, check) in checks {
            if let Some(asked) = self.asked.get(*number) {
                check(view, on, &mut Found::new(asked, at, out).about(called, first));
            }
        }
    }

    /// Asks the profile's own rules on a noun.
    fn own(&self, view: &View<'_>, noun: Noun, entity: &dyn Fields, at: At<'_>, out: &mut Vec<Keyed>) {
        for (number, own) in self.own.iter().enumerate().filter(|(_, own)| own.noun == noun) {
            match own.ask(view, entity) {
                Answer::Fine => {}
                Answer::Breach(below, params) => {
                    let (code, at) = (own.code.to_string().into(), format!("{at}{below}"));
                    let (severity, words) = (own.severity, Some(own.words.clone()));
                    let finding = Finding { code, severity, at, params, mend: None, accepted: None, words };
                    out.push(Keyed { rule: CATALOGUE.len() + number, finding });
                }
                Answer::Stopped => {
                    if let Some(unfinished) = self.asked(UNFINISHED) {
                        let limit = i64::from(MOST_VALUES);
                        let params = [("code", (*own.code).into()), ("limit", Param::Whole(limit))];
                        Found::new(unfinished, at, out).here(params);
                    }
                }
            }
        }
    }

    /// Holds the rules on references against those of one row.
    pub(super) fn check_references(
        &self,
        view: &View<'_>,
        dossier: &Dossier,
        row: Row,
        out: &mut Vec<Keyed>,
    ) {
        walk(dossier, Subject::Row(row), &mut References { plan: self, view, out });
    }
}

/// Puts what was found of one subject, from a place in the list on, in the order of the catalogue;
/// what one rule finds stays in the order in which it was found.
pub(super) fn in_order(found: &mut [Keyed], from: usize) {
    if let Some(found) = found.get_mut(from..).filter(|found| found.len() > 1) {
        found.order_by_key(|keyed| keyed.rule);
    }
}

fn walk_row<T: Node>(table: &[T], name: &'static str, row: usize, values: &mut dyn Visit) {
    if let Some(entity) = table.get(row) {
        entity.walk(&At::ROOT.field(name).row(row), values);
    }
}

/// Runs the checks of values wherever such a value stands.
struct Values<'v, 'd, 'm> {
    plan: &'v Plan,
    view: &'v View<'d>,
    /// Where references are noted, and whose they are.
    met: Option<(&'v mut Met<'m>, Row)>,
    out: &'v mut Vec<Keyed>,
}

impl Visit for Values<'_, '_, '_> {
    fn reference(&mut self, at: &At<'_>, noun: Option<Noun>, id: Uuid) {
        // Where references are gathered, those that lead astray are checked when all are known.
        if let Some((met, from)) = &mut self.met {
            met.add(*from, noun, id);
            return;
        }
        References { plan: self.plan, view: self.view, out: self.out }.reference(at, noun, id);
    }

    fn text(&mut self, at: &At<'_>, text: &Text) {
        if self.plan.text.is_empty() {
            return;
        }
        let glance = Glance::of(text);
        for (number, (wanted, check)) in &self.plan.text {
            let Some(asked) = self.plan.asked.get(*number) else { continue };
            if glance.meets(*wanted) {
                check(self.view, text, &mut Found::new(asked, *at, self.out));
            } else if cfg!(debug_assertions) {
                let mut missed = Vec::new();
                check(self.view, text, &mut Found::new(asked, *at, &mut missed));
                debug_assert!(missed.is_empty(), "{} wants another glance: {missed:?}", asked.rule.code);
            }
        }
    }

    fn date(&mut self, at: &At<'_>, date: &PartialDate) {
        self.plan.each(self.view, &self.plan.date, date, *at, self.out);
    }

    fn period(&mut self, at: &At<'_>, period: &Period) {
        self.plan.each(self.view, &self.plan.period, period, *at, self.out);
    }

    fn identifier(&mut self, at: &At<'_>, identifier: &Identifier) {
        self.plan.each(self.view, &self.plan.identifier, identifier, *at, self.out);
    }
}

/// Runs the checks of references.
struct References<'v, 'd> {
    plan: &'v Plan,
    view: &'v View<'d>,
    out: &'v mut Vec<Keyed>,
}

impl Visit for References<'_, '_> {
    fn reference(&mut self, at: &At<'_>, noun: Option<Noun>, id: Uuid) {
        let row = self.view.row(id);
        if row.is_some_and(|row| noun.is_none_or(|noun| noun == row.noun)) {
            return;
        }
        let holder = Subject::at(&at.to_string()).and_then(|subject| self.view.called(subject));
        let first = self.view.first_language();
        for (number, check) in &self.plan.reference {
            if let Some(asked) = self.plan.asked.get(*number) {
                check(self.view, noun, id, row, &mut Found::new(asked, *at, self.out).about(holder, first));
            }
        }
    }
}
