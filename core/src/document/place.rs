//! Places in a text as people count them: line, column, and the line itself.

use std::cell::Cell;

use serde::Serialize;

use crate::document::patch::unescaped;
use crate::document::tree::{Kind, NodeId, Tree};
use crate::map::Map;

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
    /// The place asked for last: its line, its byte, and how many characters stand before it. Places
    /// are mostly asked for in their order, and a text may be one long line.
    last: Cell<(usize, usize, usize)>,
}

impl<'t> Lines<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Self { text, starts, last: Cell::default() }
    }

    /// The line and column, both from 1, of a byte.
    pub(crate) fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|&start| start <= byte);
        let (last_line, last, before) = self.last.get();
        let is_on_the_way = last_line == line && last <= byte;
        let start = self.start(line).unwrap_or_default();
        let (known, before) = if is_on_the_way { (last, before) } else { (start, 0) };
        let more = self.text.get(known..byte).unwrap_or_default();
        let before = before + more.chars().count();
        self.last.set((line, byte, before));
        (line, before + 1)
    }

    /// A line by its number, from 1, without its end; of none it has nothing.
    pub(crate) fn line(&self, number: usize) -> &'t str {
        self.rest(number, self.start(number))
    }

    /// So much of a line, beginning after so many of its characters; of no line nothing.
    pub(crate) fn part(&self, number: usize, skipped: usize, length: usize) -> String {
        let Some(start) = self.start(number) else { return String::new() };
        let (line, byte, before) = self.last.get();
        let from = if line == number && before > skipped {
            // What is shown begins a little before the place itself.
            let behind = self.text.get(start..byte).unwrap_or_default().char_indices().rev();
            behind.map(|(at, _)| start + at).nth(before - skipped - 1)
        } else {
            let (byte, before) = if line == number { (byte, before) } else { (start, 0) };
            let ahead = self.rest(number, Some(byte)).char_indices();
            ahead.map(|(at, _)| byte + at).nth(skipped - before)
        };
        let Some(from) = from else { return String::new() };
        self.last.set((number, from, skipped));
        self.rest(number, Some(from)).chars().take(length).collect()
    }

    /// The place that bytes `start` to `end` take up, on its first line.
    pub(crate) fn place(&self, start: usize, end: usize) -> Place {
        let (line, column) = self.line_and_column(start);
        let covered = self.text.get(start..end).unwrap_or_default();
        let covered = covered.chars().take_while(|letter| !matches!(letter, '\r' | '\n'));
        let length = covered.count().max(1);
        let is_long = self.line(line).chars().nth(EXCERPT).is_some();
        let skipped = if is_long { (column - 1).saturating_sub(EXCERPT / 3) } else { 0 };
        let excerpt = self.part(line, skipped, EXCERPT);
        Place { line, column, length, excerpt, excerpt_column: column - skipped }
    }

    fn start(&self, number: usize) -> Option<usize> {
        number.checked_sub(1).and_then(|row| self.starts.get(row)).copied()
    }

    /// A line from a byte on, without its end.
    fn rest(&self, number: usize, from: Option<usize>) -> &'t str {
        let end = self.starts.get(number).map_or(self.text.len(), |next| next - 1);
        let rest: Option<&'t str> = from.and_then(|from| self.text.get(from..end));
        rest.map_or("", |rest| rest.strip_suffix('\r').unwrap_or(rest))
    }
}

/// The values at JSON Pointers: lists are counted through once.
struct Finder<'t> {
    tree: &'t Tree<'t>,
    rows: Map<NodeId, Vec<NodeId>>,
}

impl Finder<'_> {
    /// The value at a pointer, or else the nearest around it.
    fn nearest(&mut self, pointer: &str) -> NodeId {
        let mut node = self.tree.root();
        for step in pointer.split('/').skip(1) {
            match self.below(node, &unescaped(step)) {
                Some(below) => node = below,
                None => break,
            }
        }
        node
    }

    fn below(&mut self, node: NodeId, step: &str) -> Option<NodeId> {
        match self.tree.kind(node) {
            Kind::Object => self.tree.member(node, step),
            Kind::List => {
                let row: usize = step.parse().ok()?;
                if !self.rows.contains_key(&node) {
                    self.rows.insert(node, self.tree.items(node).collect());
                }
                self.rows.get(&node)?.get(row).copied()
            }
            _ => None,
        }
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
    let mut finder = Finder { tree: &tree, rows: Map::new() };
    let place = |pointer: &str| {
        let (start, end) = tree.span(finder.nearest(pointer));
        Some(lines.place(start, end))
    };
    pointers.iter().map(AsRef::as_ref).map(place).collect()
}
