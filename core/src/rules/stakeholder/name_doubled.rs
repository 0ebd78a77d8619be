//! Two stakeholders with one name are probably one.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/name-doubled",
    severity: Severity::Warning,
    says: "`{name}` and `{other}` look like one stakeholder under two entries",
    because: "A body counted twice makes a table look fuller than it was, and splits its work in two.",
    fix: "Merge the two, with the other spelling among the aliases; or, if they are two, say so under `distinct_from`.",
    sources: &["Popolo 1.0, handling duplicates"],
    bad: r#"{"stakeholders": [
        {"slug": "terza-via", "name": "Terza Via", "kind": "migrant_association"},
        {"slug": "terzavia", "name": "Associazione Terzavia", "kind": "migrant_association"}
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "terza-via",
            "name": "Terza Via",
            "kind": "migrant_association",
            "aliases": ["Associazione Terzavia"]
        }
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        if !view.shares(Lookup::StakeholderNames) {
            return;
        }
        let earlier = view.names(stakeholder).find_map(|name| {
            let bearers = view.alike::<Stakeholder>(Lookup::StakeholderNames, key(&[&name]));
            // Where many bear one name, the first of them stand for all.
            let mut bearers = bearers.take(8).take_while(|(_, other)| other.id != stakeholder.id);
            bearers
                .find(|(_, other)| view.names(other).any(|one| one == name) && !distinct(stakeholder, other))
        });
        if let Some((row, other)) = earlier {
            found.here([
                ("name", view.read(&stakeholder.name).into()),
                ("other", view.read(&other.name).into()),
                ("first", row.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};

/// Whether somebody has said that they are two, or one is a unit of the other, or they are units
/// of two bodies, which may well call their offices alike.
fn distinct(one: &Stakeholder, other: &Stakeholder) -> bool {
    let says = |one: &Stakeholder, other: &Stakeholder| {
        one.id == other.id || one.distinct_from.contains(&other.id) || one.unit_of == Some(other.id)
    };
    let of_two = matches!((one.unit_of, other.unit_of), (Some(one), Some(other)) if one != other);
    says(one, other) || says(other, one) || of_two
}
