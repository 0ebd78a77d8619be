//! Locales: the sentences and phrases of each language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::message::template;
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
#[derive(Debug)]
pub struct Locale {
    language: &'static str,
    phrases: BTreeMap<&'static str, &'static str>,
    sayings: BTreeMap<&'static str, Saying>,
}

#[derive(Deserialize)]
struct File {
    #[serde(borrow)]
    phrases: BTreeMap<&'static str, &'static str>,
    #[serde(borrow)]
    sayings: BTreeMap<&'static str, Written>,
}

#[derive(Deserialize)]
struct Written {
    says: &'static str,
    #[serde(default)]
    because: &'static str,
    #[serde(default)]
    fix: &'static str,
}

impl Locale {
    /// The locale of a language tag, or else of its language alone, or else English.
    #[must_use]
    pub fn of(tag: &str) -> &'static Self {
        static ALL: OnceLock<Vec<Locale>> = OnceLock::new();
        let all = ALL.get_or_init(|| {
            let read = |(language, text): (&&'static str, &&'static str)| Self::read(language, text);
            LANGUAGES.iter().zip(TEXTS).map(read).collect()
        });
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        let found = all.iter().find(|locale| locale.language.eq_ignore_ascii_case(language));
        found.or(all.first()).unwrap_or(&NONE)
    }

    /// What is said under a code.
    #[must_use]
    pub fn saying(&self, code: &str) -> Option<Saying> {
        self.sayings.get(code).copied()
    }

    /// The language's words for a name of the library; the name itself where it has none.
    #[must_use]
    pub fn phrase<'a>(&'a self, name: &'a str) -> &'a str {
        self.phrases.get(name).copied().unwrap_or(name)
    }

    /// The tag of the language.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The codes under which it says something.
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        self.sayings.keys().copied()
    }

    /// The names for which it has words.
    pub fn phrases(&self) -> impl Iterator<Item = &'static str> {
        self.phrases.keys().copied()
    }

    fn read(language: &'static str, text: &'static str) -> Self {
        let file = serde_json::from_str(text);
        // A test reads every locale; were one broken all the same, codes still appear.
        let file = file.unwrap_or(File { phrases: BTreeMap::new(), sayings: BTreeMap::new() });
        let written = file.sayings.into_iter().map(|(code, written)| {
            (code, Saying { says: written.says, because: written.because, fix: written.fix })
        });
        let mut sayings: BTreeMap<_, _> = written.collect();
        if language == "en" {
            sayings.extend(rules::CATALOGUE.iter().map(|rule| (rule.code, rule.english())));
        }
        Self { language, phrases: file.phrases, sayings }
    }
}

static NONE: Locale = Locale { language: "en", phrases: BTreeMap::new(), sayings: BTreeMap::new() };

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
}
