//! What a source counts must be as many as the dossier lists.

use crate::order::distinct;
use crate::model::value::{Quantity, Truth};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/declared-count-contradicted",
    severity: Severity::Warning,
    says: "the source counts {declared:quantity} {of:phrase}, but the dossier lists {listed:quantity}",
    because: "Either something is missing from the dossier, or it lists something that is not part of the project.",
    fix: "Compare with the source and add what is missing; or correct the declared figure.",
    sources: &["FAMI 2014-2020, project sheet"],
    bad: r#"{
        "territories": [
            {"slug": "roma", "name": "Roma", "kind": "municipality"},
            {"slug": "pisa", "name": "Pisa", "kind": "municipality"}
        ],
        "projects": [
            {
                "slug": "cittadini-si", "title": "Cittadini si diventa",
                "declared": [{"of": "sites", "count": 6}],
                "sites": [{"territory": "roma"}, {"territory": "pisa"}]
            }
        ]
    }"#,
    good: r#"{
        "territories": [
            {"slug": "roma", "name": "Roma", "kind": "municipality"},
            {"slug": "pisa", "name": "Pisa", "kind": "municipality"}
        ],
        "projects": [
            {
                "slug": "cittadini-si", "title": "Cittadini si diventa",
                "declared": [{"of": "sites", "count": 2}],
                "sites": [{"territory": "roma"}, {"territory": "pisa"}]
            }
        ]
    }"#,
    checks: &[Check::Project(|view, project, found| {
        for (row, declared) in project.declared.iter().enumerate() {
            let Some(listed) = listed(view, project, &declared.of) else { continue };
            let leads = if declared.of == DeclaredThing::Partners { leads(project) } else { 0 };
            let range = declared.count.range();
            let differs = |listed: usize| {
                let count = Quantity::from(i64::try_from(listed).unwrap_or(i64::MAX)).range();
                range.exceeds(&count) == Truth::Yes || count.exceeds(&range) == Truth::Yes
            };
            // Some sources count the lead among the partners and some do not.
            if (listed..=listed + leads).all(differs) {
                found.at(format!("/declared/{row}"), [
                    ("declared", declared.count.to_string().into()),
                    ("of", declared.of.code().into()),
                    ("listed", listed.into()),
                ]);
            }
        }
    })],
    ..Rule::PLAIN
};

/// How many of a thing the dossier lists; nothing where it lists no such thing at all.
fn listed(view: &View<'_>, project: &Project, thing: &DeclaredThing) -> Option<usize> {
    let count = match thing {
        DeclaredThing::Sites => project.sites.len(),
        DeclaredThing::Actions => project.actions.len(),
        DeclaredThing::Partners => in_role(project, &ParticipationRole::Partner),
        DeclaredThing::Regions => {
            let places = project.sites.iter().map(|site| site.territory).chain(project.territories.iter().copied());
            let regions = places.filter_map(|place| {
                view.around(place).find(|around| around.kind == TerritoryKind::Region).map(|region| region.id)
            });
            distinct(regions).len()
        }
        _ => return None,
    };
    (count > 0).then_some(count)
}

fn leads(project: &Project) -> usize {
    in_role(project, &ParticipationRole::Lead)
}

fn in_role(project: &Project, role: &ParticipationRole) -> usize {
    let parts = project.participations.iter().filter(|part| part.role == *role);
    distinct(parts.map(|part| part.stakeholder)).len()
}
