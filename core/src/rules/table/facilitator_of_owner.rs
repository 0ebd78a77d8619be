//! Whoever leads the talk about a service does not answer for it.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "table/facilitator-of-owner",
    severity: Severity::Warning,
    says: "`{facilitator}`, who facilitates the table `{table}`, belongs to the owner of `{service}`, a service under discussion",
    because: "People who depend on a service do not speak freely about its faults in front of those who run it.",
    fix: "Let somebody with no stake in the service facilitate; the owner listens and answers.",
    sources: &["Practice of facilitation: whoever leads the talk is impartial"],
    personal: &["facilitator"],
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "stakeholders": [
            {"slug": "comune", "name": "Comune di Piacenza", "kind": "municipality"},
            {
                "slug": "sociale", "name": "Ufficio servizi sociali", "kind": "municipality",
                "form": "unit", "unit_of": "comune"
            }
        ],
        "services": [{"slug": "segretariato", "name": "Segretariato sociale", "owner": "comune"}],
        "cycles": [{"slug": "piacenza", "project": "servizi", "services": ["segretariato"]}],
        "sessions": [{"slug": "laboratorio", "kind": "workshop", "cycle": "piacenza"}],
        "working_tables": [
            {
                "slug": "accoglienza", "session": "laboratorio", "number": 1, "title": "Accoglienza",
                "facilitator": "sociale"
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "stakeholders": [
            {"slug": "comune", "name": "Comune di Piacenza", "kind": "municipality"},
            {"slug": "universita", "name": "Università di Parma", "kind": "university"}
        ],
        "services": [{"slug": "segretariato", "name": "Segretariato sociale", "owner": "comune"}],
        "cycles": [{"slug": "piacenza", "project": "servizi", "services": ["segretariato"]}],
        "sessions": [{"slug": "laboratorio", "kind": "workshop", "cycle": "piacenza"}],
        "working_tables": [
            {
                "slug": "accoglienza", "session": "laboratorio", "number": 1, "title": "Accoglienza",
                "facilitator": "universita"
            }
        ]
    }"#,
    checks: &[Check::WorkingTable(|view, table, found| {
        let Some(facilitator) = table.facilitator else { return };
        let cycle = view.get(table.session).and_then(|session| session.cycle).and_then(|id| view.get(id));
        let of_cycle = cycle.into_iter().flat_map(|cycle: &Cycle| &cycle.services);
        let asked = view.referring::<Recommendation>(table.id.uuid()).flat_map(|asked| &asked.services);
        let whole = view.whole_of(facilitator);
        // A cycle works on a few services, and so does a table.
        let mut services = of_cycle.chain(asked).take(32).filter_map(|id| view.get(*id));
        let owned = |service: &&Service| service.owner.is_some_and(|owner| view.whole_of(owner) == whole);
        if let Some(service) = services.find(owned) {
            found.at("/facilitator", [
                ("facilitator", view.name(facilitator.uuid()).unwrap_or_default().into()),
                ("table", view.read(&table.title).into()),
                ("service", view.read(&service.name).into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
