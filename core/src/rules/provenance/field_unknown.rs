//! A fact is somewhere in the entity it is a fact of.

use crate::model::describe::Shape;
use crate::model::node::Fields;
use crate::rules::pointer::{End, follow, leads, meant};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "provenance/field-unknown",
    severity: Severity::Error,
    says: "`{field}` leads nowhere in `{subject}`[; did you mean `{nearest}`?]",
    because: "The fact it should speak for is left without a source.",
    fix: "Write the place as `/field` or `/list/0/field`; leave it out if the whole entity is meant.",
    sources: &["RFC 6901, JSON Pointer"],
    bad: r#"{
        "projects": [{"slug": "teams", "title": "TEAMS", "status": "closed"}],
        "provenance": [
            {
                "subject": "project/teams",
                "field": "/stato",
                "status": "inferred",
                "by": "Il seminario finale si è tenuto."
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "teams", "title": "TEAMS", "status": "closed"}],
        "provenance": [
            {
                "subject": "project/teams",
                "field": "/status",
                "status": "inferred",
                "by": "Il seminario finale si è tenuto."
            }
        ]
    }"#,
    checks: &[Check::Provenance(|view, provenance, found| {
        let Some(field) = provenance.field.as_deref() else { return };
        let id = provenance.subject.uuid();
        let Some(entity) = view.row(id).and_then(|row| view.fields(row)) else { return };
        let shape = Shape::Record(entity.record());
        if leads(&shape, field) && !row_missing(entity, field) {
            return;
        }
        let subject = ("subject", view.name(id).unwrap_or_else(|| id.to_string()).into());
        let Some(meant) = meant(&shape, field).filter(|meant| !row_missing(entity, meant)) else {
            found.at("/field", [("field", field.into()), subject]);
            return;
        };
        let params = [("field", field.into()), subject, ("nearest", meant.as_str().into())];
        let (finding, edits) = (found.at("/field", params), [Edit::replace("/field", &meant)]);
        // Only the first stroke was left out.
        if meant.strip_prefix('/') == Some(field) { finding.mend(edits) } else { finding.suggest(edits) }
    })],
    ..Rule::PLAIN
};

/// Whether it goes through a row that a list has not. A field on its way may well be empty.
fn row_missing(entity: &dyn Fields, pointer: &str) -> bool {
    matches!(follow(entity, pointer), End::RowMissing)
}
