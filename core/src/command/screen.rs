//! What is printed on: in which language, how wide, whether in colour.

use crate::fault::{Param, Params};
use crate::message::{self, Locale};
use crate::picture::{Canvas, columns};
use crate::rules::Severity;

/// Where text goes, and how it is written there.
#[derive(Debug, Clone)]
pub struct Screen {
    /// The language of what is said.
    pub language: String,
    /// How wide it is, and whether it has colours.
    pub canvas: Canvas,
}

/// The inks, by the numbers that terminals know them by.
pub(super) mod ink {
    pub(in crate::command) const BOLD: &str = "1";
    pub(in crate::command) const DIM: &str = "2";
    pub(in crate::command) const RED: &str = "1;31";
    pub(in crate::command) const GREEN: &str = "1;32";
    pub(in crate::command) const YELLOW: &str = "1;33";
    pub(in crate::command) const BLUE: &str = "1;34";
    pub(in crate::command) const CYAN: &str = "1;36";
    /// Of texts in JSON.
    pub(in crate::command) const TEXT: &str = "32";
    /// Of keys in JSON.
    pub(in crate::command) const KEY: &str = "36";
    /// Of numbers in JSON.
    pub(in crate::command) const NUMBER: &str = "35";
}

impl Screen {
    /// Text in an ink. It is made harmless: a file may hold anything, and nothing in it is to steer
    /// the terminal.
    pub(super) fn ink(&self, ink: &str, text: &str) -> String {
        let text = harmless(text);
        if self.canvas.colour { format!("\u{1b}[{ink}m{text}\u{1b}[0m") } else { text }
    }

    /// The words of the language for a name of the command.
    pub(super) fn say(&self, name: &str) -> String {
        Locale::of(&self.language).phrase(&format!("command/{name}")).to_owned()
    }

    /// The same with parameters.
    pub(super) fn fill<'n>(&self, name: &str, params: impl IntoIterator<Item = (&'n str, Param)>) -> String {
        let params: Params = params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        message::filled(&self.say(name), &params, &self.language)
    }

    /// How many columns there are.
    pub(super) fn columns(&self) -> usize {
        self.canvas.width.clamp(40, 200)
    }

    /// Text in lines that fit, each set in by so many columns, without the end of the last.
    pub(super) fn wrapped(&self, text: &str, indent: usize) -> String {
        let (room, margin) = (self.columns().saturating_sub(indent).max(20), " ".repeat(indent));
        let mut lines = vec![String::new()];
        let mut used = 0;
        for word in harmless(text).split(' ').filter(|word| !word.is_empty()) {
            let wide = columns(word);
            if used > 0 && used + 1 + wide > room {
                lines.push(String::new());
                used = 0;
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(if used > 0 { " " } else { &margin });
                line.push_str(word);
            }
            used += wide + usize::from(used > 0);
        }
        lines.join("\n")
    }
}

/// The ink of a severity.
pub(super) fn ink_of(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => ink::RED,
        Severity::Warning => ink::YELLOW,
        Severity::Advice => ink::CYAN,
    }
}

/// Text of the same length that does nothing to a terminal.
pub(super) fn harmless(text: &str) -> String {
    let is_hard_space = |letter: char| matches!(letter, '\u{a0}' | '\u{202f}');
    text.chars().map(|letter| if is_hard_space(letter) { letter } else { tame(letter) }).collect()
}

fn tame(letter: char) -> char {
    match letter {
        _ if letter.is_whitespace() => ' ',
        _ if steers(letter) => '\u{fffd}',
        _ => letter,
    }
}

/// Whether a character may steer a terminal or turn the direction of writing.
fn steers(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// JSON text that does nothing to a terminal and means the same: JSON lets some characters stand
/// bare that terminals obey.
pub(super) fn harmless_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 1);
    for letter in json.chars() {
        match letter {
            // Between values they are but space; within them they cannot stand.
            '\n' | '\r' | '\t' => out.push(letter),
            _ if steers(letter) => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(harmless("a\u{1b}[2J\tb\u{9b}\u{202e}c"), "a\u{fffd}[2J b\u{fffd}\u{fffd}c");
        assert_eq!(harmless_json("{\n\"\u{9b}\u{7f}\u{2066}è\"}"), "{\n\"\\u009b\\u007f\\u2066è\"}");
    }

    #[test]
    fn words_are_wrapped_by_the_columns_they_take() {
        let screen = Screen { language: "en".into(), canvas: Canvas { width: 40, colour: false } };
        let wrapped = screen.wrapped("one two three four five six seven eight nine ten", 4);
        assert_eq!(wrapped, "    one two three four five six seven\n    eight nine ten");
    }
}
