//! Patching: edits made to a dossier (RFC 6902), all of them or none.

use std::fmt::Display;

use serde_json::Value;

use crate::document::nearest;
use crate::json::{Layout, read, value_of, written};
use crate::model::Dossier;
use crate::model::declare::{choices, record};
use crate::model::node::Node;
use crate::refusal::Refusal;

choices! {
    /// What an edit does (RFC 6902).
    closed EditKind {
        /// Puts a value where none is; into a list, before the row that is there, or at the end
        /// where the path ends in `-` (and begins the list, where there is none).
        Add = "add",
        /// Takes a value away.
        Remove = "remove",
        /// Puts a value in the place of another.
        Replace = "replace",
    }
}

record! {
    /// An edit of a dossier: an operation of a JSON Patch (RFC 6902).
    Edit {
        must {
            /// What it does.
            op: EditKind,
            /// Where, as a JSON Pointer into the dossier.
            path: String,
        }
        may {
            /// The value, of an edit that puts one.
            value: Option<Value>,
        }
    }
}

impl Edit {
    /// Puts a value where none is.
    pub(crate) fn add(path: impl Display, value: &dyn Node) -> Self {
        Self { op: EditKind::Add, path: path.to_string(), value: Some(value_of(value)) }
    }

    /// Puts a value in the place of another.
    pub(crate) fn replace(path: impl Display, value: &dyn Node) -> Self {
        Self { op: EditKind::Replace, path: path.to_string(), value: Some(value_of(value)) }
    }

    /// Takes a value away.
    pub(crate) fn remove(path: impl Display) -> Self {
        Self { op: EditKind::Remove, path: path.to_string(), value: None }
    }

    /// The same edit, its path from the root and no longer from a place.
    pub(crate) fn below(self, place: &impl Display) -> Self {
        Self { path: format!("{place}{}", self.path), ..self }
    }
}

impl Dossier {
    /// The dossier with edits made to it, in their order.
    ///
    /// # Errors
    /// A refusal whose place is that of the edit which cannot be made, or which lists what would
    /// be wrong with the dossier afterwards.
    ///
    /// ```
    /// use tavolata::Dossier;
    /// use tavolata::document::{Edit, EditKind};
    ///
    /// let text = r#"{"format": 1, "slug": "prova", "languages": ["it"],
    ///     "services": [{"slug": "cup", "name": "Centro prenotazione"}]}"#;
    /// let dossier = Dossier::from_json(text).unwrap();
    /// let mut edit = Edit::new(EditKind::Replace, "/services/0/name".into());
    /// edit.value = Some("Centro prenotazioni".into());
    /// let patched = dossier.patched(&[edit]).unwrap();
    /// assert_eq!(patched.services[0].name.read(&[], "it"), "Centro prenotazioni");
    /// ```
    pub fn patched(&self, edits: &[Edit]) -> Result<Self, Refusal> {
        let mut document = read(&written(self, Layout::Compact)).unwrap_or_default();
        for (number, edit) in edits.iter().enumerate() {
            make(&mut document, edit)
                .map_err(|refusal| Refusal { at: format!("/edits/{number}{}", refusal.at), ..refusal })?;
        }
        Self::from_json(&written(&document, Layout::Compact)).map_err(|refusal| unsound(refusal, edits))
    }
}

/// That the dossier could not be read with the edits made: where in it, and which edit is to blame.
/// Lines there are none: nobody has the text.
fn unsound(mut refusal: Refusal, edits: &[Edit]) -> Refusal {
    for problem in &mut refusal.problems {
        (problem.line, problem.column) = (0, 0);
    }
    let first = refusal.problems.first().map_or("", |problem| &problem.at);
    let touches = |edit: &Edit| {
        let path = edit.path.strip_suffix("/-").unwrap_or(&edit.path);
        is_within(first, path) || is_within(path, first)
    };
    let blamed = edits.iter().rposition(touches);
    let at = blamed.map_or_else(String::new, |number| format!("/edits/{number}"));
    Refusal { code: "edit/unsound", at, ..refusal }
}

/// Whether a place is another or lies below it.
fn is_within(place: &str, other: &str) -> bool {
    place.strip_prefix(other).is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// Makes one edit of a JSON value.
pub(crate) fn make(document: &mut Value, edit: &Edit) -> Result<(), Refusal> {
    if edit.op != EditKind::Remove && edit.value.is_none() {
        return Err(Refusal::new("edit/value-missing"));
    }
    // The stored form leaves empty lists out: what is put at the end of one that is not there begins it.
    if let Some(up) = edit.path.strip_suffix("/-").filter(|_| edit.op == EditKind::Add)
        && document.pointer(up).is_none()
    {
        let begun = edit.value.clone().map(|value| vec![value].into());
        return make(document, &Edit { path: up.to_owned(), value: begun, ..edit.clone() });
    }
    match made(document, edit) {
        Some(()) => Ok(()),
        None => Err(nowhere(document, &edit.path)),
    }
}

/// Makes an edit, or nothing at all where its place is none.
fn made(document: &mut Value, edit: &Edit) -> Option<()> {
    let value = || edit.value.clone();
    let Some((up, last)) = edit.path.rsplit_once('/') else {
        let is_whole = edit.path.is_empty() && edit.op == EditKind::Replace;
        *document = value().filter(|_| is_whole)?;
        return Some(());
    };
    let last = unescaped(last);
    match (document.pointer_mut(up)?, edit.op) {
        (Value::Object(members), EditKind::Add) => {
            members.insert(last, value()?);
        }
        (Value::Object(members), EditKind::Replace) => *members.get_mut(&last)? = value()?,
        (Value::Object(members), EditKind::Remove) => {
            members.remove(&last)?;
        }
        (Value::Array(items), EditKind::Add) => {
            let row = if last == "-" { Some(items.len()) } else { row(&last) };
            items.insert(row.filter(|row| *row <= items.len())?, value()?);
        }
        (Value::Array(items), EditKind::Replace) => *items.get_mut(row(&last)?)? = value()?,
        (Value::Array(items), EditKind::Remove) => {
            items.remove(row(&last).filter(|row| *row < items.len())?);
        }
        _ => return None,
    }
    Some(())
}

/// A row as RFC 6901 writes it: no sign, no zeros before it.
fn row(step: &str) -> Option<usize> {
    let plain = step == "0" || !step.starts_with(['0', '+']);
    step.parse().ok().filter(|_| plain)
}

/// A step of a JSON Pointer, as it is written between two strokes.
pub(crate) fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// What a step of a JSON Pointer says.
pub(crate) fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// That there is nothing at a path, with the nearest name that is there.
fn nowhere(document: &Value, path: &str) -> Refusal {
    let mut refusal = Refusal { at: "/path".into(), ..Refusal::new("edit/place-unknown") };
    refusal.params.insert("found".into(), path.into());
    if !path.is_empty() && !path.starts_with('/') {
        refusal.params.insert("nearest".into(), format!("/{path}").into());
        return refusal;
    }
    let mut here = document;
    for step in path.split('/').skip(1) {
        let step = unescaped(step);
        let below = match here {
            Value::Object(members) => members.get(&step),
            Value::Array(items) => row(&step).and_then(|row| items.get(row)),
            _ => None,
        };
        match below {
            Some(below) => here = below,
            None => {
                let names = here.as_object().into_iter().flat_map(|members| members.keys());
                if let Some(near) = nearest(&step, names.map(String::as_str)) {
                    refusal.params.insert("nearest".into(), near.into());
                }
                break;
            }
        }
    }
    refusal
}
