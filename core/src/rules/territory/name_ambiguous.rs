//! Two territories of one name are told apart by something.

use crate::model::value::Truth;
use crate::rules::names::folded;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "territory/name-ambiguous",
    severity: Severity::Warning,
    says: "two entries are called `{name}`, and nothing tells the two places apart",
    because: "If they are one place, its work is split in two; if they are two, nobody can say which is meant.",
    fix: "Merge them; or give each its code or the territory it lies in.",
    sources: &[
        "ISTAT, codici delle unità territoriali",
        "FAMI project Cittadini si diventa: San Severo (Fg)",
    ],
    bad: r#"{"territories": [
        {"slug": "samone", "name": "Samone", "kind": "municipality"},
        {"slug": "samone-2", "name": "Samone", "kind": "municipality"}
    ]}"#,
    good: r#"{"territories": [
        {
            "slug": "samone",
            "name": "Samone",
            "kind": "municipality",
            "codes": [{"scheme": "ISTAT", "value": "001235"}]
        },
        {
            "slug": "samone-2",
            "name": "Samone",
            "kind": "municipality",
            "codes": [{"scheme": "ISTAT", "value": "022165"}]
        }
    ]}"#,
    checks: &[Check::Territory(|view, territory, found| {
        if !view.shares(Lookup::TerritoryNames) {
            return;
        }
        let name = folded(territory.name.read(&[], view.first_language()));
        let bearers = view.alike::<Territory>(Lookup::TerritoryNames, key(&[&name, territory.kind.code()]));
        // Where many bear one name, the first of them stand for all.
        let mut earlier = bearers.take(8).take_while(|(_, other)| other.id != territory.id);
        let alike = |other: &Territory| {
            other.kind == territory.kind && folded(other.name.read(&[], view.first_language())) == name
        };
        if let Some((first, _)) = earlier.find(|(_, other)| alike(other) && !told_apart(territory, other)) {
            found.at(
                "/name",
                [("name", view.read(&territory.name).into()), ("first", first.to_string().into())],
            );
        }
    })],
    ..Rule::PLAIN
};

/// Whether anything says that they are two: a code of one scheme, what they lie in, their country,
/// their time. That they have the same code is another rule's to say.
fn told_apart(one: &Territory, other: &Territory) -> bool {
    let of_one_scheme = one.codes.iter().any(|code| other.codes.iter().any(|one| one.scheme == code.scheme));
    let at_other_times = match (one.valid, other.valid) {
        (Some(one), Some(other)) => one.apart(&other) == Truth::Yes,
        _ => false,
    };
    of_one_scheme
        || at_other_times
        || matches!((one.part_of, other.part_of), (Some(one), Some(other)) if one != other)
        || matches!((one.country, other.country), (Some(one), Some(other)) if one != other)
}
