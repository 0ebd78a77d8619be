//! Facts: the rows of the provenance by what they speak of, and whether the dossier holds it.

use crate::model::node::Sight;
use crate::model::value::{AnyId, Text};
use crate::model::{Dossier, Provenance};
use crate::order::InOrder;
use crate::rules::pointer::{End, follow};
use crate::rules::view::View;

/// The rows of the provenance, sorted by subject and place.
#[derive(Debug)]
pub(super) struct Facts(Vec<usize>);

impl Facts {
    pub(super) fn of(dossier: &Dossier) -> Self {
        let mut rows: Vec<_> = (0..dossier.provenance.len()).collect();
        rows.order_by_key(|row| dossier.provenance.get(*row).map(place));
        Self(rows)
    }

    /// Those of a place of a subject, in their order.
    pub(super) fn at<'d>(
        &self,
        dossier: &'d Dossier,
        sought: (AnyId, Option<&str>),
    ) -> impl Iterator<Item = (usize, &'d Provenance)> {
        let of = move |row: &usize| dossier.provenance.get(*row).map(place);
        let start = self.0.partition_point(|row| of(row) < Some(sought));
        let rows = self.0.get(start..).unwrap_or_default().iter();
        let same = rows.take_while(move |row| of(row) == Some(sought));
        same.filter_map(|row| dossier.provenance.get(*row).map(|fact| (*row, fact)))
    }
}

/// The place that a fact speaks of, and of which subject.
pub(super) fn place(fact: &Provenance) -> (AnyId, Option<&str>) {
    (fact.subject, fact.field.as_deref())
}

/// Whether the dossier holds anything at the place of a fact; nothing where it cannot be told.
pub(super) fn is_given(view: &View<'_>, fact: &Provenance) -> Option<bool> {
    let entity = view.fields(view.row(fact.subject.uuid())?)?;
    let field = fact.field.as_deref().filter(|field| !field.is_empty())?;
    match follow(entity, field) {
        End::At(Sight::Nothing) | End::Within(Sight::Nothing, _) => Some(false),
        End::At(Sight::List(items)) => Some(items.count() > 0),
        End::At(Sight::Word(word)) => Some(!SAYS_NOTHING.contains(&&*word)),
        // Of a flag it cannot be told whether it was left out or denied.
        End::At(Sight::Flag(_) | Sight::Other) => None,
        End::At(_) => Some(true),
        End::Within(Sight::Text(Text::Many(versions)), language) => {
            Some(versions.texts.keys().any(|key| key.as_str() == language))
        }
        End::Within(..) | End::RowMissing => None,
    }
}

/// The codes by which a field says that nothing is known.
const SAYS_NOTHING: &[&str] = &["unknown", "not_recorded", "not_asked", "undisclosed"];

/// How a fact is called in a message: its place, and the entity it is a fact of.
pub(super) fn told(view: &View<'_>, fact: &Provenance) -> [(&'static str, crate::Param); 2] {
    [("field", fact.field.as_deref().unwrap_or_default().into()), ("subject", subject(view, fact))]
}

/// How the entity is called of which something is a fact.
pub(super) fn subject(view: &View<'_>, fact: &Provenance) -> crate::Param {
    let id = fact.subject.uuid();
    view.name(id).unwrap_or_else(|| id.to_string()).into()
}
