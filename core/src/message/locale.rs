//! Locales: the sentences and phrases of each language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::message::{plural, template};
use crate::rules;

/// The languages in which every message is written.
pub const LANGUAGES: &[&str] = &["en", "it"];

const TEXTS: &[&str] = &[include_str!("../../locales/en.json"), include_str!("../../locales/it.json")];

/// What is said under a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Saying {
    /// What is the case.
    pub says: &'static str,
    /// Why that matters.
    pub because: &'static str,
    /// What to do about it.
    pub fix: &'static str,
}

/// The sentences and phrases of a language.
#[derive(Debug, Default, Deserialize)]
pub struct Locale {
    #[serde(skip)]
    language: &'static str,
    phrases: BTreeMap<String, String>,
    sayings: BTreeMap<String, Written>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Written {
    says: String,
    because: String,
    fix: String,
}

impl Locale {
    /// The locale of a language tag, or else of its language alone, or else English.
    #[must_use]
    pub fn of(tag: &str) -> &'static Self {
        static ALL: OnceLock<Vec<Locale>> = OnceLock::new();
        static NONE: Locale = Locale { language: "en", phrases: BTreeMap::new(), sayings: BTreeMap::new() };
        let all = ALL.get_or_init(|| {
            let pairs = LANGUAGES.iter().zip(TEXTS);
            pairs.map(|(&language, text)| Self::read(language, text)).collect()
        });
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        let found = all.iter().find(|locale| locale.language.eq_ignore_ascii_case(language));
        found.or(all.first()).unwrap_or(&NONE)
    }

    /// What is said under a code.
    #[must_use]
    pub fn saying(&'static self, code: &str) -> Option<Saying> {
        let written = self.sayings.get(code)?;
        Some(Saying { says: &written.says, because: &written.because, fix: &written.fix })
    }

    /// The language's words for a name of the library; the name itself where it has none.
    #[must_use]
    pub fn phrase<'a>(&'a self, name: &'a str) -> &'a str {
        self.phrases.get(name).map_or(name, String::as_str)
    }

    /// The language's words for a value of a parameter: a code may stand for several things.
    #[must_use]
    pub fn phrase_of<'a>(&'a self, param: &str, value: &'a str) -> &'a str {
        self.phrases.get(&format!("{param}/{value}")).map_or_else(|| self.phrase(value), String::as_str)
    }

    /// The tag of the language.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The categories of number for which the language wants words.
    #[must_use]
    pub fn categories(&self) -> &'static [&'static str] {
        plural::categories(self.language)
    }

    /// The codes under which it says something.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.sayings.keys().map(String::as_str)
    }

    /// The names for which it has words.
    pub fn phrases(&self) -> impl Iterator<Item = &str> {
        self.phrases.keys().map(String::as_str)
    }

    fn read(language: &'static str, text: &str) -> Self {
        // A test reads every locale; were one broken all the same, codes still appear.
        let file: Self = crate::json::deserialized(text).unwrap_or_default();
        let mut locale = Self { language, ..file };
        if language == "en" {
            locale.sayings.extend(rules::CATALOGUE.iter().map(|rule| {
                let Saying { says, because, fix } = rule.english();
                let written = Written { says: says.into(), because: because.into(), fix: fix.into() };
                (rule.code.into(), written)
            }));
        }
        locale
    }
}

impl Saying {
    /// The names of the parameters that its sentences speak of.
    #[must_use]
    pub fn params(&self) -> Vec<&'static str> {
        let mut names = template::names(self.says);
        names.extend(template::names(self.fix));
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The categories of number that its sentences have words for, for each number in them.
    #[must_use]
    pub fn categories(&self) -> Vec<Vec<&'static str>> {
        let mut categories = template::categories(self.says);
        categories.extend(template::categories(self.fix));
        categories
    }
}
