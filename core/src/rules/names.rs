//! Names compared as a reader would: without case, accents, spaces and words that say only what
//! kind of body it is.

use crate::letters::small;
use crate::model::value::{Language, Text};
use crate::model::{Dossier, Stakeholder, StakeholderForm};

/// Words that many bodies of a kind share, and small words between others.
const COMMON: &[&str] = &[
    "aps",
    "associazione",
    "ass",
    "cooperativa",
    "coop",
    "sociale",
    "ets",
    "fondazione",
    "odv",
    "onlus",
    "scarl",
    "srl",
    "consorzio",
    "l",
    "la",
    "lo",
    "il",
    "i",
    "gli",
    "le",
    "di",
    "de",
    "del",
    "della",
    "dei",
    "degli",
    "delle",
    "da",
    "per",
    "e",
    "ed",
    "et",
    "and",
    "of",
    "the",
];

/// A name folded for comparison: `Associazione Terza Via` and `Terzavia` fold alike. Where every
/// word is common, all of them count.
pub(super) fn folded(name: &str) -> String {
    let words: Vec<String> = undotted(name)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().map(small).map(plain).collect())
        .collect();
    let own: String = words.iter().filter(|word| !COMMON.contains(&word.as_str())).cloned().collect();
    if own.is_empty() { words.concat() } else { own }
}

/// A name without the dots of its initials: `A.P.S.` is the word `APS`.
fn undotted(name: &str) -> String {
    let mut letters = 0;
    let mut undotted = name.to_owned();
    undotted.retain(|letter| {
        let is_initial = letter == '.' && letters == 1;
        letters = if letter.is_alphanumeric() { letters + 1 } else { 0 };
        !is_initial
    });
    undotted
}

/// The letter without its accent, for the languages of the western Mediterranean.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

/// The names a stakeholder goes by, folded: its name in the dossier's first language, its aliases.
/// A group has none, for it is described and not named: two may well be described alike.
pub(super) fn of<'d>(dossier: &'d Dossier, stakeholder: &'d Stakeholder) -> impl Iterator<Item = String> {
    let is_group = matches!(stakeholder.form, Some(StakeholderForm::Group));
    let first = dossier.languages.first().map_or("", Language::as_str);
    let names = std::iter::once(stakeholder.name.read(&[], first));
    let names = names.chain(stakeholder.aliases.iter().map(String::as_str));
    // A name of one or two letters says too little.
    names.map(folded).filter(move |name| !is_group && name.chars().count() > 2)
}

/// A text folded for comparison: its words without case, accents and punctuation, every one of them.
pub(super) fn worded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut word_ended = false;
    for letter in text.chars() {
        if !letter.is_alphanumeric() {
            word_ended = true;
            continue;
        }
        if std::mem::take(&mut word_ended) && !folded.is_empty() {
            folded.push(' ');
        }
        folded.push(if letter.is_ascii() { letter.to_ascii_lowercase() } else { plain(small(letter)) });
    }
    folded
}

/// A text in the dossier's first language.
pub(super) fn read<'t>(dossier: &Dossier, text: &'t Text) -> &'t str {
    text.read(&[], dossier.languages.first().map_or("", Language::as_str))
}
