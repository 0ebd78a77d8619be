//! Names on the second reading: what a reference names, and what an entity is named.

use uuid::Uuid;

use crate::document::diagnosis::{Reading, pointer, with_known, with_nearest};
use crate::document::limits::MAX_PROBLEMS;
use crate::document::nearest::{nearest, nearest_within};
use crate::document::tree::NodeId;
use crate::fault::Fault;
use crate::json::quoted;
use crate::model::Noun;
use crate::model::describe::{FEW, Shape, listed};
use crate::model::value::OWN_ID;

impl Reading<'_, '_> {
    /// A reference is an id or, by hand, `noun/slug`; where the noun is certain, the slug alone.
    pub(super) fn reference(&mut self, node: NodeId, noun: Option<Noun>) {
        let Some(written) = self.tree.string(node) else { return };
        let Some(fault) = own_id_fault(&written) else { return };
        let named = match noun {
            Some(noun) => {
                let slug = written.strip_prefix(noun.code()).and_then(|rest| rest.strip_prefix('/'));
                Some((noun, slug.unwrap_or(&written)))
            }
            None => written.split_once('/').and_then(|(code, slug)| {
                Noun::ALL.iter().find(|noun| noun.code() == code).map(|&noun| (noun, slug))
            }),
        };
        match named {
            // No slug may be a UUID in any writing of one: this is a slip in an id.
            _ if Uuid::try_parse(&written).is_ok() => self.problem(node, fault),
            Some((noun, slug)) => match self.names.id(noun, slug) {
                Some(id) => self.found.edits.replace(node, quoted(&id.to_string())),
                None => {
                    let near = nearest_within(&mut self.effort, slug, &mut self.names.slugs(noun));
                    let fault = Fault::new("reference/name-unknown").with("found", written.as_ref());
                    let fault = fault.with("noun", noun.code()).with("table", noun.table());
                    self.problem(node, with_nearest(with_known(fault, self.known(noun)), near));
                }
            },
            None => {
                let fault = Fault::new("reference/name-unknown").with("found", written.as_ref());
                let near = written
                    .split_once('/')
                    .and_then(|(code, _)| nearest(code, Noun::ALL.iter().map(|noun| noun.code())));
                self.problem(node, with_nearest(fault.with("form", "recommendation/interprete"), near));
            }
        }
    }

    /// The slugs of a noun in words, where they are few; not looked for once nothing more is told.
    fn known(&self, noun: Noun) -> Option<String> {
        if self.found.problems.len() >= MAX_PROBLEMS {
            return None;
        }
        let slugs: Vec<_> = self.names.slugs(noun).take(FEW + 1).collect();
        (1..=FEW).contains(&slugs.len()).then(|| listed(&slugs))
    }

    /// Gives an entity its id, and holds id and slug against those before.
    pub(super) fn identity(&mut self, node: NodeId, noun: Option<Noun>) {
        let tree = self.tree;
        let text = |field: &str| {
            let value = tree.member(node, field)?;
            Some((value, tree.string(value)?.into_owned()))
        };
        let (id, slug) = (text("id"), text("slug"));
        let derived = match noun {
            Some(noun) => slug.as_ref().map(|(_, slug)| self.names.derive(noun, slug)),
            None => self.names.dossier,
        };
        let stated = id.as_ref().and_then(|(_, id)| Uuid::try_parse(id).ok());
        if let (None, Some(derived)) = (&id, derived) {
            self.found.edits.add(node, "id", quoted(&derived.to_string()));
        }
        let Some(noun) = noun else { return };
        let here = pointer(&self.path);
        if let Some((value, slug)) = slug {
            let name = format!("{}/{slug}", noun.code());
            if let Some(first) = self.slugs.first(name.as_bytes()) {
                let fault = Fault::new("slug/doubled").with("found", slug).with("first", first);
                return self.problem_in("slug", value, fault);
            }
            self.slugs.note(name.as_bytes(), here.clone());
        }
        if let Some(effective) = stated.or(derived) {
            if let Some(first) = self.ids.first(effective.as_bytes()) {
                let fault =
                    Fault::new("id/doubled").with("found", effective.to_string()).with("first", first);
                return match id {
                    Some((value, _)) => self.problem_in("id", value, fault),
                    None => self.problem(node, fault),
                };
            }
            self.ids.note(effective.as_bytes(), here);
        }
    }
}

fn own_id_fault(text: &str) -> Option<Fault> {
    match OWN_ID {
        Shape::Scalar(scalar) => (scalar.check)(text),
        _ => None,
    }
}
