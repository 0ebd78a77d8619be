//! Edits that turn a text written by hand into the stored form: names to ids, absent ids added,
//! unknown fields carried to `ext`.

use std::fmt::Write as _;

use crate::document::tree::{Kind, NodeId, Tree};
use crate::json::quoted;
use crate::map::Map;

/// What is to change in a text.
#[derive(Default)]
pub(crate) struct Edits {
    /// Values written otherwise.
    replaced: Map<NodeId, String>,
    /// Members left out, by their value.
    dropped: Map<NodeId, ()>,
    /// Members added to an object: key and JSON.
    added: Map<NodeId, Vec<(String, String)>>,
    /// The keys under which members were carried, by entity.
    carried: Map<NodeId, Vec<String>>,
}

impl Edits {
    pub(crate) fn replace(&mut self, value: NodeId, json: String) {
        self.replaced.insert(value, json);
    }

    pub(crate) fn drop_member(&mut self, value: NodeId) {
        self.dropped.insert(value, ());
    }

    pub(crate) fn add(&mut self, object: NodeId, key: impl Into<String>, json: String) {
        self.added.change(object, |added| added.push((key.into(), json)));
    }

    /// Carries a member to the additions of an object, under a key that is free there.
    pub(crate) fn carry(&mut self, tree: &Tree<'_>, entity: NodeId, key: &str, value: NodeId) {
        self.drop_member(value);
        let json = tree.raw(value).to_owned();
        let ext = tree.member(entity, "ext").filter(|ext| tree.kind(*ext) == Kind::Object);
        let mut free = key.to_owned();
        let stands = |key: &str| ext.is_some_and(|ext| tree.member(ext, key).is_some());
        self.carried.change(entity, |carried| {
            while stands(&free) || carried.contains(&free) {
                free.push('\'');
            }
            carried.push(free.clone());
        });
        if let Some(ext) = ext {
            return self.add(ext, free, json);
        }
        self.added.change(entity, |added| match added.iter_mut().find(|(name, _)| name == "ext") {
            Some((_, ext)) => {
                ext.pop();
                let _ = write!(ext, ",{}:{json}}}", quoted(&free));
            }
            None => added.push(("ext".into(), format!("{{{}:{json}}}", quoted(&free)))),
        });
    }

    /// The text with the edits made.
    pub(crate) fn apply(&self, tree: &Tree<'_>) -> String {
        let mut out = String::new();
        self.write(tree, tree.root(), &mut out);
        out
    }

    fn write(&self, tree: &Tree<'_>, node: NodeId, out: &mut String) {
        if let Some(json) = self.replaced.get(&node) {
            return out.push_str(json);
        }
        match tree.kind(node) {
            Kind::List => {
                out.push('[');
                for (at, item) in tree.items(node).enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    self.write(tree, item, out);
                }
                out.push(']');
            }
            Kind::Object => {
                out.push('{');
                let mut first = true;
                let mut comma = |out: &mut String| {
                    if !std::mem::take(&mut first) {
                        out.push(',');
                    }
                };
                for (key, value) in tree.members(node).filter(|(_, value)| !self.dropped.contains_key(value))
                {
                    comma(out);
                    out.push_str(tree.raw(key));
                    out.push(':');
                    self.write(tree, value, out);
                }
                for (key, json) in self.added.get(&node).into_iter().flatten() {
                    comma(out);
                    out.push_str(&quoted(key));
                    out.push(':');
                    out.push_str(json);
                }
                out.push('}');
            }
            _ => out.push_str(tree.raw(node)),
        }
    }
}
