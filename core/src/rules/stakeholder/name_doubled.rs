//! Two stakeholders with one name are probably one.

use std::collections::BTreeMap;

use crate::index::Row;
use crate::rules::names::folded;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/name-doubled",
    severity: Severity::Warning,
    since: "0.1.0",
    says: "`{name}` and `{other}` look like one stakeholder under two entries",
    because: "One body counted twice makes a table look fuller than it was, and its work falls apart in two halves.",
    fix: "Merge the two, with the other spelling among the aliases; or, if they are two, say so under `distinct_from`.",
    sources: &["Popolo 1.0, handling duplicates"],
    checks: &[Check::Whole(|view, found| {
        let mut seen: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let table = &view.dossier().stakeholders;
        for (row, stakeholder) in table.iter().enumerate() {
            // A group is described and not named: two may well be described alike.
            if matches!(stakeholder.form, Some(StakeholderForm::Group)) {
                continue;
            }
            let mut earlier = None;
            for name in names(view, stakeholder) {
                let bearers = seen.entry(name).or_default();
                let same = |row: &&usize| table.get(**row).is_some_and(|other| !distinct(stakeholder, other));
                earlier = earlier.or(bearers.iter().find(same).copied());
                // Where many bear one name, the first of them stand for all.
                if bearers.len() < 8 && !bearers.contains(&row) {
                    bearers.push(row);
                }
            }
            if let Some((other, first)) = earlier.and_then(|first| table.get(first).zip(Some(first))) {
                let params = [
                    ("name", view.read(&stakeholder.name).into()),
                    ("other", view.read(&other.name).into()),
                    ("first", format!("/stakeholders/{first}").into()),
                ];
                found.in_row(Row { noun: Noun::Stakeholder, row }, "", params);
            }
        }
    })],
};

fn names(view: &View<'_>, stakeholder: &Stakeholder) -> Vec<String> {
    let aliases = stakeholder.aliases.iter().cloned();
    let mut names: Vec<_> =
        std::iter::once(view.read(&stakeholder.name)).chain(aliases).map(|name| folded(&name)).collect();
    // A name of one or two letters says too little.
    names.retain(|name| name.chars().count() > 2);
    names
}

/// Whether somebody has said that they are two, or one is a unit of the other, or they are units
/// of two bodies, which may well call their offices alike.
fn distinct(one: &Stakeholder, other: &Stakeholder) -> bool {
    let says = |one: &Stakeholder, other: &Stakeholder| {
        one.id == other.id || one.distinct_from.contains(&other.id) || one.unit_of == Some(other.id)
    };
    let of_two = matches!((one.unit_of, other.unit_of), (Some(one), Some(other)) if one != other);
    says(one, other) || says(other, one) || of_two
}
