//! The sheet that a picture is written on, line by line.

use crate::picture::Canvas;
use crate::picture::rich::{Ink, Rich};

/// Lines written so far.
pub(super) struct Sheet {
    canvas: Canvas,
    out: String,
    last_blank: bool,
}

impl Sheet {
    pub(super) fn new(canvas: Canvas) -> Self {
        Self { canvas, out: String::new(), last_blank: true }
    }

    pub(super) fn width(&self) -> usize {
        self.canvas.columns()
    }

    /// Whether there is room for columns side by side.
    pub(super) fn is_wide(&self) -> bool {
        self.width() >= 72
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// An empty line, but never two.
    pub(super) fn blank(&mut self) {
        if !self.last_blank {
            self.out.push('\n');
            self.last_blank = true;
        }
    }

    /// A line as it is, without the spaces at its end.
    pub(super) fn line(&mut self, line: &Rich) {
        let mut letters = line.letters();
        while let Some((rest, true)) = letters.split_last().map(|(last, rest)| (rest, is_space(last.0))) {
            letters = rest;
        }
        let mut now = Ink::Plain;
        for &(letter, ink) in letters {
            // A space shows no ink, so it need not change it.
            if ink != now && !is_space(letter) {
                self.turn(ink);
                now = ink;
            }
            // A space that held a line together has done its work.
            self.out.push(if is_space(letter) { ' ' } else { letter });
        }
        if now != Ink::Plain {
            self.turn(Ink::Plain);
        }
        self.out.push('\n');
        self.last_blank = letters.is_empty();
    }

    fn turn(&mut self, ink: Ink) {
        if self.canvas.colour {
            let code = ink.code();
            self.out.push_str(if code.is_empty() { "\u{1b}[0" } else { "\u{1b}[0;" });
            self.out.push_str(code);
            self.out.push('m');
        }
    }

    /// A text behind `first`; its further lines behind `rest`.
    pub(super) fn put(&mut self, first: &Rich, rest: &Rich, body: &Rich) {
        let room = self.width().saturating_sub(first.width().max(rest.width()));
        for (number, line) in body.wrap(room).into_iter().enumerate() {
            let before = if number == 0 { first } else { rest };
            self.line(&before.clone().then(line));
        }
    }

    /// A text behind `first`; its further lines begin below its own beginning.
    pub(super) fn item(&mut self, first: &Rich, body: &Rich) {
        let rest = Rich::new().pad(first.width());
        self.put(first, &rest, body);
    }

    /// Texts side by side, each wrapped in its column; the last takes what is left.
    pub(super) fn columns(&mut self, first: &Rich, cells: &[(Rich, usize)]) {
        let taken: usize =
            first.width() + cells.iter().rev().skip(1).map(|(_, width)| width + 2).sum::<usize>();
        let last = self.width().saturating_sub(taken);
        let count = cells.len();
        let width = |number: usize, asked: usize| if number + 1 == count { last } else { asked };
        let wrapped: Vec<(usize, Vec<Rich>)> = cells
            .iter()
            .enumerate()
            .map(|(number, (cell, asked))| (width(number, *asked), cell.wrap(width(number, *asked))))
            .collect();
        let height = wrapped.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
        for row in 0..height {
            let before = if row == 0 { first.clone() } else { Rich::new().pad(first.width()) };
            let line = wrapped.iter().fold(before, |line, (width, lines)| {
                line.then(lines.get(row).cloned().unwrap_or_default().pad(*width)).and(Ink::Plain, "  ")
            });
            self.line(&line);
        }
    }

    /// The heading of a section, with what it counts.
    pub(super) fn heading(&mut self, title: &str, note: &str) {
        self.blank();
        let title = Rich::of(Ink::Head, title.to_uppercase());
        let title = Rich::join([title, Rich::dim(note)], " · ");
        let left = self.width().saturating_sub(title.width() + 4);
        let rule = Rich::of(Ink::Cyan, "━━ ");
        if left > 0 {
            self.line(&rule.then(title).and(Ink::Cyan, format!(" {}", "━".repeat(left))));
        } else {
            self.item(&rule, &title);
        }
    }

    /// What is not there, and matters.
    pub(super) fn missing(&mut self, text: &str) {
        self.item(&Rich::of(Ink::Yellow, "  ∅ "), &Rich::of(Ink::Yellow, text));
    }

    /// How many of a list are not shown.
    pub(super) fn more(&mut self, indent: usize, count: usize, words: &str) {
        if count > 0 {
            self.item(&Rich::new().pad(indent), &Rich::dim(words.replace("{count}", &count.to_string())));
        }
    }
}

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}')
}
