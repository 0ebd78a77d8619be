//! Where a project plans to work, somebody of it should be at home.

use crate::order::distinct;
use crate::model::value::Id;
use crate::rules::places::meet;
use crate::rules::prelude::*;
use crate::rules::taking_part::home;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/partner-missing-there",
    severity: Severity::Warning,
    says: "nobody who takes part in `{project}` is known to be based in {territory}",
    because: "Outsiders know neither the services nor the people, and leave nobody behind to carry on.",
    fix: "Name the partner there; or give the partner that works there its territory.",
    sources: &["FAMI 2014-2020, territorial partnership"],
    bad: r#"{
        "territories": [
            {"slug": "marche", "name": "Marche", "kind": "region"},
            {"slug": "umbria", "name": "Umbria", "kind": "region"}
        ],
        "stakeholders": [
            {
                "slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre",
                "territory": "marche"
            }
        ],
        "projects": [
            {
                "slug": "wifi", "title": "WIFI",
                "participations": [{"stakeholder": "csv", "role": "lead"}]
            }
        ],
        "series": [
            {
                "slug": "laboratori-cittadinanza", "title": "Laboratori di cittadinanza",
                "project": "wifi", "territories": ["umbria"]
            }
        ]
    }"#,
    good: r#"{
        "territories": [
            {"slug": "marche", "name": "Marche", "kind": "region"},
            {"slug": "umbria", "name": "Umbria", "kind": "region"}
        ],
        "stakeholders": [
            {
                "slug": "csv", "name": "CESVOL Umbria", "kind": "volunteer_support_centre",
                "territory": "umbria"
            }
        ],
        "projects": [
            {
                "slug": "wifi", "title": "WIFI",
                "participations": [{"stakeholder": "csv", "role": "lead"}]
            }
        ],
        "series": [
            {
                "slug": "laboratori-cittadinanza", "title": "Laboratori di cittadinanza",
                "project": "wifi", "territories": ["umbria"]
            }
        ]
    }"#,
    checks: &[Check::Series(|view, series, found| {
        for (row, territory) in series.territories.iter().enumerate() {
            check(view, series.project, *territory, found, &format!("/territories/{row}"));
        }
    }), Check::Body(|view, body, found| {
        if let Some(territory) = body.territory {
            check(view, body.project, territory, found, "/territory");
        }
    })],
    ..Rule::PLAIN
};

fn check(
    view: &View<'_>,
    project: Option<Id<Project>>,
    territory: Id<Territory>,
    found: &mut Found<'_>,
    at: &str,
) {
    let (Some(project), Some(place)) = (project.and_then(|id| view.get(id)), view.get(territory)) else { return };
    if project.participations.is_empty() || is_present(view, project, territory) {
        return;
    }
    let project = view.read(&project.title).into();
    found.at(at, [("project", project), ("territory", view.read(&place.name).into())]);
}

/// Whether somebody who takes part is at home, or has a site, in the territory or in a larger one.
fn is_present(view: &View<'_>, project: &Project, territory: Id<Territory>) -> bool {
    let homes = project.participations.iter().flat_map(|part| {
        home(view, part.stakeholder).into_iter().chain(part.territory)
    });
    let places = distinct(homes.chain(project.sites.iter().map(|site| site.territory)));
    places.iter().any(|place| meet(view, *place, territory))
}
