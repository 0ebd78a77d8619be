//! Where territories have codes, each has one.

use crate::rules::lookup::territory_kind;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "territory/code-missing",
    severity: Severity::Advice,
    says: "`{territory}` has no code, while others of its kind here have one",
    because: "Only its code links a place to the figures on who lives there.",
    fix: "Add its ISTAT code, or that of its country's statistical office.",
    sources: &["ISTAT, codici delle unità territoriali"],
    bad: r#"{"territories": [
        {
            "slug": "jesi",
            "name": "Jesi",
            "kind": "municipality",
            "codes": [{"scheme": "ISTAT", "value": "042021"}]
        },
        {"slug": "osimo", "name": "Osimo", "kind": "municipality"}
    ]}"#,
    good: r#"{"territories": [
        {
            "slug": "jesi",
            "name": "Jesi",
            "kind": "municipality",
            "codes": [{"scheme": "ISTAT", "value": "042021"}]
        },
        {
            "slug": "osimo",
            "name": "Osimo",
            "kind": "municipality",
            "codes": [{"scheme": "ISTAT", "value": "042034"}]
        }
    ]}"#,
    checks: &[Check::Territory(|view, territory, found| {
        let kind = &territory.kind;
        let administrative =
            matches!(kind, TerritoryKind::Region | TerritoryKind::Province | TerritoryKind::Municipality);
        if !administrative || !territory.codes.is_empty() {
            return;
        }
        // A dossier may have the codes of its own country and none of another.
        let mut coded = view.alike::<Territory>(Lookup::TerritoriesWithCode, territory_kind(territory));
        if coded.any(|(_, other)| other.kind == *kind && other.country == territory.country) {
            found.here([("territory", view.read(&territory.name).into())]);
        }
    })],
    ..Rule::PLAIN
};
