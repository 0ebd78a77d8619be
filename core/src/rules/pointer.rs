//! JSON Pointers held against a shape: whether they lead anywhere, and where one was meant to lead.

use std::str::Split;

use crate::document::nearest;
use crate::model::describe::{Datum, Shape};
use crate::model::node::Node;
use crate::model::value::Coded;

/// Whether a pointer leads to a place that a value of that shape may have.
pub(super) fn leads(whole: &Shape, pointer: &str) -> bool {
    shape(whole, pointer).is_some()
}

/// The shape of the place to which a pointer leads.
pub(super) fn shape(whole: &Shape, pointer: &str) -> Option<Shape> {
    match pointer.strip_prefix('/') {
        Some(steps) => end(whole, steps.split('/')),
        None => Some(*whole).filter(|_| pointer.is_empty()),
    }
}

/// Where a pointer that leads nowhere was probably meant to lead.
pub(super) fn meant(shape: &Shape, pointer: &str) -> Option<String> {
    let slashed = pointer.trim().replace(['.', '['], "/").replace(']', "");
    near(shape, slashed.trim_matches('/').split('/'))
}

/// Whether a pointer goes through a row that a list has not. A field on its way may well be empty.
pub(super) fn misses_a_row(mut node: &dyn Node, pointer: &str) -> bool {
    for step in pointer.split('/').skip(1) {
        match node.below(step) {
            Some(below) => node = below,
            None => return is_row(step),
        }
    }
    false
}

fn end(shape: &Shape, steps: Split<'_, char>) -> Option<Shape> {
    let mut after = steps.clone();
    let Some(step) = after.next() else { return Some(*shape) };
    match shape {
        Shape::Record(record) => end(&record.field(step)?.shape, after),
        Shape::List(item) if is_row(step) => end(item, after),
        Shape::Map(key, value) if (key.check)(step).is_none() => end(value, after),
        Shape::Either(either) => either.shapes.iter().find_map(|shape| end(shape, steps.clone())),
        Shape::Checked(shape, _) => end(shape, steps),
        Shape::Choice(choice) if choice.open => end(&Coded::SHAPE, steps),
        Shape::Open => Some(Shape::Open),
        _ => None,
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
