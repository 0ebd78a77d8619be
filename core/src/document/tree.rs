//! JSON text as a tree of places, so that what is said of a value can point at it.

use std::borrow::Cow;

use crate::document::limits::{MAX_DEPTH, MAX_STRING};
use crate::document::patch;
use crate::document::problem::Problem;
use crate::fault::Fault;
use crate::json::lexis::{number, number_end, skip_space, unescaped};

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Flag,
    Number,
    Text,
    List,
    Object,
}

/// A value's place: bytes in the text, and the number of the node after everything within it.
#[derive(Debug, Clone, Copy)]
struct Node {
    kind: Kind,
    start: u32,
    end: u32,
    after: u32,
}

/// The number of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(u32);

/// JSON text and the places of its values, in the order in which they begin.
///
/// The children of an object are keys and values in turn.
pub(crate) struct Tree<'t> {
    text: &'t str,
    nodes: Vec<Node>,
}

impl<'t> Tree<'t> {
    /// Reads the text.
    ///
    /// # Errors
    /// The first place at which it is no JSON.
    pub(crate) fn read(text: &'t str) -> Result<Self, Problem> {
        Reader { text, at: 0, nodes: Vec::new() }.read()
    }

    pub(crate) fn root(&self) -> NodeId {
        NodeId(0)
    }

    pub(crate) fn kind(&self, node: NodeId) -> Kind {
        self.node(node).kind
    }

    /// Where the value begins and ends, in bytes.
    pub(crate) fn span(&self, node: NodeId) -> (usize, usize) {
        let node = self.node(node);
        (node.start as usize, node.end as usize)
    }

    /// The text of the value as written.
    pub(crate) fn raw(&self, node: NodeId) -> &'t str {
        let (start, end) = self.span(node);
        self.text.get(start..end).unwrap_or_default()
    }

    /// What a string says; nothing for other kinds.
    pub(crate) fn string(&self, node: NodeId) -> Option<Cow<'t, str>> {
        if self.kind(node) != Kind::Text {
            return None;
        }
        let raw = self.raw(node);
        raw.get(1..raw.len() - 1).and_then(unescaped)
    }

    /// The items of a list.
    pub(crate) fn items(&self, list: NodeId) -> impl Iterator<Item = NodeId> {
        self.children(list, Kind::List)
    }

    /// The members of an object, each a key and a value.
    pub(crate) fn members(&self, object: NodeId) -> impl Iterator<Item = (NodeId, NodeId)> {
        let mut children = self.children(object, Kind::Object);
        std::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }

    /// The value under a key of an object.
    pub(crate) fn member(&self, object: NodeId, key: &str) -> Option<NodeId> {
        self.members(object)
            .find(|(name, _)| self.string(*name).is_some_and(|name| name == key))
            .map(|(_, value)| value)
    }

    /// The value at a JSON Pointer.
    pub(crate) fn at(&self, pointer: &str) -> Option<NodeId> {
        let mut node = self.root();
        for step in pointer.split('/').skip(1) {
            let step = patch::unescaped(step);
            node = match self.kind(node) {
                Kind::Object => self.member(node, &step)?,
                Kind::List => self.items(node).nth(step.parse().ok()?)?,
                _ => return None,
            };
        }
        Some(node)
    }

    /// The name of the field that a JSON Pointer leads to, in its quotation marks.
    pub(crate) fn name_at(&self, pointer: &str) -> Option<NodeId> {
        let (object, step) = pointer.rsplit_once('/')?;
        let (object, name) = (self.at(object)?, patch::unescaped(step));
        self.members(object).map(|(key, _)| key).find(|key| self.string(*key).as_deref() == Some(&*name))
    }

    fn children(&self, parent: NodeId, kind: Kind) -> impl Iterator<Item = NodeId> {
        let node = self.node(parent);
        let end = if node.kind == kind { node.after } else { 0 };
        let mut next = parent.0 + 1;
        std::iter::from_fn(move || {
            if next >= end {
                return None;
            }
            let child = NodeId(next);
            next = self.node(child).after;
            Some(child)
        })
    }

    fn node(&self, node: NodeId) -> Node {
        let nowhere = Node { kind: Kind::Null, start: 0, end: 0, after: u32::MAX };
        self.nodes.get(node.0 as usize).copied().unwrap_or(nowhere)
    }
}

/// What must come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    ValueOrEnd,
    Key,
    KeyOrEnd,
    CommaOrEnd,
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    nodes: Vec<Node>,
}

impl<'t> Reader<'t> {
    fn read(mut self) -> Result<Tree<'t>, Problem> {
        // The open lists and objects, outermost first. A loop, so that no nesting can exhaust the stack.
        let mut open: Vec<usize> = Vec::new();
        let mut expect = Expect::Value;
        loop {
            self.skip_space();
            expect = match (expect, self.peek()) {
                (Expect::ValueOrEnd, Some(b']')) | (Expect::KeyOrEnd, Some(b'}')) => {
                    self.close(open.pop());
                    Expect::CommaOrEnd
                }
                (Expect::Key | Expect::KeyOrEnd, Some(b'"')) => {
                    self.string()?;
                    self.skip_space();
                    self.punctuation(b':', "document/colon-expected")?;
                    Expect::Value
                }
                (Expect::Key | Expect::KeyOrEnd, _) => return Err(self.problem("document/key-expected")),
                (Expect::Value | Expect::ValueOrEnd, _) => self.value(&mut open)?,
                (Expect::CommaOrEnd, byte) => {
                    let Some(kind) = open.last().and_then(|&at| self.nodes.get(at)).map(|node| node.kind)
                    else {
                        break;
                    };
                    match (kind, byte) {
                        (Kind::List, Some(b']')) | (Kind::Object, Some(b'}')) => {
                            self.close(open.pop());
                            Expect::CommaOrEnd
                        }
                        (_, Some(b',')) => {
                            self.at += 1;
                            if kind == Kind::List { Expect::Value } else { Expect::Key }
                        }
                        _ => return Err(self.problem("document/comma-expected")),
                    }
                }
            };
        }
        if self.at < self.text.len() {
            return Err(self.problem("document/text-after-end"));
        }
        Ok(Tree { text: self.text, nodes: self.nodes })
    }

    fn value(&mut self, open: &mut Vec<usize>) -> Result<Expect, Problem> {
        match self.peek() {
            Some(byte @ (b'[' | b'{')) => {
                if open.len() == MAX_DEPTH {
                    return Err(self.problem("document/too-deep"));
                }
                open.push(self.nodes.len());
                let (kind, expect) = match byte {
                    b'[' => (Kind::List, Expect::ValueOrEnd),
                    _ => (Kind::Object, Expect::KeyOrEnd),
                };
                let start = self.at;
                self.at += 1;
                self.push(kind, start);
                Ok(expect)
            }
            Some(b'"') => self.string().map(|()| Expect::CommaOrEnd),
            Some(b'-' | b'0'..=b'9') => self.number().map(|()| Expect::CommaOrEnd),
            _ => self.word().map(|()| Expect::CommaOrEnd),
        }
    }

    fn word(&mut self) -> Result<(), Problem> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let words = [("null", Kind::Null), ("true", Kind::Flag), ("false", Kind::Flag)];
        for (word, kind) in words {
            if rest.starts_with(word) {
                let start = self.at;
                self.at += word.len();
                self.push(kind, start);
                return Ok(());
            }
        }
        let no_number = ["NaN", "Infinity", "-Infinity", "nan", "inf"];
        Err(self.problem(match no_number.iter().any(|word| rest.starts_with(word)) {
            true => "document/number-not-finite",
            // The name of a file, or a page that says that there is none.
            false if self.nodes.is_empty() => "document/not-json",
            false => "document/value-expected",
        }))
    }

    fn number(&mut self) -> Result<(), Problem> {
        let start = self.at;
        let end = number_end(self.text.as_bytes(), start);
        let written = self.text.get(start..end).unwrap_or_default();
        if written == "-" && self.text.as_bytes().get(end) == Some(&b'I') {
            return Err(self.problem("document/number-not-finite"));
        }
        let code = match number(written) {
            None => Some("document/number-malformed"),
            Some(number) if !number.is_finite() => Some("document/number-too-large"),
            Some(_) => None,
        };
        if let Some(code) = code {
            return Err(Problem::at_byte(Fault::new(code).with("found", written), start));
        }
        self.at = end;
        self.push(Kind::Number, start);
        Ok(())
    }

    fn string(&mut self) -> Result<(), Problem> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut at = start + 1;
        loop {
            match bytes.get(at) {
                None => return Err(Problem::at_byte(Fault::new("document/truncated"), bytes.len())),
                Some(b'"') => break,
                Some(b'\\') => at = self.escape(at)?,
                Some(0..=0x1f) => return Err(Problem::at_byte(Fault::new("document/control-character"), at)),
                Some(_) => at += 1,
            }
        }
        self.at = at + 1;
        if self.at - start > MAX_STRING {
            let fault = Fault::new("document/string-too-long").with("limit", MAX_STRING);
            return Err(Problem::at_byte(fault.with("found", self.at - start), start));
        }
        self.push(Kind::Text, start);
        Ok(())
    }

    /// Passes over an escape and returns where it ends; half of a surrogate pair stands for no
    /// character and would be lost.
    fn escape(&self, at: usize) -> Result<usize, Problem> {
        let bytes = self.text.as_bytes();
        match bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
            Some(b'u') => match self.unit(at) {
                Some(0xD800..=0xDBFF) if matches!(self.unit(at + 6), Some(0xDC00..=0xDFFF)) => Ok(at + 12),
                Some(0xD800..=0xDFFF) => Err(Problem::at_byte(Fault::new("document/surrogate-lone"), at)),
                Some(_) => Ok(at + 6),
                None => Err(Problem::at_byte(Fault::new("document/escape-unknown"), at)),
            },
            _ => Err(Problem::at_byte(Fault::new("document/escape-unknown"), at)),
        }
    }

    /// The UTF-16 unit of an escape `\uXXXX` there.
    fn unit(&self, at: usize) -> Option<u16> {
        let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
    }

    fn punctuation(&mut self, byte: u8, code: &'static str) -> Result<(), Problem> {
        if self.peek() != Some(byte) {
            return Err(self.problem(code));
        }
        self.at += 1;
        Ok(())
    }

    fn push(&mut self, kind: Kind, start: usize) {
        let after = narrow(self.nodes.len() + 1);
        self.nodes.push(Node { kind, start: narrow(start), end: narrow(self.at), after });
    }

    fn close(&mut self, opened: Option<usize>) {
        self.at += 1;
        let (end, after) = (narrow(self.at), narrow(self.nodes.len()));
        if let Some(node) = opened.and_then(|at| self.nodes.get_mut(at)) {
            node.end = end;
            node.after = after;
        }
    }

    fn skip_space(&mut self) {
        self.at = skip_space(self.text.as_bytes(), self.at);
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// A problem here, with the character found; at the end of the text, that it ends too soon,
    /// or has not begun.
    fn problem(&self, code: &'static str) -> Problem {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            None if self.nodes.is_empty() => Problem::at_byte(Fault::new("document/empty"), self.at),
            None => Problem::at_byte(Fault::new("document/truncated"), self.at),
            Some(found) => Problem::at_byte(Fault::new(code).with("found", found.to_string()), self.at),
        }
    }
}

/// Texts are at most 512 MiB, so that places fit.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
