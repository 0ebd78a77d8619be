//! How it speaks: a code and its parameters become a sentence in a language.
//!
//! English lives with the rules themselves and, for everything else, in `locales/en.json`;
//! every other language in one file, `locales/<language>.json`.

mod dates;
mod figures;
mod locale;
mod plural;
mod template;

use crate::fault::Params;

#[cfg(feature = "terminal")]
pub(crate) use dates::day_of_month;
#[cfg(feature = "terminal")]
pub(crate) use figures::{duration, money, percent};
pub use locale::{LANGUAGES, Locale, Saying, Texts, Written, speak, spoken};

/// What a code says, as a sentence in a language; in English where the language is not known.
///
/// ```
/// use tavolata::{Params, message};
///
/// let params = Params::from([("found".to_owned(), "31/12".into())]);
/// assert!(message::text("value/date-malformed", &params, "it").contains("31/12"));
/// ```
#[must_use]
pub fn text(code: &str, params: &Params, language: &str) -> String {
    render(code, params, language, |saying| saying.says)
}

/// A phrase with its parameters; in English where the language lacks it.
pub(crate) fn phrase(name: &str, params: &Params, language: &str) -> String {
    let locales = [Locale::of(language), Locale::of("en")];
    let locale = locales.into_iter().find(|locale| locale.phrase(name) != name).unwrap_or(locales[0]);
    template::fill(locale.phrase(name), params, locale)
}

/// The first of some phrases that there is in the language, or else in English.
pub(crate) fn first_phrase(phrases: [&str; 2], language: &str) -> Option<String> {
    let locales = [Locale::of(language), Locale::of("en")];
    let mut known = locales.iter().flat_map(|locale| phrases.map(|key| (key, locale.phrase(key))));
    known.find(|(key, words)| key != words).map(|(_, words)| words.to_owned())
}

/// What a field of a record is called: the same name may mean something else elsewhere.
pub(crate) fn field(record: &str, name: &str, language: &str) -> String {
    let known = first_phrase([&format!("field/{record}.{name}"), &format!("field/{name}")], language);
    known.unwrap_or_else(|| name.replace('_', " "))
}

/// A sentence of somebody's own with its parameters.
pub(crate) fn filled(sentence: &str, params: &Params, language: &str) -> String {
    template::fill(sentence, params, Locale::of(language))
}

/// The names of the parameters of which a sentence of somebody's own speaks.
pub(crate) fn names(sentence: &str) -> Vec<&str> {
    template::names(sentence)
}

/// A sentence before it speaks of anything: in the place of each parameter stands its name.
#[cfg(feature = "terminal")]
pub(crate) fn shape(sentence: &str, language: &str) -> String {
    let names = template::names(sentence).into_iter();
    let params = names.map(|name| (name.to_owned(), format!("<{name}>").into())).collect();
    filled(sentence, &params, language)
}

/// The language in which messages come instead of one that has none.
#[must_use]
pub fn instead_of(asked: &str) -> Option<&'static str> {
    let language = asked.split(['-', '_']).next().unwrap_or_default();
    let used = Locale::of(asked).language();
    (!used.eq_ignore_ascii_case(language)).then_some(used)
}

/// The documentation of something: its own, or where the library is built without its texts, that
/// which the host has handed over.
pub(crate) fn documented(name: &str, says: &[&str]) -> String {
    if says.is_empty() {
        let key = format!("doc/{name}");
        let phrase = Locale::of("en").phrase(&key);
        return if phrase == key { String::new() } else { phrase.to_owned() };
    }
    says.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// What to do about it.
#[must_use]
pub fn fix(code: &str, params: &Params, language: &str) -> String {
    render(code, params, language, |saying| saying.fix)
}

fn render(code: &str, params: &Params, language: &str, part: fn(Saying) -> &'static str) -> String {
    let mut locale = Locale::of(language);
    // Somebody's own language may lack what a newer library says.
    if locale.saying(code).is_none() {
        locale = Locale::of("en");
    }
    match locale.saying(code) {
        Some(saying) => template::fill(part(saying), params, locale),
        // A code of a newer library is still worth more than nothing.
        None => code.to_owned(),
    }
}
