//! Facts: the rows of the provenance by what they speak of, and whether the dossier holds it.

use crate::json::{Layout, read, written};
use crate::model::describe::Shape;
use crate::model::node::Node;
use crate::model::value::AnyId;
use crate::model::{Dossier, Provenance};
use crate::rules::pointer;
use crate::rules::view::View;

/// The rows of the provenance, sorted by subject and place.
#[derive(Debug)]
pub(super) struct Facts(Vec<usize>);

impl Facts {
    pub(super) fn of(dossier: &Dossier) -> Self {
        let mut rows: Vec<_> = (0..dossier.provenance.len()).collect();
        rows.sort_by_key(|row| dossier.provenance.get(*row).map(place));
        Self(rows)
    }

    /// Those of the same place of the same subject, in their order.
    pub(super) fn beside<'d>(
        &self,
        dossier: &'d Dossier,
        fact: &Provenance,
    ) -> impl Iterator<Item = (usize, &'d Provenance)> {
        let of = move |row: &usize| dossier.provenance.get(*row).map(place);
        let start = self.0.partition_point(|row| of(row) < Some(place(fact)));
        let rows = self.0.get(start..).unwrap_or_default().iter();
        let same = rows.take_while(move |row| of(row) == Some(place(fact)));
        same.filter_map(|row| dossier.provenance.get(*row).map(|fact| (*row, fact)))
    }
}

fn place(fact: &Provenance) -> (AnyId, Option<&str>) {
    (fact.subject, fact.field.as_deref())
}

/// Whether the dossier holds anything at the place of a fact; nothing where it cannot be told.
pub(super) fn is_given(view: &View<'_>, fact: &Provenance) -> Option<bool> {
    let row = view.row(fact.subject.uuid())?;
    let field = fact.field.as_deref().filter(|field| !field.is_empty())?;
    // Of a flag it cannot be told whether it was left out or denied.
    let kind = pointer::shape(&Shape::Record(row.noun.record()), field)?;
    let mut node = view.node(row).filter(|_| !matches!(kind, Shape::Flag))?;
    let mut rest = field;
    while let Some(steps) = rest.strip_prefix('/').filter(|_| !node.is_absent()) {
        let (step, after) = steps.find('/').map_or((steps, ""), |end| steps.split_at(end));
        match node.below(step) {
            Some(below) => (node, rest) = (below, after),
            None => return is_within(node, rest),
        }
    }
    Some(!node.is_absent() && !SAYS_NOTHING.contains(&written(node, Layout::Compact).as_str()))
}

/// Whether a value that is written in one piece, such as a period, has anything at a place within it.
/// A bare text has its versions nowhere.
fn is_within(value: &dyn Node, pointer: &str) -> Option<bool> {
    let json: serde_json::Value = read(&written(value, Layout::Compact))?;
    json.is_object().then(|| json.pointer(pointer).is_some())
}

/// The codes by which a field says that nothing is known.
const SAYS_NOTHING: &[&str] = &["\"unknown\"", "\"not_recorded\"", "\"not_asked\"", "\"undisclosed\""];

/// How a fact is called in a message: its place, and the entity it is a fact of.
pub(super) fn told(view: &View<'_>, fact: &Provenance) -> [(&'static str, crate::Param); 2] {
    let id = fact.subject.uuid();
    let subject = view.name(id).unwrap_or_else(|| id.to_string());
    [("field", fact.field.as_deref().unwrap_or_default().into()), ("subject", subject.into())]
}
