//! A rule: what it says, why, what to do, where it comes from, and the check.

use uuid::Uuid;

use crate::index::Row;
use crate::message::{Locale, Saying};
use crate::model::declare::choices;
use crate::model::tables::for_each_table;
use crate::model::value::{PartialDate, Period};
use crate::model::visit::At;
use crate::model::*;
use crate::rules::finding::{Found, Keyed};
use crate::rules::view::View;

choices! {
    /// How grave a finding is.
    closed Severity {
        /// Something cannot be as it stands.
        Error = "error",
        /// Something is probably wrong or will hurt.
        Warning = "warning",
        /// Something could be better, or is worth knowing.
        Advice = "advice",
    }
}

/// A rule on what a sound dossier holds. It is named for the breach.
#[derive(Debug)]
pub struct Rule {
    /// Its stable code, `group/breach`: also its file, its fixture and its key in the locales.
    pub code: &'static str,
    /// How grave a finding of it is.
    pub severity: Severity,
    /// The version of the library since which it exists.
    pub since: &'static str,
    /// What is the case, in English.
    pub says: &'static str,
    /// Why that matters, in English.
    pub because: &'static str,
    /// What to do, in English.
    pub fix: &'static str,
    /// Where it comes from: law, standard, practice.
    pub sources: &'static [&'static str],
    /// How breaches are found.
    pub(crate) checks: &'static [Check],
}

impl Rule {
    /// The group, the first part of the code.
    #[must_use]
    pub fn group(&self) -> &'static str {
        self.code.split_once('/').map_or(self.code, |(group, _)| group)
    }

    /// What it says in English.
    #[must_use]
    pub fn english(&self) -> Saying {
        Saying { says: self.says, because: self.because, fix: self.fix }
    }

    /// What it says in a language; in English where the language has no words for it.
    #[must_use]
    pub fn saying(&self, language: &str) -> Saying {
        Locale::of(language).saying(self.code).unwrap_or(self.english())
    }
}

/// Checks a reference: of what noun it should be, and the id.
pub(super) type CheckReference = fn(&View<'_>, Option<Noun>, Uuid, &mut Found<'_>);
/// Checks a date.
pub(super) type CheckDate = fn(&View<'_>, &PartialDate, &mut Found<'_>);
/// Checks a period.
pub(super) type CheckPeriod = fn(&View<'_>, &Period, &mut Found<'_>);

macro_rules! checks {
    ($($(#[doc = $says:literal])* $table:ident: $Noun:ident = $code:literal),* $(,)?) => {
        /// A check of every entity of a noun, of every value of a type, or of the whole dossier.
        #[derive(Debug, Clone, Copy)]
        #[expect(dead_code, reason = "no rule asks about some nouns by themselves yet")]
        pub(crate) enum Check {
            /// Of every reference.
            Reference(CheckReference),
            /// Of every date.
            Date(CheckDate),
            /// Of every period.
            Period(CheckPeriod),
            /// Of the dossier as a whole.
            Whole(fn(&View<'_>, &mut Found<'_>)),
            $($(#[doc = $says])* $Noun(fn(&View<'_>, &$Noun, &mut Found<'_>)),)*
        }

        /// Runs the checks of entities, table by table.
        pub(super) fn check_entities(view: &View<'_>, rules: &[&'static Rule], out: &mut Vec<Keyed>) {
            $({
                let checks: Vec<_> = numbered(rules)
                    .filter_map(|(rule, check)| match check {
                        Check::$Noun(check) => Some((rule, check)),
                        _ => None,
                    })
                    .collect();
                if !checks.is_empty() {
                    let table = At::ROOT.field(stringify!($table));
                    for (row, entity) in view.dossier().$table.iter().enumerate() {
                        let at = table.row(row);
                        let row = Some(Row { noun: Noun::$Noun, row });
                        for &(rule, check) in &checks {
                            check(view, entity, &mut Found::new(rule, at, row, out));
                        }
                    }
                }
            })*
        }
    };
}

for_each_table!(checks);

/// Each check of each rule, with the rule and its number.
pub(super) fn numbered(rules: &[&'static Rule]) -> impl Iterator<Item = ((usize, &'static Rule), Check)> {
    rules
        .iter()
        .enumerate()
        .flat_map(|(number, &rule)| rule.checks.iter().map(move |&check| ((number, rule), check)))
}
