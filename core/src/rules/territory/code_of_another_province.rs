//! The code of an Italian municipality begins with that of its province.

use crate::rules::prelude::*;
use crate::rules::schemes::digits;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "territory/code-of-another-province",
    severity: Severity::Warning,
    says: "the code `{code}` of `{territory}` is that of a municipality elsewhere: those in `{province}` begin with {start}",
    because: "It is the code of a place with the same name, or the place was put in the wrong province; its figures are other people's.",
    fix: "Look the code up in the ISTAT list, or correct the province.",
    sources: &[
        "ISTAT, codici delle unità territoriali",
        "FAMI project Cittadini si diventa: San Severo (Fg)",
    ],
    bad: r#"{"territories": [
        {
            "slug": "san-severo",
            "name": "San Severo",
            "kind": "municipality",
            "part_of": "foggia",
            "codes": [{"scheme": "ISTAT", "value": "075051"}]
        },
        {
            "slug": "foggia",
            "name": "Provincia di Foggia",
            "kind": "province",
            "codes": [{"scheme": "ISTAT", "value": "071"}]
        }
    ]}"#,
    good: r#"{"territories": [
        {
            "slug": "san-severo",
            "name": "San Severo",
            "kind": "municipality",
            "part_of": "foggia",
            "codes": [{"scheme": "ISTAT", "value": "071051"}]
        },
        {
            "slug": "foggia",
            "name": "Provincia di Foggia",
            "kind": "province",
            "codes": [{"scheme": "ISTAT", "value": "071"}]
        }
    ]}"#,
    checks: &[Check::Territory(|view, territory, found| {
        let Some(around) = territory.part_of.filter(|_| territory.kind == TerritoryKind::Municipality) else {
            return;
        };
        let Some((row, code)) = istat(territory, 6) else { return };
        let Some(province) = view.around(around).find(|outer| outer.kind == TerritoryKind::Province) else {
            return;
        };
        let Some((_, start)) = istat(province, 3) else { return };
        // A metropolitan city has 200 added to the code of the province it took the place of, and its
        // municipalities kept theirs.
        let (first, rest) = start.strip_prefix('2').map_or(("", start), |rest| ("0", rest));
        if code.strip_prefix(first).is_none_or(|code| !code.starts_with(rest)) {
            found.at(format!("/codes/{row}/value"), [
                ("code", code.into()),
                ("territory", view.read(&territory.name).into()),
                ("province", view.read(&province.name).into()),
                ("start", format!("{first}{rest}").into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};

/// The first ISTAT code of so many digits, and its row.
fn istat(territory: &Territory, length: usize) -> Option<(usize, &str)> {
    let mut codes =
        territory.codes.iter().map(|code| (code.scheme.as_str(), code.value.as_str())).enumerate();
    let (row, (_, value)) = codes.find(|(_, (scheme, value))| *scheme == "ISTAT" && digits(value, length))?;
    Some((row, value))
}
