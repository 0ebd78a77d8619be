//! Of live checking: after any edits it finds what a full check finds, and tells how that changed.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use tavolata::Dossier;
use tavolata::document::{Edit, EditKind};
use tavolata::rules::{Finding, Live, Profile};

use crate::{DOSSIERS, text_of};

/// An edit not yet aimed: what to do, where, and with what value of the document.
#[derive(Debug, Clone)]
struct Draft {
    kind: u8,
    place: Index,
    other: Index,
}

fn drafts() -> impl Strategy<Value = Vec<Draft>> {
    let draft = (0..6_u8, any::<Index>(), any::<Index>());
    prop::collection::vec(draft.prop_map(|(kind, place, other)| Draft { kind, place, other }), 1..25)
}

/// Every place below the tables of a document, by the name of its field.
fn places(value: &Value, at: &str, field: &str, out: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => {
            for (row, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{row}"), field, out);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                places(member, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), name, out);
            }
        }
        _ => {}
    }
    if at.matches('/').count() > 1 {
        out.push((at.to_owned(), field.to_owned()));
    }
}

impl Draft {
    fn aimed(&self, document: &Value, number: usize) -> Edit {
        let mut all = Vec::new();
        places(document, "", "", &mut all);
        let (at, field) = self.place.get(&all);
        let alike: Vec<_> = all.iter().filter(|(_, other)| other == field).collect();
        let (source, _) = self.other.get(&alike);
        let value = document.pointer(source).cloned();
        let entity = at.split('/').take(3).collect::<Vec<_>>().join("/");
        match self.kind {
            0 => edit(EditKind::Remove, at.clone(), None),
            1 | 2 => edit(EditKind::Replace, at.clone(), value),
            // The same entity again, under an id of its own: at the end, or where it stood.
            3 | 4 => {
                let mut copy = document.pointer(&entity).cloned().unwrap();
                if let Some(members) = copy.as_object_mut() {
                    members.remove("slug");
                    members.insert("id".into(), format!("00000000-0000-4000-8000-{number:012}").into());
                }
                let table = entity.rsplit_once('/').unwrap().0.to_owned();
                edit(EditKind::Add, if self.kind == 3 { table + "/-" } else { entity }, Some(copy))
            }
            _ => edit(EditKind::Remove, entity, None),
        }
    }
}

fn edit(op: EditKind, path: String, value: Option<Value>) -> Edit {
    Edit { value, ..Edit::new(op, path) }
}

/// Findings counted by all that they say.
fn counted(findings: &[Finding]) -> BTreeMap<String, i32> {
    let mut counted = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.accepted.is_none()) {
        *counted.entry(format!("{finding:?}")).or_default() += 1;
    }
    counted
}

fn holds(text: &str, drafts: &[Draft]) {
    let as_of = "2023-06-01".parse().ok();
    let profile = Profile::default();
    let mut live = Live::new(Dossier::from_json(text).unwrap(), &profile, as_of);
    for (number, draft) in drafts.iter().enumerate() {
        let document: Value = serde_json::from_str(&live.dossier().to_json()).unwrap();
        let edit = draft.aimed(&document, number + 1);
        let (dossier, before) = (live.dossier().clone(), live.findings());
        match live.edit(std::slice::from_ref(&edit)) {
            Ok(change) => {
                assert_eq!(*live.dossier(), dossier.patched(std::slice::from_ref(&edit)).unwrap());
                let mut expected = counted(&before);
                for (told, by) in [(&change.gone, -1), (&change.come, 1)] {
                    for (finding, count) in counted(told) {
                        *expected.entry(finding).or_default() += by * count;
                    }
                }
                expected.retain(|_, count| *count != 0);
                assert_eq!(counted(&live.findings()), expected, "the change told by {edit:?}");
            }
            Err(refusal) => {
                assert_eq!(*live.dossier(), dossier, "{refusal} changed something");
                assert!(dossier.patched(std::slice::from_ref(&edit)).is_err());
            }
        }
        assert_eq!(live.findings(), live.dossier().check_all(&profile, as_of), "after {edit:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_live_dossier_finds_what_a_full_check_finds(
        name in prop::sample::select(&DOSSIERS[..]), drafts in drafts()
    ) {
        holds(&text_of(name), &drafts);
    }

    #[test]
    fn a_live_dossier_with_acceptances_does_too(
        name in prop::sample::select(&DOSSIERS[..]), drafts in drafts(), accepted in prop::collection::vec(any::<Index>(), 1..6)
    ) {
        let dossier = Dossier::from_json(&text_of(name)).unwrap();
        let found = dossier.check(&Profile::default(), "2023-06-01".parse().ok());
        let mut document: Value = serde_json::from_str(&dossier.to_json()).unwrap();
        document["accepted"] = accepted.iter().map(|index| {
            let finding = index.get(&found);
            serde_json::json!({"code": finding.code, "at": finding.at, "reason": "Va bene"})
        }).chain([serde_json::json!({"code": "service/owner-missing", "reason": "Va bene"})]).collect();
        holds(&document.to_string(), &drafts);
    }
}
