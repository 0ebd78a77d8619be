//! The call `table`: the entities of a noun as a flat table, for data frames.
//!
//! A nested record becomes columns with dots in their names. A quantity becomes three columns:
//! as a person writes it, and its lower and upper bound.

use serde_json::Value;

use crate::document::{among, near};
use crate::fault::Fault;
use crate::index::{Index, Row};
use crate::json::{Layout, json_of, read as read_json, written};
use crate::message::documented;
use crate::model::declare::{choices, record};
use crate::model::describe::{Datum, Either, Record, Shape};
use crate::model::node::leaf;
use crate::model::value::{Count, Decimal, Language, PartialDate, Quantity, Text};
use crate::model::{Dossier, Noun};
use crate::refusal::Refusal;
use crate::wire::Door;

choices! {
    /// How references are shown.
    closed ReferencesAs {
        /// As ids.
        Id = "id",
        /// As slugs, or ids where there is no slug.
        Slug = "slug",
        /// As the name, title or text of what they refer to.
        Name = "name",
    }
}

record! {
    /// Which table is wanted, and how.
    Table {
        must {
            /// The name of the table, as `barriers`, or the noun.
            noun: String,
        }
        may {
            /// The language of texts; the dossier's first where nothing is said.
            language: Option<String>,
            /// How references are shown; as ids where nothing is said.
            references: Option<ReferencesAs>,
            /// The names of the columns wanted; all where none is named.
            columns: Vec<String>,
        }
    }
}

record! {
    /// A column of a table.
    Column {
        must {
            /// Its name.
            name: String,
            /// What its cells hold: `string`, `number`, `boolean`, `list`, `object`.
            kind: String,
            /// What it tells.
            says: String,
        }
    }
}

record! {
    /// A table.
    Rows {
        must {
            /// The name of the table.
            noun: String,
            /// The columns.
            columns: Vec<Column>,
            /// The rows, each with a cell for each column; `null` where there is nothing.
            rows: Vec<Vec<Cell>>,
        }
    }
}

/// A cell of a table: any JSON.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Cell(pub Value);

leaf!(Cell, blank Self(Value::Null));

impl Datum for Cell {
    const SHAPE: Shape = Shape::Open;
}

pub(super) fn table(door: &mut Door, asked: Table) -> Result<Rows, Refusal> {
    let dossier = door.dossier()?;
    let noun = noun_of(&asked.noun)?;
    let mut columns = Vec::new();
    flatten(noun.record(), "", &[], &mut columns);
    choose(&mut columns, &asked.columns)?;
    let index = Index::of(dossier);
    let first = dossier.languages.first().map_or("", Language::as_str);
    let reader = Reader {
        dossier,
        index: &index,
        language: asked.language.as_deref().unwrap_or(first),
        first,
        references: asked.references.unwrap_or(ReferencesAs::Id),
    };
    let rows = (0..dossier.rows(noun)).filter_map(|row| json_of(dossier.fields_at(Row { noun, row })?));
    let rows = rows.map(|entity| columns.iter().map(|column| Cell(reader.cell(&entity, column))).collect());
    let rows = rows.collect();
    let columns = columns.into_iter().map(|column| Column::new(column.name, column.kind.into(), column.says));
    Ok(Rows::new(noun.table().into(), columns.collect(), rows))
}

fn noun_of(name: &str) -> Result<Noun, Refusal> {
    let found = Noun::ALL.iter().find(|noun| [noun.table(), noun.code()].contains(&name)).copied();
    found.ok_or_else(|| {
        let fault = Fault::new("table/noun-unknown").with("found", name);
        let fault = among(fault, name, &mut Noun::ALL.iter().map(|noun| noun.table()));
        Refusal { at: "/noun".into(), ..fault.into() }
    })
}

/// Keeps the columns asked for, in the order asked.
fn choose(columns: &mut Vec<Plan>, wanted: &[String]) -> Result<(), Refusal> {
    if wanted.is_empty() {
        return Ok(());
    }
    let mut chosen = Vec::new();
    for (row, name) in wanted.iter().enumerate() {
        match columns.iter().find(|column| column.name == *name) {
            Some(column) => chosen.push(column.clone()),
            None => {
                let fault = Fault::new("table/column-unknown").with("found", name.as_str());
                let fault = near(fault, name, &mut columns.iter().map(|column| column.name.as_str()));
                return Err(Refusal { at: format!("/columns/{row}"), ..fault.into() });
            }
        }
    }
    *columns = chosen;
    Ok(())
}

/// How a column is filled.
#[derive(Clone)]
struct Plan {
    name: String,
    kind: &'static str,
    says: String,
    path: Vec<&'static str>,
    shape: Shape,
    part: Part,
}

/// What of a value a column shows.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Whole,
    Low,
    High,
}

/// The columns of a record, those of records within it under names with dots.
fn flatten(record: &'static Record, before: &str, path: &[&'static str], out: &mut Vec<Plan>) {
    for field in record.fields {
        let name = format!("{before}{}", field.name);
        let path: Vec<_> = path.iter().copied().chain([field.name]).collect();
        if let Some(record) = nested(&field.shape) {
            flatten(record, &format!("{name}."), &path, out);
            continue;
        }
        let says = documented(&format!("{}.{}", record.name, field.name), field.says);
        let plan = |name, kind, part| Plan {
            name,
            kind,
            says: says.clone(),
            path: path.clone(),
            shape: field.shape,
            part,
        };
        out.push(plan(name.clone(), kind(&field.shape), Part::Whole));
        if is_quantity(&field.shape) {
            out.push(plan(format!("{name}.low"), "number", Part::Low));
            out.push(plan(format!("{name}.high"), "number", Part::High));
        }
    }
}

fn nested(shape: &Shape) -> Option<&'static Record> {
    match shape {
        Shape::Record(record) => Some(record),
        Shape::Checked(inner, _) => nested(inner),
        _ => None,
    }
}

fn either(shape: &Shape) -> Option<&'static Either> {
    match shape {
        Shape::Either(either) => Some(either),
        Shape::Checked(inner, _) => either(inner),
        _ => None,
    }
}

fn named(shape: &Shape) -> &'static str {
    either(shape).map_or("", |either| either.name)
}

fn is_quantity(shape: &Shape) -> bool {
    named(shape) == "Quantity"
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Flag => "boolean",
        Shape::Whole { .. } | Shape::Number => "number",
        Shape::List(_) => "list",
        Shape::Map(..) | Shape::Record(_) | Shape::Open => "object",
        _ => "string",
    }
}

/// Turns the JSON of an entity into cells.
struct Reader<'d> {
    dossier: &'d Dossier,
    index: &'d Index,
    language: &'d str,
    first: &'d str,
    references: ReferencesAs,
}

impl Reader<'_> {
    fn cell(&self, entity: &Value, column: &Plan) -> Value {
        let value = column.path.iter().try_fold(entity, |value, field| value.get(field));
        let Some(value) = value else {
            return if matches!(column.shape, Shape::Flag) { Value::Bool(false) } else { Value::Null };
        };
        match column.part {
            Part::Whole => self.shown(value, &column.shape),
            part => bound(value, &column.shape, part),
        }
    }

    fn shown(&self, value: &Value, shape: &Shape) -> Value {
        match (shape, value) {
            (Shape::Reference(_), Value::String(id)) => self.reference(id),
            (Shape::List(item), Value::Array(items)) => {
                items.iter().map(|value| self.shown(value, item)).collect()
            }
            (Shape::Choice(_), Value::Object(coded)) => coded.get("code").cloned().unwrap_or_default(),
            (Shape::Checked(inner, _), _) if named(shape) != "Quantity" => self.shown(value, inner),
            (shape, value) => match named(shape) {
                "Text" => read::<Text>(value).map_or(Value::Null, |text| self.text(&text)),
                "PartialDate" => {
                    read::<PartialDate>(value).map_or(Value::Null, |date| date.to_string().into())
                }
                "Quantity" => {
                    read::<Quantity>(value).map_or(Value::Null, |quantity| quantity.to_string().into())
                }
                _ => value.clone(),
            },
        }
    }

    fn text(&self, text: &Text) -> Value {
        text.read(&[self.language], self.first).into()
    }

    fn reference(&self, id: &str) -> Value {
        let row = uuid::Uuid::try_parse(id).ok().and_then(|id| self.index.find(id));
        let shown = row.and_then(|row| match self.references {
            ReferencesAs::Id => None,
            ReferencesAs::Slug => self.dossier.slug_at(row.noun, row.row).map(Value::from),
            ReferencesAs::Name => self.dossier.name_at(row.noun, row.row).map(|name| self.text(name)),
        });
        shown.unwrap_or_else(|| id.into())
    }
}

/// A bound of a quantity as a number.
fn bound(value: &Value, shape: &Shape, part: Part) -> Value {
    let counted = matches!(shape, Shape::Checked(..));
    let range = if counted {
        read::<Count>(value).map(|count| count.range())
    } else {
        read::<Quantity>(value).map(|quantity| quantity.range())
    };
    let bound = range.and_then(|range| if part == Part::Low { range.low() } else { range.high() });
    bound.map_or(Value::Null, number)
}

fn number(bound: Decimal) -> Value {
    read_json(&written(&Quantity::Exact(bound), Layout::Compact)).unwrap_or_default()
}

/// Read from text, as everything is: one way of reading keeps the library small.
fn read<T: Datum>(value: &Value) -> Option<T> {
    read_json(&written(value, Layout::Compact))
}
