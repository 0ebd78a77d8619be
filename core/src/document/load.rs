//! Loading: the straight way for sound text in the stored form, the second reading for the rest.

use std::cmp::Ordering;

use serde_json::Value;

use crate::document::diagnosis::diagnose;
use crate::document::limits::{MAX_BYTES, MAX_ENTITIES, MAX_STRING};
use crate::document::names::Names;
use crate::document::place::Lines;
use crate::document::problem::Problem;
use crate::document::tree::Tree;
use crate::fault::{Fault, Param};
use crate::index::Index;
use crate::json::{Layout, read as read_straight, written};
use crate::model::describe::{Datum, Flaw, Shape};
use crate::model::{Dossier, FORMAT};
use crate::order::InOrder;
use crate::refusal::Refusal;

/// A dossier, and what a lenient reading carried to `ext`.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The dossier.
    pub dossier: Dossier,
    /// The unknown fields that were carried, each with its place in the text.
    pub carried: Vec<Problem>,
}

impl Dossier {
    /// Reads a dossier from JSON text.
    ///
    /// # Errors
    /// A refusal that lists every problem of the text, each with pointer, line and column.
    ///
    /// ```
    /// use tavolata::Dossier;
    ///
    /// let text = r#"{"format": 1, "slug": "prova", "languages": ["it"],
    ///     "services": [{"slug": "cup", "nome": "Centro prenotazioni"}]}"#;
    /// let refusal = Dossier::from_json(text).unwrap_err();
    /// let codes: Vec<_> = refusal.problems.iter().map(|problem| problem.code).collect();
    /// assert_eq!(codes, ["field/missing", "field/unknown"]);
    /// assert_eq!(refusal.problems[1].at, "/services/0/nome");
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Refusal> {
        read(text, false).map(|loaded| loaded.dossier)
    }

    /// Reads a dossier from bytes, which must be UTF-8 JSON text.
    ///
    /// # Errors
    /// As [`Dossier::from_json`].
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Refusal> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::from_json(text),
            Err(error) => {
                let fault = Fault::new("document/not-utf8");
                let before =
                    bytes.get(..error.valid_up_to()).and_then(|sound| std::str::from_utf8(sound).ok());
                let problem = Problem::at_byte(fault, error.valid_up_to());
                Err(refusal(before.unwrap_or_default(), vec![problem], 1))
            }
        }
    }

    /// Reads a dossier from JSON text and carries fields it does not know to `ext`, reporting each.
    ///
    /// # Errors
    /// As [`Dossier::from_json`], but for unknown fields.
    pub fn from_json_leniently(text: &str) -> Result<Loaded, Refusal> {
        read(text, true)
    }

    /// Refuses a dossier that came within something else, at a place in it, as its own text would be.
    pub(crate) fn vouched(&self, at: &str) -> Result<(), Refusal> {
        let text = written(self, Layout::Compact);
        if is_sound(self) && text.len() <= MAX_BYTES && !may_hold_a_string_too_long(&text) {
            return Ok(());
        }
        let Err(mut refusal) = read(&text, false) else { return Ok(()) };
        for problem in &mut refusal.problems {
            problem.at.insert_str(0, at);
            if let Some(Param::Text(first)) = problem.params.get_mut("first") {
                first.insert_str(0, at);
            }
            // Nobody has the text.
            (problem.line, problem.column) = (0, 0);
        }
        Err(Refusal { at: at.into(), ..refusal })
    }
}

/// Reads the arguments of a call.
///
/// # Errors
/// A refusal that lists every problem of the text, as for a dossier.
pub(crate) fn read_as<T: Datum>(text: &str) -> Result<T, Refusal> {
    if let Some(value) = read_straight(text) {
        return Ok(value);
    }
    let unsound =
        |problems, count| Refusal { code: "call/arguments-unsound", ..refusal(text, problems, count) };
    let tree = Tree::read(text).map_err(|problem| unsound(vec![problem], 1))?;
    let found = diagnose(&tree, &T::SHAPE, &Names::of(&tree), false);
    if found.count > 0 {
        return Err(unsound(found.problems, found.count));
    }
    read_straight(&found.edits.apply(&tree)).ok_or_else(|| unsound(vec![unreadable()], 1))
}

/// What is wrong with a value that is to be of a shape.
pub(crate) fn flaws_of(value: &Value, shape: &Shape) -> Vec<Flaw> {
    let text = written(value, Layout::Compact);
    let Ok(tree) = Tree::read(&text) else { return Vec::new() };
    diagnose(&tree, shape, &Names::of(&tree), false).problems.into_iter().map(flaw).collect()
}

fn flaw(it: Problem) -> Flaw {
    Flaw { below: it.at, of_name: false, fault: Fault { code: it.code, params: it.params } }
}

/// A value in the stored form of a shape, slugs of a dossier among it having become ids; or what is
/// wrong with it.
pub(crate) fn stored(value: &Value, shape: &Shape, names: &Names) -> Result<Value, Vec<Flaw>> {
    let text = written(value, Layout::Compact);
    let tree = Tree::read(&text).map_err(|problem| vec![flaw(problem)])?;
    let found = diagnose(&tree, shape, names, false);
    if found.count > 0 {
        return Err(found.problems.into_iter().map(flaw).collect());
    }
    Ok(read_straight(&found.edits.apply(&tree)).unwrap_or_default())
}

/// The second reading finds nothing wrong, and the straight one still says no: the two disagree.
fn unreadable() -> Problem {
    Problem::at_byte(Fault::new("document/unreadable"), 0)
}

fn read(text: &str, lenient: bool) -> Result<Loaded, Refusal> {
    if text.len() > MAX_BYTES {
        let fault = Fault::new("document/too-large").with("found", text.len()).with("limit", MAX_BYTES);
        return Err(refusal("", vec![Problem::at_byte(fault, 0)], 1));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match straight(text) {
        Some(dossier) => Ok(Loaded { dossier, carried: Vec::new() }),
        None => again(text, lenient),
    }
}

/// The straight way: text in the stored form with nothing wrong in it.
fn straight(text: &str) -> Option<Dossier> {
    if may_hold_a_string_too_long(text) {
        return None;
    }
    read_straight(text).filter(is_sound)
}

/// What the types of a dossier do not say of it.
fn is_sound(dossier: &Dossier) -> bool {
    dossier.format == FORMAT
        && !dossier.languages.is_empty()
        && dossier.entity_count() <= MAX_ENTITIES
        && Index::of(dossier).doubled().is_empty()
        && dossier.slugs_are_unique()
}

/// A string too long spans a whole block of half that length without a quotation mark.
fn may_hold_a_string_too_long(text: &str) -> bool {
    text.as_bytes()
        .chunks(MAX_STRING / 2)
        .any(|block| block.len() == MAX_STRING / 2 && !block.contains(&b'"'))
}

/// The second reading, which resolves names and finds every problem.
fn again(text: &str, lenient: bool) -> Result<Loaded, Refusal> {
    let tree = Tree::read(text).map_err(|problem| refusal(text, vec![problem], 1))?;
    if let Some(other) = other_format(&tree) {
        return Err(refusal(text, vec![other], 1));
    }
    let found = diagnose(&tree, &Dossier::SHAPE, &Names::of(&tree), lenient);
    if found.count > 0 {
        return Err(refusal(text, found.problems, found.count));
    }
    match read_straight(&found.edits.apply(&tree)) {
        Some(dossier) => Ok(Loaded { dossier, carried: located(text, found.carried) }),
        None => Err(refusal(text, vec![unreadable()], 1)),
    }
}

/// Of another format nothing else can be said; none came before the first.
fn other_format(tree: &Tree<'_>) -> Option<Problem> {
    let node = tree.member(tree.root(), "format")?;
    let found: i64 = tree.raw(node).parse().ok()?;
    let known = i64::from(FORMAT);
    let fault = match found.cmp(&known) {
        Ordering::Equal => return None,
        Ordering::Greater => Fault::new("document/format-newer").with("known", known.to_string()),
        Ordering::Less => {
            let bounds = Fault::new("field/out-of-range").with("least", "1");
            bounds.with("most", known.to_string())
        }
    };
    let fault = fault.with("found", tree.raw(node));
    Some(Problem { at: "/format".into(), ..Problem::at_byte(fault, tree.span(node).0) })
}

fn refusal(text: &str, problems: Vec<Problem>, count: usize) -> Refusal {
    let mut refusal = Refusal::new("document/unsound");
    refusal.params.insert("count".into(), count.into());
    refusal.problems = located(text, problems);
    refusal
}

/// Counts lines and columns, once for all problems, and puts them in the order of the text.
fn located(text: &str, mut problems: Vec<Problem>) -> Vec<Problem> {
    let lines = Lines::of(text);
    for problem in &mut problems {
        (problem.line, problem.column) = lines.line_and_column(problem.byte);
    }
    problems.order_by_key(|problem| problem.byte);
    problems
}
