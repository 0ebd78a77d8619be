//! Of each partner more is known than its name.

use crate::order::InOrder;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/partner-undescribed",
    severity: Severity::Advice,
    says: "nothing tells who these partners of `{project}` are (no place, identifier, description or contact): {partners}",
    because: "Nobody can tell two bodies with similar names apart, find the one in their own town, or write to it.",
    fix: "Enter the territory and the tax code of each, from the partnership agreement.",
    sources: &["IATI 2.03, participating organisations", "Popolo 1.0, organizations"],
    bad: r#"{
        "stakeholders": [
            {
                "slug": "capofila", "name": "Fondazione Aperta", "kind": "foundation",
                "identifiers": [{"scheme": "IT-CF", "value": "97000000001"}]
            },
            {"slug": "orizzonti", "name": "Orizzonti", "kind": "migrant_association"}
        ],
        "projects": [
            {
                "slug": "servizi-aperti", "title": "Servizi aperti",
                "participations": [
                    {"stakeholder": "capofila", "role": "lead"},
                    {"stakeholder": "orizzonti", "role": "partner"}
                ]
            }
        ]
    }"#,
    good: r#"{
        "territories": [{"slug": "ancona", "name": "Ancona", "kind": "municipality"}],
        "stakeholders": [
            {
                "slug": "capofila", "name": "Fondazione Aperta", "kind": "foundation",
                "identifiers": [{"scheme": "IT-CF", "value": "97000000001"}]
            },
            {
                "slug": "orizzonti", "name": "Orizzonti", "kind": "migrant_association",
                "territory": "ancona"
            }
        ],
        "projects": [
            {
                "slug": "servizi-aperti", "title": "Servizi aperti",
                "participations": [
                    {"stakeholder": "capofila", "role": "lead"},
                    {"stakeholder": "orizzonti", "role": "partner"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Project(|view, project, found| {
        let partners = project.participations.iter().filter(|part| {
            matches!(part.role, ParticipationRole::Lead | ParticipationRole::Partner)
                && part.territory.is_none()
        });
        let bare = partners.filter_map(|part| view.get(part.stakeholder)).filter(|who| is_bare(who));
        let mut bare: Vec<_> = bare.collect();
        bare.order_by_key(|stakeholder| stakeholder.id);
        bare.dedup_by_key(|stakeholder| stakeholder.id);
        if !bare.is_empty() {
            let mut names: Vec<_> = bare.iter().map(|stakeholder| view.read(&stakeholder.name)).collect();
            names.order();
            found.at(
                "/participations",
                [("project", view.read(&project.title).into()), ("partners", names.join(", ").into())],
            );
        }
    })],
    ..Rule::PLAIN
};

fn is_bare(stakeholder: &Stakeholder) -> bool {
    // A group is described and not counted off; an office is known by its body.
    stakeholder.form != Some(StakeholderForm::Group)
        && stakeholder.unit_of.is_none()
        && stakeholder.territory.is_none()
        && stakeholder.country.is_none()
        && stakeholder.identifiers.is_empty()
        && stakeholder.description.is_none()
        && stakeholder.contacts.is_empty()
}
