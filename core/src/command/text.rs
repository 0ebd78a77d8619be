//! Findings as a compiler prints its own: what, where, the line itself, what to do.

use crate::command::check::Report;
use crate::command::checked::{Checked, Held, Placed, Sound, Tally};
use crate::command::screen::{Screen, harmless, ink, ink_of};
use crate::document::{Lines, Problem};
use crate::fault::{Fault, Param};
use crate::message::{self, Locale};
use crate::picture::columns;
use crate::refusal::Refusal;
use crate::rules::{Finding, Severity};

/// What is said of a place.
pub(super) struct Remark<'w> {
    /// The ink of its head and marks.
    pub(super) ink: &'w str,
    /// What kind of remark it is.
    pub(super) word: &'w str,
    pub(super) code: &'w str,
    /// The sign that it can be mended, or nothing.
    pub(super) mark: &'w str,
    pub(super) says: &'w str,
    /// What stands below the lines, each with a word before it.
    pub(super) notes: Vec<(String, String)>,
}

/// Everything that is said of the files, and how much it was.
pub(super) fn print(report: &Report<'_>) -> String {
    let mut out: String = report.checked.iter().map(|checked| remarks(checked, report.screen)).collect();
    let tally = report.checked.iter().collect();
    out.push_str(&summary(&tally, report.screen));
    out.push_str(&mendable(&tally, report.screen));
    out
}

/// The signs of what a machine can mend, and of what it can where somebody should look first.
const MENDABLE: &str = " [*]";
const SUGGESTED: &str = " [?]";

/// How much can be mended, and by what command.
fn mendable(tally: &Tally, screen: &Screen) -> String {
    let each = [
        (MENDABLE, tally.mendable, "count/mendable", "tavolata mend"),
        (SUGGESTED, tally.suggested, "count/suggested", "tavolata mend --suggested"),
    ];
    let line = |(mark, count, name, command): (&str, usize, &str, &str)| {
        let params = [("count", count.into()), ("command", command.into())];
        format!("{} {}\n", screen.ink(ink::GREEN, mark.trim_start()), screen.fill(name, params))
    };
    each.into_iter().filter(|(_, count, ..)| *count > 0).map(line).collect()
}

/// What is said of a file, each remark with its place and the line.
#[must_use]
pub fn remarks(checked: &Checked<'_>, screen: &Screen) -> String {
    match &checked.held {
        Held::Unread(fault) => complaint(screen, Severity::Error, fault),
        Held::Unsound(refusal) => {
            let page = Page::of(checked, screen);
            let problems = checked.problems(refusal);
            let listed: String = problems.into_iter().map(|problem| page.problem(problem)).collect();
            listed + &unlisted(refusal, screen)
        }
        Held::Sound(sound) => {
            let page = Page::of(checked, screen);
            sound.found.iter().map(|found| page.finding(sound, found)).collect()
        }
    }
}

/// That there are more problems than are listed, where there are.
fn unlisted(refusal: &Refusal, screen: &Screen) -> String {
    let listed = i64::try_from(refusal.problems.len()).unwrap_or(i64::MAX);
    match refusal.params.get("count") {
        Some(Param::Whole(count)) if *count > listed => {
            let more = Param::Whole(count - listed);
            format!("{}\n\n", screen.fill("count/more-problems", [("count", more)]))
        }
        _ => String::new(),
    }
}

/// How much was found, in one line.
#[must_use]
pub fn summary(tally: &Tally, screen: &Screen) -> String {
    let count = |name: &str, count: usize| screen.fill(name, [("count", count.into())]);
    let found = [
        ("count/error", tally.errors, ink::RED),
        ("count/warning", tally.warnings, ink::YELLOW),
        ("count/advice", tally.advice, ink::CYAN),
    ];
    let found = found.into_iter().filter(|(_, number, _)| *number > 0);
    let mut found: Vec<_> = found.map(|(name, number, ink)| screen.ink(ink, &count(name, number))).collect();
    if found.is_empty() && (tally.files > 0 || tally.unread + tally.unsound == 0) {
        found.push(screen.ink(ink::GREEN, &screen.say("count/nothing")));
    }
    let mut parts = Vec::new();
    if !found.is_empty() {
        let found = found.join(&screen.say("comma"));
        parts.push(format!("{found} {}", count("count/files", tally.files)));
    }
    if tally.accepted > 0 {
        parts.push(count("count/accepted", tally.accepted));
    }
    for (name, number) in [("count/unsound", tally.unsound), ("count/unread", tally.unread)] {
        if number > 0 {
            parts.push(screen.ink(ink::RED, &count(name, number)));
        }
    }
    format!("{}\n", parts.join(&screen.say("semicolon")))
}

/// What is said of no place in a file.
pub(super) fn complaint(screen: &Screen, severity: Severity, fault: &Fault) -> String {
    let says = message::text(fault.code, &fault.params, &screen.language);
    let fix = message::fix(fault.code, &fault.params, &screen.language);
    let head = screen.ink(ink_of(severity), &format!("{}[{}]", word_of(severity, screen), fault.code));
    let says = screen.ink(ink::BOLD, &says);
    let sign = screen.ink(ink::BLUE, " =");
    let help = screen.ink(ink::BOLD, &screen.say("help-word"));
    format!("{head}: {says}\n{sign} {help}: {}\n\n", harmless(&fix))
}

/// The name of a file, as it is shown.
pub(super) fn shown(path: &str) -> &str {
    if path == "-" { "<stdin>" } else { path }
}

fn word_of(severity: Severity, screen: &Screen) -> &'static str {
    Locale::of(&screen.language).phrase(severity.code())
}

/// A file whose lines are shown beside what is said of them.
pub(super) struct Page<'c> {
    path: &'c str,
    lines: Option<Lines<'c>>,
    screen: &'c Screen,
}

impl<'c> Page<'c> {
    fn of(checked: &Checked<'c>, screen: &'c Screen) -> Self {
        Self { lines: checked.open.then(|| Lines::of(checked.text)), path: checked.path, screen }
    }

    pub(super) fn open(path: &'c str, text: &'c str, screen: &'c Screen) -> Self {
        Self { path, lines: Some(Lines::of(text)), screen }
    }

    fn problem(&self, problem: Placed<&Problem>) -> String {
        let Problem { code, params, .. } = problem.what;
        let language = &self.screen.language;
        let remark = Remark {
            ink: ink_of(Severity::Error),
            word: word_of(Severity::Error, self.screen),
            code,
            mark: "",
            says: &message::text(code, params, language),
            notes: vec![(self.screen.say("help-word"), message::fix(code, params, language))],
        };
        self.remark(&remark, &problem)
    }

    fn finding(&self, sound: &Sound, found: &Placed<Finding>) -> String {
        let (finding, language) = (&found.what, self.screen.language.as_str());
        let mut notes = Vec::new();
        let fix = finding.fix(language);
        // A rule of one's own need not say what to do.
        if !fix.is_empty() {
            notes.push((self.screen.say("help-word"), fix));
        }
        let acceptance = sound.acceptance(finding);
        notes.extend(acceptance.map(|_| {
            (self.screen.say("accepted-word"), justification(sound, finding, self.screen).unwrap_or_default())
        }));
        let remark = Remark {
            ink: if acceptance.is_some() { ink::DIM } else { ink_of(finding.severity) },
            word: word_of(finding.severity, self.screen),
            code: &finding.code,
            mark: match &finding.mend {
                Some(mend) if acceptance.is_none() => {
                    if mend.certain {
                        MENDABLE
                    } else {
                        SUGGESTED
                    }
                }
                _ => "",
            },
            says: &finding.message(language),
            notes,
        };
        self.remark(&remark, found)
    }

    /// A remark on a place: head, place, lines with marks, notes.
    pub(super) fn remark<T>(&self, remark: &Remark<'_>, place: &Placed<T>) -> String {
        let screen = self.screen;
        let excerpt = self.excerpt(place);
        let last = place.line + excerpt.len().saturating_sub(1);
        let margin = " ".repeat(last.to_string().len());
        let blue = |text: &str| screen.ink(ink::BLUE, text);
        let head = screen.ink(remark.ink, &format!("{}[{}]", remark.word, remark.code));
        let mark = if remark.mark.is_empty() { String::new() } else { screen.ink(ink::GREEN, remark.mark) };
        let mut out = format!("{head}{mark}: {}\n", screen.ink(ink::BOLD, remark.says));
        let (arrow, bar) = (blue(&format!("{margin}-->")), blue(&format!("{margin} |")));
        let path = harmless(shown(self.path));
        out.push_str(&format!("{arrow} {path}:{}:{}\n", place.line, place.column));
        if !excerpt.is_empty() {
            out.push_str(&format!("{bar}\n"));
        }
        for (row, (line, marks)) in excerpt.iter().enumerate() {
            let number = place.line + row;
            let numbered = blue(&format!("{number:>width$} |", width = margin.len()));
            out.push_str(&format!("{numbered} {}\n", harmless(line)));
            if let Some((indent, length)) = marks {
                let marks = screen.ink(remark.ink, &"^".repeat(*length));
                out.push_str(&format!("{bar} {}{marks}\n", " ".repeat(*indent)));
            }
        }
        if !excerpt.is_empty() && !remark.notes.is_empty() {
            out.push_str(&format!("{bar}\n"));
        }
        for (word, note) in &remark.notes {
            let sign = blue(&format!("{margin} ="));
            out.push_str(&format!("{sign} {}: {}\n", screen.ink(ink::BOLD, word), harmless(note)));
        }
        out.push('\n');
        out
    }

    /// The line of a place, as much of it as fits, with the marks below it: where and how long. Of
    /// a bracket alone the next line too, because that says what has been found.
    fn excerpt<T>(&self, place: &Placed<T>) -> Vec<(String, Option<(usize, usize)>)> {
        let Some(lines) = &self.lines else { return Vec::new() };
        let line = lines.line(place.line);
        let before = place.column.saturating_sub(1);
        let indent = line.chars().take_while(|letter| letter.is_whitespace()).count().min(before);
        let room = self.screen.columns().saturating_sub(place.line.to_string().len() + 5);
        // A place far to the right is brought into view, with a little of what stands before it.
        let hidden = if before - indent + 1 >= room { before - room / 2 } else { indent };
        let shown = |row: usize| {
            let part = lines.part(place.line + row, hidden, room + 1);
            abridged(part.trim_end(), hidden > indent, room)
        };
        let first = shown(0);
        let wide = |from: usize, many: usize| {
            let part: String = first.chars().skip(from).take(many).collect();
            columns(&part)
        };
        let marks = (wide(0, before - hidden), wide(before - hidden, place.length).max(1));
        let next = Some(shown(1)).filter(|next| line.trim() == "{" && !next.is_empty());
        let next = next.map(|next| (next, None));
        std::iter::once((first, Some(marks))).chain(next).collect()
    }
}

/// Part of a line, with an ellipsis where more of the line stands before it, or after what fits.
fn abridged(part: &str, is_cut: bool, room: usize) -> String {
    let runs_on = part.chars().count() > room;
    let kept = part.chars().skip(usize::from(is_cut)).take(room - usize::from(is_cut) - usize::from(runs_on));
    let (before, after) = (if is_cut { "…" } else { "" }, if runs_on { "…" } else { "" });
    format!("{before}{}{after}", kept.collect::<String>())
}

/// Who accepts a finding, until when, and why.
pub(super) fn justification(sound: &Sound, finding: &Finding, screen: &Screen) -> Option<String> {
    let acceptance = sound.acceptance(finding)?;
    let read = |text| sound.read(text, screen);
    let reason = ("reason", read(&acceptance.reason).into());
    let until = acceptance.until.map(|day| ("until", day.to_string().into()));
    let by = acceptance.by.as_ref().map(|by| ("by", read(by).into()));
    Some(match (by, until) {
        (Some(by), Some(until)) => screen.fill("accepted", [reason, by, until]),
        (Some(one), None) | (None, Some(one)) => screen.fill("accepted", [reason, one]),
        (None, None) => screen.fill("accepted", [reason]),
    })
}
