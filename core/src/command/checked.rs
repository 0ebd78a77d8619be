//! Files held against the rules: what each holds, what was found in it, or why it could not be read.

use chrono::NaiveDate;

use crate::command::screen::Screen;
use crate::document::{Lines, Place, Problem, places};
use crate::fault::Fault;
use crate::model::value::Text;
use crate::model::{Acceptance, Dossier};
use crate::refusal::Refusal;
use crate::rules::{Finding, Profile, Severity};

/// How the rules are asked.
#[derive(Debug, Clone, Default)]
pub struct Asking {
    /// The profile.
    pub profile: Profile,
    /// The day as of which one looks.
    pub as_of: Option<NaiveDate>,
    /// Whether findings that a dossier accepts are shown.
    pub accepted: bool,
    /// Whether what may be personal is masked.
    pub mask: bool,
}

/// A file, and what came of holding the rules against it.
#[derive(Debug)]
pub struct Checked<'t> {
    pub(super) path: &'t str,
    pub(super) text: &'t str,
    pub(super) held: Held,
    /// Whether lines of it may be shown.
    pub(super) open: bool,
}

/// What is in a file.
#[derive(Debug)]
pub(super) enum Held {
    /// A dossier.
    Sound(Box<Sound>),
    /// Something else.
    Unsound(Refusal),
    /// Nobody knows: it could not be read.
    Unread(Fault),
}

/// A dossier and what was found in it.
#[derive(Debug)]
pub(super) struct Sound {
    pub(super) dossier: Dossier,
    pub(super) found: Vec<Placed<Finding>>,
    /// How many more the dossier accepts, where these are not shown.
    unshown: usize,
}

/// A remark with its place in the text: line and column from 1, and how much of the line it covers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<T> {
    pub(super) what: T,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) length: usize,
}

impl<'t> Checked<'t> {
    /// Holds the rules against what was read from a text.
    #[must_use]
    pub fn of(path: &'t str, text: &'t str, read: Result<Dossier, Refusal>, asking: &Asking) -> Self {
        // Reading passes over a byte order mark, and lines and columns are counted without it.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let held = match read {
            Ok(dossier) => Held::Sound(Box::new(Sound::of(text, dossier, asking))),
            Err(refusal) => Held::Unsound(refusal),
        };
        Self { path, text, held, open: !asking.mask }
    }

    /// A file that could not be read.
    pub(super) fn unread(path: &'t str, fault: Fault) -> Self {
        Self { path, text: "", held: Held::Unread(fault), open: false }
    }

    /// The dossier, of a text that is one.
    #[must_use]
    pub fn dossier(&self) -> Option<&Dossier> {
        match &self.held {
            Held::Sound(sound) => Some(&sound.dossier),
            _ => None,
        }
    }

    /// The problems of a text that is no dossier, with their places.
    pub(super) fn problems<'p>(&self, refusal: &'p Refusal) -> Vec<Placed<&'p Problem>> {
        let lines = Lines::of(self.text);
        let placed = |problem: &'p Problem| Placed {
            what: problem,
            line: problem.line,
            column: problem.column,
            length: word_length(lines.line(problem.line), problem.column),
        };
        refusal.problems.iter().map(placed).collect()
    }
}

/// How long the string or word is that begins in a column; a bracket or comma is one long.
fn word_length(line: &str, column: usize) -> usize {
    let mut rest = line.chars().skip(column.saturating_sub(1));
    let mut is_escaped = false;
    match rest.next() {
        Some('"') => {
            let within = rest.take_while(|letter| {
                let ends = *letter == '"' && !is_escaped;
                is_escaped = *letter == '\\' && !is_escaped;
                !ends
            });
            within.count() + 2
        }
        Some(first) if is_of_word(first) => 1 + rest.take_while(|letter| is_of_word(*letter)).count(),
        _ => 1,
    }
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '+' | '.' | '_')
}

impl Sound {
    fn of(text: &str, dossier: Dossier, asking: &Asking) -> Self {
        let mut findings = dossier.check_all(&asking.profile, asking.as_of);
        let all = findings.len();
        findings.retain(|finding| asking.accepted || finding.accepted.is_none());
        let unshown = all - findings.len();
        let shown = findings.into_iter().map(|it| if asking.mask { it.masked() } else { it });
        Self { found: placed(text, shown.collect()), dossier, unshown }
    }

    /// What accepts a finding.
    pub(super) fn acceptance(&self, finding: &Finding) -> Option<&Acceptance> {
        finding.accepted.and_then(|row| self.dossier.accepted.get(row))
    }

    /// A text of the dossier in the language of the screen, where it has it.
    pub(super) fn read(&self, text: &Text, screen: &Screen) -> String {
        let first = self.dossier.languages.first().map_or("", |language| language.as_str());
        text.read(&[&screen.language], first).to_owned()
    }
}

/// Findings with their places in the text.
pub(super) fn placed(text: &str, findings: Vec<Finding>) -> Vec<Placed<Finding>> {
    let pointers: Vec<_> = findings.iter().map(|finding| finding.at.as_str()).collect();
    let places = places(text, &pointers);
    let placed = |(what, place): (Finding, Option<Place>)| match place {
        Some(place) => Placed { what, line: place.line, column: place.column, length: place.length },
        None => Placed { what, line: 1, column: 1, length: 1 },
    };
    findings.into_iter().zip(places).map(placed).collect()
}

/// How many files there were, and how much was found in them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub(super) files: usize,
    pub(super) unread: usize,
    pub(super) unsound: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) advice: usize,
    pub(super) accepted: usize,
    /// How many of these a machine can mend, and how many where somebody should look first.
    pub(super) mendable: usize,
    pub(super) suggested: usize,
}

impl Tally {
    /// Counts what was found in a file.
    pub fn add(&mut self, checked: &Checked<'_>) {
        let sound = match &checked.held {
            Held::Sound(sound) => sound,
            Held::Unsound(_) => return self.unsound += 1,
            Held::Unread(_) => return self.unread += 1,
        };
        self.files += 1;
        self.accepted += sound.unshown;
        for finding in sound.found.iter().map(|found| &found.what) {
            *match (finding.accepted, finding.severity) {
                (Some(_), _) => &mut self.accepted,
                (None, Severity::Error) => &mut self.errors,
                (None, Severity::Warning) => &mut self.warnings,
                (None, Severity::Advice) => &mut self.advice,
            } += 1;
            let mend = finding.mend.as_ref().filter(|_| finding.accepted.is_none());
            self.mendable += usize::from(mend.is_some_and(|mend| mend.certain));
            self.suggested += usize::from(mend.is_some_and(|mend| !mend.certain));
        }
    }

    /// Whether there are no errors, and every file could be read and is a dossier.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.errors + self.unread + self.unsound == 0
    }
}

impl<'c, 't: 'c> FromIterator<&'c Checked<'t>> for Tally {
    fn from_iter<I: IntoIterator<Item = &'c Checked<'t>>>(all: I) -> Self {
        let mut tally = Self::default();
        all.into_iter().for_each(|checked| tally.add(checked));
        tally
    }
}
