//! What is part of, continues or repeats another cannot in the end be part of itself.

use crate::index::Row;
use crate::model::value::Id;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "reference/circular",
    severity: Severity::Error,
    since: "0.1.0",
    says: "`{field}` leads back to where it started, over {steps} steps",
    because: "Nothing can lie within itself or follow itself; whoever climbs along the references never arrives.",
    fix: "Take out the one reference of the circle that is wrong.",
    sources: &["OParl 1.1, hierarchy of bodies"],
    checks: &[Check::Whole(|view, found| {
        circles(view, found, "unit_of", |it: &Stakeholder| it.unit_of);
        circles(view, found, "part_of", |it: &Territory| it.part_of);
        circles(view, found, "duplicate_of", |it: &Barrier| it.duplicate_of);
        circles(view, found, "continued_by", |it: &Recommendation| it.continued_by);
        circles(view, found, "replaces", |it: &Consent| it.replaces);
    })],
};

/// Finds each circle once, at its first row.
fn circles<T: Entity>(
    view: &View<'_>,
    found: &mut Found<'_>,
    field: &'static str,
    next: fn(&T) -> Option<Id<T>>,
) {
    let table = T::table(view.dossier());
    // Over which walk each row was reached; a row reached again on the same walk closes a circle.
    let mut reached = vec![0_usize; table.len()];
    let row_of = |entity: &T| {
        let row = view.row(next(entity)?.uuid())?;
        (row.noun == T::NOUN).then_some(row.row)
    };
    for start in 0..table.len() {
        let mut here = Some(start);
        while let Some(row) = here {
            match reached.get_mut(row) {
                Some(walk) if *walk == 0 => *walk = start + 1,
                Some(walk) if *walk == start + 1 => {
                    report(table, row, row_of, found, field);
                    break;
                }
                _ => break,
            }
            here = table.get(row).and_then(row_of);
        }
    }
}

fn report<T: Entity>(
    table: &[T],
    start: usize,
    next: impl Fn(&T) -> Option<usize>,
    found: &mut Found<'_>,
    field: &'static str,
) {
    let (mut first, mut steps, mut here) = (start, 1_usize, table.get(start).and_then(&next));
    while let Some(row) = here.filter(|row| *row != start) {
        first = first.min(row);
        steps += 1;
        here = table.get(row).and_then(&next);
    }
    let row = Row { noun: T::NOUN, row: first };
    found.in_row(row, format!("/{field}"), [("field", field.into()), ("steps", steps.into())]);
}
