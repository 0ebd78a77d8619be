//! The second reading: the model's own description held against a text, value by value.

mod met;
mod naming;

use std::borrow::Cow;

use crate::document::diagnosis::met::Met;
use crate::document::edit::Edits;
use crate::document::limits::{MAX_ENTITIES, MAX_PROBLEMS};
use crate::document::names::Names;
use crate::document::nearest::nearest;
use crate::document::patch::escaped;
use crate::document::problem::Problem;
use crate::document::tree::{Kind, NodeId, Tree};
use crate::fault::Fault;
use crate::json::lexis::exact;
use crate::json::quoted;
use crate::model::describe::{Choice, Datum, Flaw, Record, Scalar, Shape};
use crate::model::value::{Coded, EXT_DEEPEST, Slug};
use crate::model::{Dossier, Noun};
use crate::order::repeats;

/// What a reading found.
pub(crate) struct Diagnosis {
    /// Why the text is no dossier, the first [`MAX_PROBLEMS`] of them.
    pub(crate) problems: Vec<Problem>,
    /// How many problems there are in all.
    pub(crate) count: usize,
    /// Unknown fields that a lenient reading carried to `ext`.
    pub(crate) carried: Vec<Problem>,
    /// What makes the stored form of it.
    pub(crate) edits: Edits,
}

/// Reads a text against the description of what it should hold.
pub(crate) fn diagnose(tree: &Tree<'_>, shape: &Shape, names: &Names, lenient: bool) -> Diagnosis {
    let mut reading = Reading {
        tree,
        names,
        lenient,
        path: Vec::new(),
        entities: Vec::new(),
        ids: Met::default(),
        slugs: Met::default(),
        found: Diagnosis { problems: Vec::new(), count: 0, carried: Vec::new(), edits: Edits::default() },
        effort: ADVICE,
    };
    reading.value(tree.root(), shape);
    reading.languages();
    if reading.ids.len() > MAX_ENTITIES {
        let fault = Fault::new("document/too-many-entities").with("limit", MAX_ENTITIES);
        reading.problem(tree.root(), fault.with("found", reading.ids.len()));
    }
    reading.found
}

/// Some tenths of a second of comparing.
const ADVICE: usize = 20_000;

enum Step<'t> {
    Key(Cow<'t, str>),
    Row(usize),
}

struct Reading<'t, 'r> {
    tree: &'r Tree<'t>,
    names: &'r Names,
    lenient: bool,
    path: Vec<Step<'t>>,
    /// The entities around the place, outermost first: each with the length of the path to it.
    entities: Vec<(NodeId, usize)>,
    ids: Met,
    /// Each with its noun.
    slugs: Met,
    found: Diagnosis,
    /// How many more names may be compared in search of what was meant.
    effort: usize,
}

impl<'t> Reading<'t, '_> {
    fn value(&mut self, node: NodeId, shape: &Shape) {
        match (shape, self.tree.kind(node)) {
            (Shape::Flag, Kind::Flag) | (Shape::Number, Kind::Number) => {}
            (Shape::Whole { least, most }, Kind::Number) => self.whole(node, shape, *least, *most),
            (Shape::Scalar(scalar), Kind::Text) => self.scalar(node, scalar),
            (Shape::Choice(choice), Kind::Text) => self.code(node, choice),
            (Shape::Choice(choice), Kind::Object) if choice.open => self.value(node, &Coded::SHAPE),
            (Shape::Reference(noun), Kind::Text) => self.reference(node, *noun),
            (Shape::List(item), Kind::List) => self.list(node, item),
            (Shape::Map(key, value), Kind::Object) => self.map(node, key, value),
            (Shape::Record(record), Kind::Object) => self.record(node, record),
            (Shape::Either(either), kind) => match either.shapes.iter().find(|shape| takes(shape, kind)) {
                Some(shape) => self.value(node, shape),
                None => self.wrong_kind(node, shape),
            },
            (Shape::Checked(shape, check), _) => {
                let before = self.found.count;
                self.value(node, shape);
                if self.found.count == before {
                    check(self.tree.raw(node)).into_iter().for_each(|flaw| self.flaw(node, flaw));
                }
            }
            // The object that holds the additions is the first step inwards.
            (Shape::Open, _) => self.open(node, EXT_DEEPEST - 1),
            (shape, _) => self.wrong_kind(node, shape),
        }
    }

    fn whole(&mut self, node: NodeId, shape: &Shape, least: i64, most: i64) {
        match self.tree.raw(node).parse::<i64>() {
            Ok(number) if (least..=most).contains(&number) => {}
            Ok(number) => {
                let fault = Fault::new("field/out-of-range").with("found", number.to_string());
                self.problem(node, fault.with("least", least.to_string()).with("most", most.to_string()));
            }
            Err(_) => self.wrong_kind(node, shape),
        }
    }

    fn scalar(&mut self, node: NodeId, scalar: &Scalar) {
        let fault = self.tree.string(node).and_then(|text| (scalar.check)(&text));
        if let Some(fault) = fault {
            self.problem(node, fault);
        }
    }

    fn code(&mut self, node: NodeId, choice: &Choice) {
        let Some(written) = self.tree.string(node) else { return };
        let codes = || choice.options.iter().map(|(code, _)| *code);
        if codes().any(|code| code == written) {
            return;
        }
        let fault =
            Fault::new("value/code-unknown").with("found", written.as_ref()).with("choice", choice.name);
        let mut fault = with_known(fault, choice.known());
        if choice.open {
            let code = quoted(&written);
            fault = fault.with("own", format!("{{\"code\": {code}, \"vocabulary\": \"…\"}}"));
        }
        self.problem(node, with_nearest(fault, nearest(&written, codes())));
    }

    fn list(&mut self, node: NodeId, item: &Shape) {
        let tree = self.tree;
        for (row, value) in tree.items(node).enumerate() {
            self.path.push(Step::Row(row));
            self.value(value, item);
            self.path.pop();
        }
    }

    fn map(&mut self, node: NodeId, key_shape: &Scalar, value_shape: &Shape) {
        self.doubled_keys(node);
        let tree = self.tree;
        for (key, value) in tree.members(node) {
            self.path.push(Step::Key(tree.string(key).unwrap_or_default()));
            self.scalar(key, key_shape);
            self.value(value, value_shape);
            self.path.pop();
        }
    }

    fn record(&mut self, node: NodeId, record: &'static Record) {
        self.doubled_keys(node);
        let noun = Noun::ALL.iter().find(|noun| noun.record().name == record.name).copied();
        let is_entity = noun.is_some() || record.name == Dossier::RECORD.name;
        if is_entity {
            self.entities.push((node, self.path.len()));
        }
        let tree = self.tree;
        for (key, value) in tree.members(node) {
            let name = tree.string(key).unwrap_or_default();
            self.path.push(Step::Key(name.clone()));
            match record.field(&name) {
                // Nothing is what an absent field holds.
                Some(field) if !field.required && tree.kind(value) == Kind::Null => {
                    self.found.edits.drop_member(value);
                }
                Some(field) => self.value(value, &field.shape),
                None => self.unknown_field(key, value, &name, record),
            }
            self.path.pop();
        }
        if is_entity {
            self.identity(node, noun);
            self.entities.pop();
        }
        // A slug that holds nothing is absent, and stands for no id.
        let has_slug = tree.member(node, "slug").is_some_and(|slug| tree.kind(slug) != Kind::Null);
        for field in record.fields.iter().filter(|field| field.required) {
            let is_own_id = is_entity && field.name == "id";
            if tree.member(node, field.name).is_none() && !(is_own_id && has_slug) {
                let fault = Fault::new("field/missing").with("field", field.name).with("record", record.name);
                let fault = match &field.shape {
                    _ if is_own_id => fault.with("slug", Slug::SHAPE.example()),
                    Shape::Choice(choice) => with_known(fault, choice.known()),
                    _ => fault,
                };
                self.problem(node, if is_own_id { fault } else { fault.with("example", field.example()) });
            }
        }
    }

    fn unknown_field(&mut self, key: NodeId, value: NodeId, name: &str, record: &'static Record) {
        let near = nearest(name, record.fields.iter().map(|field| field.name));
        let fault = Fault::new("field/unknown").with("found", name).with("record", record.name);
        let fault = with_nearest(fault, near);
        // Additions belong to entities: the arguments of a call, or a profile, have no place for them.
        let fault = match self.entities.last() {
            Some((_, depth)) => {
                fault.with("ext", pointer(self.path.get(..*depth).unwrap_or_default()) + "/ext")
            }
            None => fault,
        };
        let Some(&(entity, depth)) = self.entities.last().filter(|_| self.lenient) else {
            return self.problem(key, fault);
        };
        // Additions belong to the entity; below it the key tells from where they came.
        let within = pointer(self.path.get(depth..).unwrap_or_default());
        let within = within.trim_start_matches('/').to_owned();
        self.found.edits.carry(self.tree, entity, &within, value);
        if matches!(self.tree.kind(value), Kind::List | Kind::Object) {
            self.open(value, EXT_DEEPEST - 1);
        }
        let carried = self.placed(key, fault);
        self.found.carried.push(carried);
    }

    /// A bare text is in the first language, so there must be one.
    fn languages(&mut self) {
        let Some(languages) = self.tree.member(self.tree.root(), "languages") else { return };
        if self.tree.kind(languages) == Kind::List && self.tree.items(languages).next().is_none() {
            self.path.push(Step::Key("languages".into()));
            self.problem(languages, Fault::new("document/language-missing"));
            self.path.pop();
        }
    }

    /// Somebody's own additions: anything, but nothing that would be lost on the way in.
    fn open(&mut self, node: NodeId, deeper: usize) {
        let tree = self.tree;
        match tree.kind(node) {
            Kind::Number if !exact(tree.raw(node)) => {
                self.problem(node, Fault::new("value/number-inexact").with("found", tree.raw(node)));
            }
            Kind::List | Kind::Object => self.open_nested(node, deeper),
            _ => {}
        }
    }

    fn open_nested(&mut self, node: NodeId, deeper: usize) {
        let Some(deeper) = deeper.checked_sub(1) else {
            return self.problem(node, Fault::new("document/too-deep").with("limit", EXT_DEEPEST));
        };
        self.doubled_keys(node);
        let tree = self.tree;
        for (row, item) in tree.items(node).enumerate() {
            self.path.push(Step::Row(row));
            self.open(item, deeper);
            self.path.pop();
        }
        for (key, value) in tree.members(node) {
            self.path.push(Step::Key(tree.string(key).unwrap_or_default()));
            self.open(value, deeper);
            self.path.pop();
        }
    }

    fn doubled_keys(&mut self, object: NodeId) {
        let tree = self.tree;
        let names: Vec<_> =
            tree.members(object).map(|(key, _)| tree.string(key).unwrap_or_default()).collect();
        for row in repeats(&names) {
            let (Some(name), Some((key, _))) = (names.get(row), tree.members(object).nth(row)) else {
                continue;
            };
            self.path.push(Step::Key(name.clone()));
            self.problem(key, Fault::new("document/key-doubled").with("found", name.as_ref()));
            self.path.pop();
        }
    }

    fn wrong_kind(&mut self, node: NodeId, shape: &Shape) {
        let found = match self.tree.kind(node) {
            Kind::Null => "null",
            Kind::Flag => "Flag",
            Kind::Number if matches!(shape, Shape::Whole { .. }) => "Fraction",
            Kind::Number => "Number",
            Kind::Text => "string",
            Kind::List => "List",
            Kind::Object => "Object",
        };
        let fault = Fault::new("field/wrong-kind").with("expected", expected(shape)).with("found", found);
        self.problem(node, fault.with("example", shape.example()));
    }

    /// A problem at a place below the value at which the reading stands.
    fn flaw(&mut self, node: NodeId, flaw: Flaw) {
        let at = pointer(&self.path) + &flaw.below;
        let below = if flaw.of_name { self.tree.name_at(&at) } else { self.tree.at(&at) };
        let below = below.unwrap_or(node);
        self.problem(below, flaw.fault);
        if let Some(problem) = self.found.problems.last_mut() {
            problem.at = at;
        }
    }

    fn problem(&mut self, node: NodeId, fault: Fault) {
        self.found.count += 1;
        if self.found.problems.len() < MAX_PROBLEMS {
            let problem = self.placed(node, fault);
            self.found.problems.push(problem);
        }
    }

    /// A problem of the value under a key of the object at which the reading stands.
    fn problem_in(&mut self, key: &'static str, value: NodeId, fault: Fault) {
        self.path.push(Step::Key(key.into()));
        self.problem(value, fault);
        self.path.pop();
    }

    fn placed(&self, node: NodeId, fault: Fault) -> Problem {
        Problem { at: pointer(&self.path), ..Problem::at_byte(fault, self.tree.span(node).0) }
    }
}

/// Steps of a path as a JSON Pointer.
fn pointer(steps: &[Step<'_>]) -> String {
    let mut pointer = String::new();
    for step in steps {
        pointer.push('/');
        match step {
            Step::Key(name) => pointer.push_str(&escaped(name)),
            Step::Row(row) => pointer.push_str(&row.to_string()),
        }
    }
    pointer
}

fn with_nearest(fault: Fault, near: Option<&str>) -> Fault {
    match near {
        Some(near) => fault.with("nearest", near),
        None => fault,
    }
}

fn with_known(fault: Fault, known: Option<String>) -> Fault {
    match known {
        Some(known) => fault.with("known", known),
        None => fault,
    }
}

/// Whether a shape is written as that kind of value.
fn takes(shape: &Shape, kind: Kind) -> bool {
    match shape {
        Shape::Flag => kind == Kind::Flag,
        Shape::Whole { .. } | Shape::Number => kind == Kind::Number,
        Shape::Scalar(_) | Shape::Reference(_) => kind == Kind::Text,
        Shape::Choice(choice) => kind == Kind::Text || (choice.open && kind == Kind::Object),
        Shape::List(_) => kind == Kind::List,
        Shape::Map(..) | Shape::Record(_) => kind == Kind::Object,
        Shape::Open => true,
        Shape::Either(either) => either.shapes.iter().any(|shape| takes(shape, kind)),
        Shape::Checked(shape, _) => takes(shape, kind),
    }
}

/// The name under which the locales say what a shape expects.
pub(crate) fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Flag => "Flag",
        Shape::Whole { .. } => "Whole",
        Shape::Number => "Number",
        Shape::Scalar(scalar) => scalar.name,
        Shape::Choice(_) => "Choice",
        Shape::Reference(_) => "Reference",
        Shape::List(_) => "List",
        Shape::Map(..) | Shape::Record(_) | Shape::Open => "Object",
        Shape::Either(either) => either.name,
        Shape::Checked(shape, _) => expected(shape),
    }
}
