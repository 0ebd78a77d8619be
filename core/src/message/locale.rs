//! Locales: the sentences and phrases of each language.

use std::sync::{PoisonError, RwLock};

use crate::json::read;
use crate::map::Map;
use crate::message::{plural, template};
use crate::model::Noun;
use crate::model::declare::record;
use crate::order::InOrder;
use crate::workflow::machine;

/// The languages in which every message is written.
pub const LANGUAGES: &[&str] = &["en", "it", "fr", "es", "ar"];

/// The texts that the library is built with.
#[cfg(feature = "texts")]
const BUILT_IN: &[&str] = &[
    include_str!("../../locales/en.json"),
    include_str!("../../locales/it.json"),
    include_str!("../../locales/fr.json"),
    include_str!("../../locales/es.json"),
    include_str!("../../locales/ar.json"),
];
#[cfg(not(feature = "texts"))]
const BUILT_IN: &[&str] = &[];

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

record! {
    /// What is said under a code, as a file of texts has it.
    Written {
        may {
            /// What is the case, with places for parameters.
            says: Option<String>,
            /// Why that matters.
            because: Option<String>,
            /// What to do about it.
            fix: Option<String>,
        }
    }
}

record! {
    /// The texts of a language.
    Texts {
        may {
            /// The tag of the language.
            language: Option<String>,
            /// Words for names of the library.
            phrases: Map<String, String>,
            /// Sentences by code.
            sayings: Map<String, Written>,
        }
    }
}

/// The sentences and phrases of a language.
#[derive(Debug)]
pub struct Locale {
    language: &'static str,
    texts: Texts,
}

/// The locales at hand, the one to fall back on first. They only ever grow.
static KNOWN: RwLock<Vec<&'static Locale>> = RwLock::new(Vec::new());

impl Locale {
    /// The locale of a language tag, or else of its language alone, or else English.
    #[must_use]
    pub fn of(tag: &str) -> &'static Self {
        static NONE: Locale = Locale {
            language: "en",
            texts: Texts { language: None, phrases: Map::new(), sayings: Map::new() },
        };
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        let known = known();
        let found = known.iter().find(|locale| locale.language.eq_ignore_ascii_case(language));
        found.or(known.first()).copied().unwrap_or(&NONE)
    }

    /// What is said under a code.
    #[must_use]
    pub fn saying(&'static self, code: &str) -> Option<Saying> {
        let written = self.texts.sayings.get(code)?;
        let said = |part: &'static Option<String>| part.as_deref().unwrap_or_default();
        Some(Saying { says: said(&written.says), because: said(&written.because), fix: said(&written.fix) })
    }

    /// The language's words for a name of the library; the name itself where it has none.
    #[must_use]
    pub fn phrase<'a>(&'a self, name: &'a str) -> &'a str {
        self.texts.phrases.get(name).map_or(name, String::as_str)
    }

    /// The language's words for a value of a parameter: a code may stand for several things.
    #[must_use]
    pub fn phrase_of<'a>(&'a self, param: &str, value: &'a str) -> &'a str {
        let special = self.texts.phrases.get(&format!("{param}/{value}"));
        special.map_or_else(|| self.phrase(value), String::as_str)
    }

    /// The language's words for a state in the life of a noun: states of several nouns have one code,
    /// and the words go with the noun.
    #[must_use]
    pub fn state_of<'a>(&'a self, noun: &str, state: &'a str) -> &'a str {
        let choice = Noun::of(noun).and_then(machine).map_or("", |machine| machine.choice());
        self.choice_of(choice, state)
    }

    /// The language's words for a code of a list of codes.
    #[must_use]
    pub fn choice_of<'a>(&'a self, choice: &str, code: &'a str) -> &'a str {
        let special = self.texts.phrases.get(&format!("portrait/{choice}/{code}"));
        special.map_or_else(|| self.phrase(code), String::as_str)
    }

    /// The language's words for a verb; the verb itself where it has none.
    #[must_use]
    pub fn verb_of<'a>(&'a self, verb: &'a str) -> &'a str {
        self.texts.phrases.get(&format!("label/{verb}")).map_or(verb, String::as_str)
    }

    /// The language's words for a kind of record: those for its noun, where it has one.
    #[must_use]
    pub fn record_of<'a>(&'a self, name: &'a str) -> &'a str {
        let noun = Noun::ALL.iter().find(|noun| noun.record().name == name);
        self.phrase_of("record", noun.map_or(name, |noun| noun.code()))
    }

    /// What stands between the words of a list.
    pub(crate) fn comma(&self) -> &str {
        self.texts.phrases.get("list/comma").map_or(", ", String::as_str)
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
    pub fn codes(&'static self) -> impl Iterator<Item = &'static str> {
        self.texts.sayings.keys().map(String::as_str)
    }

    /// The names for which it has words.
    pub fn phrases(&self) -> impl Iterator<Item = &str> {
        self.texts.phrases.keys().map(String::as_str)
    }
}

/// Takes the texts of a language: one that the library was built without, or somebody's own. Where
/// there are some in that language already they stay, and what they lack is added. Whatever was
/// said before is said as before; texts are handed over once, at the start.
///
/// ```
/// use tavolata::message::{self, Texts};
///
/// let mut albanian = Texts::new();
/// albanian.language = Some("sq".into());
/// albanian.phrases.insert("barrier".into(), "pengesë".into());
/// message::speak(albanian);
/// assert_eq!(message::Locale::of("sq").phrase("barrier"), "pengesë");
/// // What it lacks is said in English.
/// assert_eq!(message::text("document/empty", &tavolata::Params::new(), "sq"), "the text is empty");
/// ```
pub fn speak(texts: Texts) {
    // What comes with the library goes before what is handed over.
    drop(known());
    add(texts);
}

/// The languages in which there are messages at present, the one to fall back on first.
#[must_use]
pub fn spoken() -> Vec<&'static str> {
    known().iter().map(|locale| locale.language).collect()
}

fn known() -> std::sync::RwLockReadGuard<'static, Vec<&'static Locale>> {
    let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner);
    if !known.is_empty() || BUILT_IN.is_empty() {
        return known;
    }
    drop(known);
    // All of them at once: a reader in another thread must not find half of the languages.
    let built_in: Vec<_> =
        LANGUAGES.iter().zip(BUILT_IN).map(|(language, text)| locale(language, text)).collect();
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    if known.is_empty() {
        *known = built_in;
    }
    drop(known);
    KNOWN.read().unwrap_or_else(PoisonError::into_inner)
}

/// A language that the library is built with. Locales live as long as the program: there are as
/// many as languages, and sayings are lent out.
fn locale(language: &'static str, text: &str) -> &'static Locale {
    // A test reads every one of them; were one broken all the same, codes still appear.
    let mut texts = read::<Texts>(text).unwrap_or_default();
    if language == "en" {
        texts.sayings.extend(english_of_rules());
        texts.phrases.extend(english_of_verbs());
    }
    Box::leak(Box::new(Locale { language, texts }))
}

/// English lives with the rules themselves.
fn english_of_rules() -> impl Iterator<Item = (String, Written)> {
    crate::rules::CATALOGUE.iter().map(|rule| {
        let said = |part: &str| Some(part.to_owned());
        let written = Written { says: said(rule.says), because: said(rule.because), fix: said(rule.fix) };
        (rule.code.to_owned(), written)
    })
}

/// English for verbs lives with the machines.
fn english_of_verbs() -> impl Iterator<Item = (String, String)> {
    crate::workflow::MACHINES.iter().flat_map(|machine| {
        let name = |verb: &str| format!("verb/{}/{verb}", machine.noun.code());
        machine.steps.iter().map(move |step| (name(step.verb), step.says.to_owned()))
    })
}

fn add(texts: Texts) {
    let tag = texts.language.clone().unwrap_or_default();
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    let place = known.iter().position(|locale| locale.language.eq_ignore_ascii_case(&tag));
    match place.and_then(|place| known.get_mut(place)) {
        Some(there) => {
            let mut joined = there.texts.clone();
            for (name, phrase) in texts.phrases {
                joined.phrases.insert_new(name, phrase);
            }
            for (code, saying) in texts.sayings {
                joined.sayings.insert_new(code, saying);
            }
            if joined != there.texts {
                *there = Box::leak(Box::new(Locale { language: there.language, texts: joined }));
            }
        }
        None => {
            let language: &'static str = Box::leak(tag.into_boxed_str());
            let locale: &'static Locale = Box::leak(Box::new(Locale { language, texts }));
            // A page fetches them all at once: which comes first must not decide what is fallen back on.
            let place = known.partition_point(|there| rank(there.language) <= rank(language));
            known.insert(place, locale);
        }
    }
}

/// Where a language stands among those of the library; others stand after them, as they came.
fn rank(language: &str) -> usize {
    LANGUAGES.iter().position(|known| *known == language).unwrap_or(LANGUAGES.len())
}

impl Saying {
    /// The names of the parameters that its sentences speak of.
    #[must_use]
    pub fn params(&self) -> Vec<&'static str> {
        let mut names = template::names(self.says);
        names.extend(template::names(self.fix));
        names.order();
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
