//! JSON as people read it: short things on one line, in the order in which it was written, in colour.

use crate::command::screen::{Screen, ink};
use crate::document::{Kind, NodeId, Tree};
use crate::picture::columns;

/// JSON text, set in by so many columns; as it came where it is none.
pub(super) fn pretty(json: &str, indent: usize, screen: &Screen) -> String {
    let margin = " ".repeat(indent);
    match Tree::read(json) {
        Ok(tree) => {
            let printer = Printer { tree: &tree, screen };
            format!("{margin}{}\n", printer.value(tree.root(), indent, 0))
        }
        Err(_) => format!("{margin}{}\n", screen.ink(ink::TEXT, json)),
    }
}

struct Printer<'p> {
    tree: &'p Tree<'p>,
    screen: &'p Screen,
}

impl Printer<'_> {
    /// A value that begins after so many columns, `before` of them taken by its key.
    fn value(&self, node: NodeId, indent: usize, before: usize) -> String {
        let flat = self.flat(node);
        // What holds objects is clearer in lines of its own, and so is what is too long.
        let fits = indent + before + columns(&flat) < self.screen.columns();
        if fits && !self.holds_objects(node) {
            return self.inked(node);
        }
        let (open, close) = if self.tree.kind(node) == Kind::Object { ('{', '}') } else { ('[', ']') };
        let inner = indent + 2;
        let parts: Vec<_> = match self.tree.kind(node) {
            Kind::Object => {
                self.tree.members(node).map(|(key, value)| self.member(key, value, inner)).collect()
            }
            Kind::List => self.tree.items(node).map(|item| self.value(item, inner, 0)).collect(),
            _ => return self.inked(node),
        };
        let margin = " ".repeat(inner);
        let lines: Vec<_> = parts.iter().map(|part| format!("{margin}{part}")).collect();
        format!("{open}\n{}\n{}{close}", lines.join(",\n"), " ".repeat(indent))
    }

    fn member(&self, key: NodeId, value: NodeId, indent: usize) -> String {
        let written = self.tree.raw(key);
        let key = self.screen.ink(ink::KEY, written);
        format!("{key}: {}", self.value(value, indent, columns(written) + 2))
    }

    fn holds_objects(&self, node: NodeId) -> bool {
        let is_object = |node: NodeId| self.tree.kind(node) == Kind::Object;
        self.tree.items(node).any(is_object)
            || self.tree.members(node).any(|(_, value)| is_object(value) || self.holds_objects(value))
    }

    /// On one line without ink, to be measured.
    fn flat(&self, node: NodeId) -> String {
        self.line(node, &|_, text| text.to_owned())
    }

    fn inked(&self, node: NodeId) -> String {
        self.line(node, &|ink, text| self.screen.ink(ink, text))
    }

    fn line(&self, node: NodeId, inked: &dyn Fn(&str, &str) -> String) -> String {
        let raw = self.tree.raw(node);
        match self.tree.kind(node) {
            Kind::Object => {
                let member = |(key, value)| {
                    format!("{}: {}", inked(ink::KEY, self.tree.raw(key)), self.line(value, inked))
                };
                format!("{{{}}}", self.tree.members(node).map(member).collect::<Vec<_>>().join(", "))
            }
            Kind::List => {
                let items = self.tree.items(node).map(|item| self.line(item, inked));
                format!("[{}]", items.collect::<Vec<_>>().join(", "))
            }
            Kind::Text => inked(ink::TEXT, raw),
            Kind::Null | Kind::Flag | Kind::Number => inked(ink::NUMBER, raw),
        }
    }
}
