//! Remarks on a file as a compiler makes them: what, where, the line itself, and what to do.

use std::io::{self, Write};
use std::path::Path;

use tavolata::document::{Place, Problem};
use tavolata::message::{self, Locale};
use tavolata::picture::Canvas;
use tavolata::rules::{Finding, Severity};

/// Where remarks are written.
pub(crate) struct Screen<W> {
    pub(crate) out: W,
    pub(crate) canvas: Canvas,
    pub(crate) language: String,
}

/// The words of this program that the library has no use for.
const WORDS: &[(&str, &str, &str)] = &[
    ("help", "help", "rimedio"),
    ("dossiers", "dossiers", "dossier"),
    ("unread", "not read", "non letti"),
    ("error", "errors", "errori"),
    ("warning", "warnings", "avvisi"),
    ("advice", "advice", "consigli"),
];

impl<W: Write> Screen<W> {
    /// A finding, at a place of the text where it has one.
    pub(crate) fn finding(
        &mut self,
        path: &Path,
        finding: &Finding,
        place: Option<&Place>,
        text: &str,
    ) -> io::Result<()> {
        let at = place.map_or((1, 1), |place| (place.line, place.column));
        self.head(finding.severity, &finding.code, &finding.message(&self.language))?;
        self.arrow(path, at)?;
        if let Some(place) = place {
            self.excerpt(place.line, &place.excerpt, place.excerpt_column, place.length)?;
            // A bracket alone tells nothing: the line after it says what has been found.
            if place.excerpt.trim() == "{"
                && let Some(next) = text.lines().nth(place.line)
            {
                let indent = place.excerpt_column - 1;
                let shown: String = next.chars().skip(indent).take(self.room(place.line)).collect();
                let numbered = self.ink("34", &format!("{} |", place.line + 1));
                writeln!(self.out, "{numbered} {}", harmless(shown.trim_end()))?;
            }
        }
        self.help(&finding.fix(&self.language), at.0)
    }

    /// A problem that keeps a text from being read.
    pub(crate) fn problem(&mut self, path: &Path, problem: &Problem, text: &str) -> io::Result<()> {
        self.head(Severity::Error, problem.code, &problem.message(&self.language))?;
        self.arrow(path, (problem.line, problem.column))?;
        if let Some(line) = text.lines().nth(problem.line.saturating_sub(1)) {
            self.excerpt(problem.line, line, problem.column.max(1), 1)?;
        }
        self.help(&message::fix(problem.code, &problem.params, &self.language), problem.line)
    }

    fn head(&mut self, severity: Severity, code: &str, says: &str) -> io::Result<()> {
        let word = Locale::of(&self.language).phrase(severity.code());
        let head = self.ink(ink(severity), &format!("{word}[{code}]"));
        let says = self.ink("1", &harmless(says));
        writeln!(self.out, "{head}: {says}")
    }

    fn arrow(&mut self, path: &Path, (line, column): (usize, usize)) -> io::Result<()> {
        let arrow = self.ink("34", &format!("{}-->", margin(line)));
        writeln!(self.out, "{arrow} {}:{line}:{column}", path.display())
    }

    /// A line with its number, as much of it as fits, and marks under the place.
    fn excerpt(&mut self, number: usize, line: &str, column: usize, length: usize) -> io::Result<()> {
        let indent = line.chars().take_while(|letter| letter.is_whitespace()).count().min(column - 1);
        let room = self.room(number);
        // A place far to the right is brought into view, with a little of what stands before it.
        let hidden = if column - indent > room { column - room / 2 } else { indent };
        let shown: String = line.chars().skip(hidden).take(room).collect();
        let marks = length.min(shown.chars().count().saturating_sub(column - 1 - hidden)).max(1);
        let bar = self.ink("34", &format!("{} |", margin(number)));
        let numbered = self.ink("34", &format!("{number} |"));
        let marks = self.ink("1;33", &"^".repeat(marks));
        writeln!(self.out, "{bar}")?;
        writeln!(self.out, "{numbered} {}", harmless(shown.trim_end()))?;
        writeln!(self.out, "{bar} {}{marks}", " ".repeat(column - 1 - hidden))
    }

    /// How many letters of a line fit beside its number.
    fn room(&self, number: usize) -> usize {
        self.canvas.width.max(40).saturating_sub(margin(number).len() + 5)
    }

    fn help(&mut self, fix: &str, line: usize) -> io::Result<()> {
        let sign = self.ink("34", &format!("{} =", margin(line)));
        let word = self.ink("1", self.word("help"));
        writeln!(self.out, "{sign} {word}: {}\n", harmless(fix))
    }

    /// How many there were of each.
    pub(crate) fn counts(&mut self, counts: &[(&'static str, usize)]) -> io::Result<()> {
        let shown = counts.iter().filter(|(name, count)| *count > 0 || *name != "unread");
        let parts: Vec<_> = shown.map(|(name, count)| format!("{}: {count}", self.word(name))).collect();
        let line = self.ink("1", &parts.join(" · "));
        writeln!(self.out, "{line}")
    }

    fn word(&self, name: &'static str) -> &'static str {
        let found = WORDS.iter().find(|(known, ..)| *known == name);
        found.map_or(
            name,
            |(_, english, italian)| if self.language.starts_with("it") { italian } else { english },
        )
    }

    fn ink(&self, code: &str, text: &str) -> String {
        if self.canvas.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

fn ink(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "1;31",
        Severity::Warning => "1;33",
        Severity::Advice => "1;36",
    }
}

/// A file may hold anything: nothing in it is to steer the terminal.
fn harmless(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

fn margin(line: usize) -> String {
    " ".repeat(line.to_string().len())
}
