//! The words of a diagram: states, verbs, and what a picture says besides, in the reader's language.

use crate::diagram::svg::is_from_the_right;
use crate::message::Locale;
use crate::workflow::Machine;

/// Speaks one language about one machine.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'m> {
    pub(super) locale: &'static Locale,
    machine: &'m Machine,
}

impl<'m> Words<'m> {
    pub(super) fn new(machine: &'m Machine, language: &str) -> Self {
        Self { locale: Locale::of(language), machine }
    }

    /// A state: as it is said of this noun, or of any, or its code.
    pub(super) fn state(&self, code: &str) -> String {
        self.locale.choice_of(self.machine.choice(), code).replace('_', " ")
    }

    /// A verb in a word or two: where the language has none, its code.
    pub(super) fn verb(&self, verb: &str) -> String {
        self.locale.verb_of(verb).replace('_', " ")
    }

    /// What the picture of its life is called.
    pub(super) fn title(&self) -> String {
        self.say(&format!("title/{}", self.machine.noun.code()))
    }

    /// From the one to the other.
    pub(super) fn leads(&self, from: &str, to: &str) -> String {
        format!("{from} {} {to}", if is_from_the_right(self.locale.language()) { '←' } else { '→' })
    }

    /// Something that only a diagram says.
    pub(super) fn say(&self, name: &str) -> String {
        say(self.locale, name)
    }
}

/// Something that only a diagram says, with a word for its place.
pub(super) fn say(locale: &Locale, name: &str) -> String {
    let key = format!("diagram/{name}");
    let words = locale.phrase(&key);
    if words == key { name.replace('-', " ") } else { words.to_owned() }
}
