//! Where a project plans to work, somebody of it should be at home.

use std::collections::BTreeSet;

use crate::model::value::Id;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/partner-missing-there",
    severity: Severity::Warning,
    says: "nobody who takes part in `{project}` is known to be at home in {territory}",
    because: "Whoever comes from outside finds neither the services nor the people, and leaves nobody behind to go on.",
    fix: "Name the partner there; or give the partner that works there its territory.",
    sources: &["FAMI 2014-2020, territorial partnership"],
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
        // An office is at home where its body is, unless it says otherwise.
        let whole = view.get(view.whole_of(part.stakeholder));
        let home = view.get(part.stakeholder).and_then(|stakeholder| stakeholder.territory);
        home.or(whole.and_then(|whole| whole.territory)).into_iter().chain(part.territory)
    });
    let places: BTreeSet<_> = homes.chain(project.sites.iter().map(|site| site.territory)).collect();
    let lies_in = |place: Id<Territory>, within: Id<Territory>| view.around(place).any(|around| around.id == within);
    let parts = view.get(territory).map(|territory| territory.parts.as_slice()).unwrap_or_default();
    places.iter().any(|place| {
        lies_in(*place, territory) || lies_in(territory, *place) || parts.iter().any(|part| lies_in(*place, *part))
    })
}
