//! A territory lies in a larger one.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "territory/rank-inverted",
    severity: Severity::Error,
    says: "`{inner}` ({inner_kind:phrase}) is said to lie in `{outer}` ({outer_kind:phrase})",
    because: "Everything that is added up from places to provinces and regions ends up in the wrong place.",
    fix: "Swap the two; or name the territory that is meant.",
    sources: &["Costituzione della Repubblica italiana, art. 114", "Regulation (EC) 1059/2003 (NUTS)"],
    bad: r#"{"territories": [
        {"slug": "puglia", "name": "Puglia", "kind": "region", "part_of": "bari"},
        {"slug": "bari", "name": "Bari", "kind": "municipality"}
    ]}"#,
    good: r#"{"territories": [
        {"slug": "puglia", "name": "Puglia", "kind": "region"},
        {"slug": "bari", "name": "Bari", "kind": "municipality", "part_of": "puglia"}
    ]}"#,
    checks: &[Check::Territory(|view, territory, found| {
        if let Some(outer) =
            territory.part_of.and_then(|id| view.get(id)).filter(|outer| inverted(territory, outer))
        {
            say(view, territory, outer, "/part_of", found);
        }
        for (row, part) in territory.parts.iter().enumerate() {
            if let Some(inner) = view.get(*part).filter(|inner| inverted(inner, territory)) {
                say(view, inner, territory, &format!("/parts/{row}"), found);
            }
        }
    })],
    ..Rule::PLAIN
};

/// Whether one cannot lie in the other; that it lies in itself is another rule's to say.
fn inverted(inner: &Territory, outer: &Territory) -> bool {
    let ranks = rank(&inner.kind).zip(rank(&outer.kind));
    inner.id != outer.id && ranks.is_some_and(|((least, _), (_, most))| most <= least)
}

/// The lowest and the highest rank that a territory of that kind may have. An ambit may lie in one
/// large town or reach beyond a province; a part of a town may have parts.
fn rank(kind: &TerritoryKind) -> Option<(u8, u8)> {
    match kind {
        TerritoryKind::Country => Some((6, 7)),
        TerritoryKind::Region => Some((5, 5)),
        TerritoryKind::Province => Some((4, 4)),
        TerritoryKind::UnionOfMunicipalities
        | TerritoryKind::SocialAmbit
        | TerritoryKind::SocioHealthDistrict
        | TerritoryKind::PlanningZone => Some((1, 4)),
        TerritoryKind::Municipality => Some((2, 2)),
        TerritoryKind::Neighbourhood => Some((0, 2)),
        TerritoryKind::Other(_) => None,
    }
}

fn say(view: &View<'_>, inner: &Territory, outer: &Territory, at: &str, found: &mut Found<'_>) {
    found.at(at, [
        ("inner", view.read(&inner.name).into()),
        ("inner_kind", inner.kind.code().into()),
        ("outer", view.read(&outer.name).into()),
        ("outer_kind", outer.kind.code().into()),
    ]);
}
