//! A table brings together those who otherwise do not meet.

use crate::order::InOrder;
use crate::rules::prelude::*;
use crate::rules::sectors;
use crate::rules::session_days::is_off;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "table/one-sector",
    severity: Severity::Warning,
    says: "all {sitters} who sit at the table `{table}` are from one sector: {sector:phrase}",
    because: "Those who provide a service, those who use it and those in between know different things; a table of one kind confirms what it already knew.",
    fix: "Invite somebody from another sector; if the table is separate on purpose, say so in its outcome and accept the finding.",
    sources: &["FAMI project TEAMS: table 1, multilevel and multistakeholder governance"],
    bad: r#"{
        "stakeholders": [
            {"slug": "comune", "name": "Comune di Prato", "kind": "municipality"},
            {"slug": "asl", "name": "ASL Toscana Centro", "kind": "health_authority"},
            {"slug": "prefettura", "name": "Prefettura di Prato", "kind": "prefecture"}
        ],
        "sessions": [{"slug": "seminario", "kind": "seminar", "status": "held"}],
        "working_tables": [
            {
                "slug": "salute", "session": "seminario", "number": 1, "title": "Salute",
                "composition": ["comune", "asl", "prefettura"]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "comune", "name": "Comune di Prato", "kind": "municipality"},
            {"slug": "asl", "name": "ASL Toscana Centro", "kind": "health_authority"},
            {
                "slug": "associazione", "name": "Associazione Nuovi Cittadini",
                "kind": "migrant_association"
            }
        ],
        "sessions": [{"slug": "seminario", "kind": "seminar", "status": "held"}],
        "working_tables": [
            {
                "slug": "salute", "session": "seminario", "number": 1, "title": "Salute",
                "composition": ["comune", "asl", "associazione"]
            }
        ]
    }"#,
    checks: &[Check::WorkingTable(|view, table, found| {
        if table.composition.len() < 3 {
            return;
        }
        let sector = |id: &value::Id<Stakeholder>| view.get(*id).and_then(sectors::of);
        let Some(first) = table.composition.first().and_then(sector) else { return };
        // Of whoever is not known, nobody can say that they are of the same sector.
        let one = table.composition.iter().all(|id| sector(id).is_some_and(|sector| sector == first));
        let off = || view.get(table.session).is_some_and(is_off);
        let mut sitters = table.composition.clone();
        sitters.order();
        sitters.dedup();
        if one && sitters.len() > 2 && !off() {
            found.at("/composition", [
                ("sitters", sitters.len().into()),
                ("table", view.read(&table.title).into()),
                ("sector", first.code().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
