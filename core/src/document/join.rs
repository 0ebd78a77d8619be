//! Joining: two dossiers become one, in which what both name by one id is one thing.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::document::escaped;
use crate::json::{Layout, read, written};
use crate::model::describe::{Record, Shape};
use crate::model::{Dossier, Noun};
use crate::refusal::Refusal;

/// What a dossier says of itself and not of the world: the other's word counts where it has none.
const OWN: &[&str] = &["format", "id", "slug", "namespace", "title"];

/// A value on which two dossiers disagree; the one that was there first has been kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Conflict {
    /// The place in the joined dossier, as a JSON Pointer.
    pub at: String,
    /// The value kept.
    pub kept: Value,
    /// The value of the other dossier.
    pub other: Value,
}

impl Dossier {
    /// This dossier with another joined to it, and the values on which the two disagree.
    ///
    /// Entities of one id are one: a field that only one has is taken from it, lists are united,
    /// and where both say something else of the same thing, this dossier's word stands and the
    /// other's is reported. The dossier keeps its own id, slug, namespace and title.
    ///
    /// # Errors
    /// `join/language-other` where the other's bare texts are in another language;
    /// `document/unsound` where the two use one slug for two things.
    pub fn join(&self, other: &Self) -> Result<(Self, Vec<Conflict>), Refusal> {
        let (mine, theirs) = (self.languages.first(), other.languages.first());
        if mine != theirs {
            let mut refusal = Refusal::new("join/language-other");
            let said = |language: Option<&crate::model::value::Language>| {
                language.map(ToString::to_string).unwrap_or_default()
            };
            refusal.params.insert("mine".into(), said(mine).into());
            refusal.params.insert("other".into(), said(theirs).into());
            return Err(refusal);
        }
        let (mut mine, theirs) = (members(self), members(other));
        let mut joining = Joining { conflicts: Vec::new() };
        for (name, theirs) in theirs {
            let field = Self::RECORD.field(&name);
            match (Noun::ALL.iter().find(|noun| noun.table() == name), field) {
                (Some(noun), _) => joining.table(*noun, rows(&mut mine, &name), theirs),
                (None, Some(field)) if matches!(field.shape, Shape::List(_)) => {
                    unite(rows(&mut mine, &name), theirs);
                }
                (None, Some(field)) if OWN.contains(&field.name) => {
                    mine.entry(name).or_insert(theirs);
                }
                (None, Some(field)) => {
                    joining.field(Some(&field.shape), "", name, &mut mine, theirs);
                }
                (None, None) => {}
            }
        }
        let joined = Self::from_json(&written(&Value::Object(mine), Layout::Compact))?;
        Ok((joined, joining.conflicts))
    }
}

/// A dossier as JSON.
fn members(dossier: &Dossier) -> Map<String, Value> {
    match read(&dossier.to_json_in(Layout::Compact)) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

fn rows<'m>(object: &'m mut Map<String, Value>, name: &str) -> &'m mut Value {
    object.entry(name.to_owned()).or_insert_with(|| Value::Array(Vec::new()))
}

/// Appends what is not there yet.
fn unite(mine: &mut Value, theirs: Value) {
    if let (Value::Array(mine), Value::Array(theirs)) = (mine, theirs) {
        for item in theirs {
            if !mine.contains(&item) {
                mine.push(item);
            }
        }
    }
}

struct Joining {
    conflicts: Vec<Conflict>,
}

impl Joining {
    fn table(&mut self, noun: Noun, mine: &mut Value, theirs: Value) {
        let (Value::Array(mine), Value::Array(theirs)) = (mine, theirs) else { return };
        let rows = mine.iter().enumerate().filter_map(|(row, entity)| Some((id(entity)?.to_owned(), row)));
        let rows: crate::Map<_, _> = rows.collect::<Vec<_>>().into();
        for entity in theirs {
            let known = id(&entity).and_then(|id| rows.get(id)).copied();
            match (known.and_then(|row| mine.get_mut(row).zip(Some(row))), entity) {
                (Some((Value::Object(mine), row)), Value::Object(theirs)) => {
                    self.record(noun.record(), &format!("/{}/{row}", noun.table()), mine, theirs);
                }
                (_, entity) => mine.push(entity),
            }
        }
    }

    fn record(
        &mut self,
        record: &Record,
        at: &str,
        mine: &mut Map<String, Value>,
        theirs: Map<String, Value>,
    ) {
        for (name, theirs) in theirs {
            let shape = record.field(&name).map(|field| &field.shape);
            self.field(shape, at, name, mine, theirs);
        }
    }

    /// Joins what both hold under one name of an object at that place.
    fn field(
        &mut self,
        shape: Option<&Shape>,
        at: &str,
        name: String,
        mine: &mut Map<String, Value>,
        theirs: Value,
    ) {
        let at = format!("{at}/{}", escaped(&name));
        let Some(kept) = mine.get_mut(&name) else {
            mine.insert(name, theirs);
            return;
        };
        match (shape, kept, theirs) {
            (_, kept, theirs) if *kept == theirs => {}
            (Some(Shape::List(_)), kept, theirs) => unite(kept, theirs),
            (Some(Shape::Record(inner)), Value::Object(kept), Value::Object(theirs)) => {
                self.record(inner, &at, kept, theirs);
            }
            (Some(Shape::Map(_, inner)), Value::Object(kept), Value::Object(theirs)) => {
                for (name, theirs) in theirs {
                    self.field(Some(inner), &at, name, kept, theirs);
                }
            }
            (_, kept, other) => self.conflicts.push(Conflict { at, kept: kept.clone(), other }),
        }
    }
}

fn id(entity: &Value) -> Option<&str> {
    entity.get("id").and_then(Value::as_str)
}
