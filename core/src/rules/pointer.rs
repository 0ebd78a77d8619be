//! JSON Pointers into an entity: whether they lead anywhere, where one was meant to lead, what is there.

use std::str::Split;

use crate::document::nearest;
use crate::model::describe::{Datum, Shape};
use crate::model::node::{Fields, Node, Sight};
use crate::model::value::Coded;

/// Whether a pointer leads to a place that a value of that shape may have.
pub(super) fn leads(shape: &Shape, pointer: &str) -> bool {
    pointer.is_empty() || pointer.strip_prefix('/').is_some_and(|steps| goes(shape, steps.split('/')))
}

/// Where a pointer that leads nowhere was probably meant to lead.
pub(super) fn meant(shape: &Shape, pointer: &str) -> Option<String> {
    let slashed = pointer.trim().replace(['.', '['], "/").replace(']', "");
    near(shape, slashed.trim_matches('/').split('/'))
}

/// Where a pointer ends, or stops on its way.
pub(super) enum End<'a, 'p> {
    /// At a value.
    At(Sight<'a>),
    /// At a row that a list has not.
    RowMissing,
    /// At a value that has no such field, or none at all, and the step that was to follow.
    Within(Sight<'a>, &'p str),
}

/// Follows a pointer through an entity.
pub(super) fn follow<'a, 'p>(entity: &'a dyn Fields, pointer: &'p str) -> End<'a, 'p> {
    let mut place = Sight::Record(entity);
    for step in pointer.split('/').skip(1) {
        let next = match &place {
            Sight::Record(fields) => named(*fields, step),
            Sight::List(items) => match step.parse().ok().and_then(|row| items.item(row)) {
                None if is_row(step) => return End::RowMissing,
                item => item,
            },
            _ => None,
        };
        match next {
            Some(node) => place = node.sight(),
            None => return End::Within(place, step),
        }
    }
    End::At(place)
}

fn named<'a>(fields: &'a dyn Fields, name: &str) -> Option<&'a dyn Node> {
    fields.field(fields.record().fields.iter().position(|field| field.name == name)?)
}

fn goes(shape: &Shape, steps: Split<'_, char>) -> bool {
    let mut after = steps.clone();
    let Some(step) = after.next() else { return true };
    match shape {
        Shape::Record(record) => record.field(step).is_some_and(|field| goes(&field.shape, after)),
        Shape::List(item) => is_row(step) && goes(item, after),
        Shape::Map(key, value) => (key.check)(step).is_none() && goes(value, after),
        Shape::Either(either) => either.shapes.iter().any(|shape| goes(shape, steps.clone())),
        Shape::Checked(shape, _) => goes(shape, steps),
        Shape::Choice(choice) => choice.open && goes(&Coded::SHAPE, steps),
        Shape::Open => true,
        _ => false,
    }
}

fn near(shape: &Shape, steps: Split<'_, char>) -> Option<String> {
    let mut after = steps.clone();
    let Some(step) = after.next() else { return Some(String::new()) };
    match shape {
        Shape::Record(record) => {
            let name = || nearest(step, record.fields.iter().map(|field| field.name));
            let field = record.field(step).or_else(|| record.field(name()?))?;
            near(&field.shape, after).map(|rest| format!("/{}{rest}", field.name))
        }
        Shape::List(item) if is_row(step) => near(item, after).map(|rest| format!("/{step}{rest}")),
        Shape::Map(key, value) if (key.check)(step).is_none() => {
            near(value, after).map(|rest| format!("/{step}{rest}"))
        }
        Shape::Either(either) => either.shapes.iter().find_map(|shape| near(shape, steps.clone())),
        Shape::Checked(shape, _) => near(shape, steps),
        Shape::Choice(choice) if choice.open => near(&Coded::SHAPE, steps),
        _ => None,
    }
}

fn is_row(step: &str) -> bool {
    !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit())
}
