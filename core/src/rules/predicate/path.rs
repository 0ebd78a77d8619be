//! Paths: from an entity through its fields, along its references, and back along those of others.
//!
//! `/owner/territory/name` goes through the owner to its territory; `/^recommendations/status` goes
//! to every recommendation that refers to the entity. What is listed is gone through one by one.

use crate::document::among;
use crate::fault::Fault;
use crate::model::Noun;
use crate::model::describe::{Record, Shape};

/// The longest path, in steps.
const LONGEST: usize = 8;

/// A path, as it was written and as it is walked.
#[derive(Debug, Clone)]
pub(super) struct Path {
    pub(super) steps: Vec<Step>,
    /// What stands at its end.
    pub(super) end: Stand,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    /// Into the field of that number.
    Field(usize),
    /// To all entities of a noun that refer to the one here.
    Back(Noun),
}

/// Where one stands on a path.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stand {
    /// At an entity.
    Entity(Noun),
    /// At a record within one.
    Record(&'static Record),
    /// At a value without fields, of that shape.
    Value(&'static Shape),
}

impl Path {
    /// Reads a path from where one stands.
    pub(super) fn read(written: &str, from: Stand) -> Result<Self, Fault> {
        let mut path = Self { steps: Vec::new(), end: from };
        if !written.is_empty() && !written.starts_with('/') {
            return Err(unrooted(written));
        }
        for step in written.split('/').skip(1) {
            if path.steps.len() == LONGEST {
                return Err(Fault::new("predicate/too-large").with("limit", LONGEST.to_string()));
            }
            let (step, end) = path.end.step(step)?;
            path.steps.push(step);
            path.end = end;
        }
        Ok(path)
    }
}

impl Stand {
    /// The shape of what stands there; of an entity, that of a reference to it.
    pub(super) fn shape(self) -> Shape {
        match self {
            Self::Entity(noun) => Shape::Reference(Some(noun)),
            Self::Record(record) => Shape::Record(record),
            Self::Value(shape) => *shape,
        }
    }

    fn record(self) -> Option<&'static Record> {
        match self {
            Self::Entity(noun) => Some(noun.record()),
            Self::Record(record) => Some(record),
            Self::Value(_) => None,
        }
    }

    fn step(self, name: &str) -> Result<(Step, Self), Fault> {
        if let (Some(table), Self::Entity(_)) = (name.strip_prefix('^'), self) {
            let noun = Noun::ALL.iter().find(|noun| noun.table() == table);
            return match noun {
                Some(noun) => Ok((Step::Back(*noun), Self::Entity(*noun))),
                None => Err(unknown(table, "Dossier", &mut Noun::ALL.iter().map(|noun| noun.table()))),
            };
        }
        let Some(record) = self.record() else {
            return Err(Fault::new("predicate/step-impossible").with("found", name));
        };
        let mut fields = record.fields.iter().enumerate();
        match fields.find(|(_, field)| field.name == name) {
            Some((number, field)) => Ok((Step::Field(number), Self::at(&field.shape))),
            None => Err(unknown(name, record.name, &mut record.fields.iter().map(|field| field.name))),
        }
    }

    fn at(shape: &'static Shape) -> Self {
        match shape {
            Shape::List(item) => Self::at(item),
            Shape::Reference(Some(noun)) => Self::Entity(*noun),
            Shape::Record(record) => Self::Record(record),
            _ => Self::Value(shape),
        }
    }
}

/// That a path does not begin as paths do.
pub(super) fn unrooted(written: &str) -> Fault {
    Fault::new("predicate/path-malformed").with("found", written).with("nearest", format!("/{written}"))
}

/// That there is no such field, or no table to go back to.
pub(super) fn unknown(name: &str, record: &str, known: &mut dyn Iterator<Item = &'static str>) -> Fault {
    let fault = Fault::new("predicate/field-unknown").with("found", name).with("record", record);
    among(fault, name, known)
}
