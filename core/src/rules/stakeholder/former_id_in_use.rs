//! An id under which a stakeholder stood before is nobody's any more.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/former-id-in-use",
    severity: Severity::Error,
    says: "`{name}` has taken over the id `{id}`, but `{other}` still has it",
    because: "What refers to that id is counted for one of the two, and nobody knows which.",
    fix: "Finish the merger: move what refers to the old entry, and remove it; or remove the id here.",
    sources: &["W3C, Cool URIs don't change"],
    bad: r#"{"stakeholders": [
        {
            "slug": "terza-via",
            "name": "Terza Via",
            "kind": "migrant_association",
            "merged_ids": ["6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11"]
        },
        {
            "id": "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11",
            "name": "Associazione Terzavia",
            "kind": "migrant_association"
        }
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "terza-via",
            "name": "Terza Via",
            "kind": "migrant_association",
            "aliases": ["Associazione Terzavia"],
            "merged_ids": ["6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11"]
        }
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        for (row, former) in stakeholder.merged_ids.iter().enumerate() {
            let id = former.uuid();
            if view.row(id).is_none() {
                continue;
            }
            let at = format!("/merged_ids/{row}");
            let finding = found.at(&at, [
                ("name", view.read(&stakeholder.name).into()),
                ("id", id.to_string().into()),
                ("other", view.name(id).unwrap_or_default().into()),
            ]);
            // That one was not merged into itself needs no looking up.
            if id == stakeholder.id.uuid() {
                finding.mend([Edit::remove(&at)]);
            }
        }
    })],
    ..Rule::PLAIN
};
