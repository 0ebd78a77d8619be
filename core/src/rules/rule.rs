//! A rule: what it says, why, what to do, where it comes from, and the check.

use uuid::Uuid;

use crate::index::Row;
use crate::message::{Locale, Saying};
use crate::model::declare::choices;
use crate::model::tables::for_each_table;
use crate::model::value::{Identifier, PartialDate, Period, Text};
use crate::model::*;
use crate::rules::finding::Found;
use crate::rules::glance::Glance;
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
    /// How grave a finding of it is, where a profile does not say otherwise.
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
    /// Whether what it finds depends on the day as of which one looks; without a day it finds less, or
    /// what another then finds.
    pub dated: bool,
    /// The name of the parameter that says what the finding is about: under it stands what people call
    /// the entity that was checked, where it is called anything.
    pub about: &'static str,
    /// The figures that a profile may set.
    pub limits: &'static [Limit],
    /// The names of the parameters that may hold personal data.
    pub personal: &'static [&'static str],
    /// Tables of a dossier that breaks it, as JSON; held against the rule as of 2026-01-01.
    pub bad: &'static str,
    /// Tables of a dossier that keeps it.
    pub good: &'static str,
    /// How breaches are found.
    pub(crate) checks: &'static [Check],
}

/// A figure that a rule goes by and a profile may set.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// Its name, with the unit in it: `days`, `percent`, `months`.
    pub name: &'static str,
    /// What it is where no profile sets it.
    pub default: i64,
    /// The smallest it may be set to.
    pub least: i64,
    /// The largest it may be set to.
    pub most: i64,
}

impl Rule {
    /// A rule of which only the usual is said.
    pub(crate) const PLAIN: Self = Self {
        code: "",
        severity: Severity::Warning,
        since: "0.1.0",
        says: "",
        because: "",
        fix: "",
        sources: &[],
        dated: false,
        about: "",
        limits: &[],
        personal: &[],
        bad: "",
        good: "",
        checks: &[],
    };

    /// The rule, with its texts where the library is built with them.
    pub(crate) const fn built(self) -> Self {
        if cfg!(feature = "texts") {
            return self;
        }
        Self { says: "", because: "", fix: "", sources: &[], bad: "", good: "", ..self }
    }

    /// The group, the first part of the code.
    #[must_use]
    pub fn group(&self) -> &'static str {
        self.code.split_once('/').map_or(self.code, |(group, _)| group)
    }

    /// What it says in English.
    #[must_use]
    pub fn english(&self) -> Saying {
        Locale::of("en").saying(self.code).unwrap_or_default()
    }

    /// What it says in a language; in English where the language has no words for it.
    #[must_use]
    pub fn saying(&self, language: &str) -> Saying {
        Locale::of(language).saying(self.code).unwrap_or(self.english())
    }
}

/// Checks a value or an entity.
pub(super) type Checking<T> = fn(&View<'_>, &T, &mut Found<'_>);
/// Checks a reference: of what noun it should be, the id, and where the entity of that id stands.
pub(super) type CheckReference = fn(&View<'_>, Option<Noun>, Uuid, Option<Row>, &mut Found<'_>);

macro_rules! checks {
    ($($(#[doc = $says:literal])* $table:ident: $Noun:ident = $code:literal),* $(,)?) => {
        /// A check of every entity of a noun, of every value of a type, of every row of the
        /// provenance, or of the dossier's head: its title and languages.
        #[derive(Debug, Clone, Copy)]
        #[expect(dead_code, reason = "no rule asks about some nouns by themselves yet")]
        pub(crate) enum Check {
            /// Of every reference that leads to nothing, or to something of another noun.
            Reference(CheckReference),
            /// Of every date.
            Date(Checking<PartialDate>),
            /// Of every period.
            Period(Checking<Period>),
            /// Of every text that people read and that has this about it.
            Text(Glance, Checking<Text>),
            /// Of every identifier.
            Identifier(Checking<Identifier>),
            /// Of the dossier's head, not its tables.
            Head(Checking<Dossier>),
            /// Of every row of the provenance.
            Provenance(Checking<Provenance>),
            /// Of every acceptance of a finding.
            Accepted(Checking<Acceptance>),
            $($(#[doc = $says])* $Noun(Checking<$Noun>),)*
        }

        #[cfg(test)]
        impl Check {
            /// The noun whose entities it checks.
            pub(crate) fn noun(&self) -> Option<Noun> {
                match self {
                    $(Self::$Noun(_) => Some(Noun::$Noun),)*
                    _ => None,
                }
            }
        }
    };
}

for_each_table!(checks);
