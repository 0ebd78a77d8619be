//! A territory is in the country of the territory it lies in.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "territory/country-contradicted",
    severity: Severity::Error,
    says: "`{inner}` is in {inner_country}, but is said to lie in `{outer}`, which is in {outer_country}",
    because: "One of the two countries is wrong, or a place of the same name in another country was taken.",
    fix: "Correct the country, or the territory it lies in.",
    sources: &["ISO 3166-1", "Regulation (EC) 1059/2003 (NUTS)"],
    bad: r#"{"territories": [
        {
            "slug": "valencia",
            "name": "Valencia",
            "kind": "municipality",
            "country": "VE",
            "part_of": "comunidad"
        },
        {"slug": "comunidad", "name": "Comunitat Valenciana", "kind": "region", "country": "ES"}
    ]}"#,
    good: r#"{"territories": [
        {
            "slug": "valencia",
            "name": "Valencia",
            "kind": "municipality",
            "country": "ES",
            "part_of": "comunidad"
        },
        {"slug": "comunidad", "name": "Comunitat Valenciana", "kind": "region", "country": "ES"}
    ]}"#,
    checks: &[Check::Territory(|view, territory, found| {
        let (Some(country), Some(around)) = (territory.country, territory.part_of) else { return };
        // The next that states its country; between them lie some that state none.
        let outer = view.around(around).find(|outer| outer.country.is_some());
        if let Some((outer, other)) = outer.and_then(|outer| outer.country.map(|other| (outer, other)))
            && other != country
        {
            found.at("/country", [
                ("inner", view.read(&territory.name).into()),
                ("inner_country", country.to_string().into()),
                ("outer", view.read(&outer.name).into()),
                ("outer_country", other.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
