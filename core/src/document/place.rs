//! Places in a text as people count them: line, column, and the line itself.

use serde::Serialize;

use crate::document::tree::Tree;

/// The longest excerpt, in characters.
const EXCERPT: usize = 96;

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters (Unicode code points), from 1.
    pub column: usize,
    /// How many characters of the line it covers, at least 1.
    pub length: usize,
    /// The line, or the part of it around the place.
    pub excerpt: String,
    /// At what column of the excerpt the place begins, from 1.
    pub excerpt_column: usize,
}

/// The beginnings of the lines of a text, found once for many places.
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The line and column, both from 1, of a byte.
    pub(crate) fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|&start| start <= byte);
        let start = line.checked_sub(1).and_then(|line| self.starts.get(line)).copied().unwrap_or(0);
        let before = self.text.get(start..byte).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// A line by its number, from 1, without its end; of none it has nothing.
    pub(crate) fn line(&self, number: usize) -> &'t str {
        let start = number.checked_sub(1).and_then(|row| self.starts.get(row)).copied();
        let text: Option<&'t str> = start.and_then(|start| self.text.get(start..));
        text.and_then(|text| text.lines().next()).unwrap_or_default()
    }

    /// The place that bytes `start` to `end` take up, on its first line.
    pub(crate) fn place(&self, start: usize, end: usize) -> Place {
        let (line, column) = self.line_and_column(start);
        let whole = self.line(line);
        let covered = self.text.get(start..end).unwrap_or_default();
        let length = covered.lines().next().map_or(1, |first| first.chars().count().max(1));
        let skipped =
            if whole.chars().count() > EXCERPT { (column - 1).saturating_sub(EXCERPT / 3) } else { 0 };
        let excerpt: String = whole.chars().skip(skipped).take(EXCERPT).collect();
        let excerpt_column = column - skipped;
        Place { line, column, length: length.min(EXCERPT), excerpt, excerpt_column }
    }
}

/// The places of JSON Pointers in a text, in the same order; nothing where the text is no JSON or
/// holds no such value, though then the nearest value around it is taken.
#[must_use]
pub fn places(text: &str, pointers: &[impl AsRef<str>]) -> Vec<Option<Place>> {
    // Loading passes over a byte order mark as well.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Ok(tree) = Tree::read(text) else {
        return pointers.iter().map(|_| None).collect();
    };
    let lines = Lines::of(text);
    let find = |pointer: &str| {
        let mut around = pointer;
        loop {
            if let Some(node) = tree.at(around) {
                let (start, end) = tree.span(node);
                return Some(lines.place(start, end));
            }
            around = around.rsplit_once('/')?.0;
        }
    };
    pointers.iter().map(|pointer| find(pointer.as_ref())).collect()
}
