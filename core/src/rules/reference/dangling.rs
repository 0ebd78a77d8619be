//! A reference must name an entity that the dossier holds.

use uuid::Uuid;

use crate::model::value::Id;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "reference/dangling",
    severity: Severity::Error,
    says: "nothing in this dossier has the id `{id}`[, to which `{holder}` refers][; expected here: {noun:phrase}]",
    because: "Anyone who follows the reference ends up nowhere, and every figure counted along it falls short.",
    fix: "Add what it refers to, perhaps from the dossier it was taken from; or remove the reference.",
    sources: &["HSDS 3.0, referential integrity", "IATI 2.03, ruleset"],
    about: "holder",
    bad: r#"{
        "stakeholders": [{"slug": "ancona", "name": "Comune di Ancona", "kind": "municipality"}],
        "services": [
            {
                "slug": "cup",
                "name": "Centro unico di prenotazione",
                "owner": "6f1f1c1e-6f0c-5b8e-9b0a-2f8f0f6b7f11"
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [{"slug": "ancona", "name": "Comune di Ancona", "kind": "municipality"}],
        "services": [{"slug": "cup", "name": "Centro unico di prenotazione", "owner": "ancona"}]
    }"#,
    checks: &[Check::Reference(|view, noun, id, row, found| {
        if row.is_none() {
            let finding = match noun {
                Some(noun) => found.here([("id", id.to_string().into()), ("noun", noun.code().into())]),
                None => found.here([("id", id.to_string().into())]),
            };
            if let Some(heir) = heir(view, id).filter(|_| noun.is_none_or(|noun| noun == Noun::Stakeholder)) {
                finding.mend([Edit::replace("", &heir)]);
            }
        }
    })],
    ..Rule::PLAIN
};

/// The stakeholder into which the one of that id was merged, where only one claims that.
fn heir(view: &View<'_>, id: Uuid) -> Option<Id<Stakeholder>> {
    let claimants = view.alike::<Stakeholder>(Lookup::FormerIds, key(&[&id.to_string()]));
    let mut heirs = claimants.filter(|(_, heir)| heir.merged_ids.iter().any(|former| former.uuid() == id));
    heirs.next().filter(|_| heirs.next().is_none()).map(|(_, heir)| heir.id)
}
