//! A project has one lead, not two.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/lead-doubled",
    severity: Severity::Error,
    since: "0.1.0",
    says: "{count} stakeholders lead `{project}`: {leads}",
    because: "The fund pays and asks one lead; two leave open who answers for the whole.",
    fix: "Keep the role `lead` for one and make the others `partner`.",
    sources: &["FAMI 2014-2020, single and associated beneficiaries"],
    checks: &[Check::Project(|view, project, found| {
        let leads = |part: &&Participation| part.role == ParticipationRole::Lead;
        let leads: Vec<_> = project.participations.iter().filter(leads).collect();
        let mut bodies: Vec<_> = leads.iter().map(|part| part.stakeholder).collect();
        bodies.sort_unstable();
        bodies.dedup();
        if bodies.len() > 1 {
            let names = leads.iter().filter_map(|part| view.get(part.stakeholder));
            let names: Vec<_> = names.map(|stakeholder| view.read(&stakeholder.name)).collect();
            found.at("/participations", [
                ("count", bodies.len().into()),
                ("project", view.read(&project.title).into()),
                ("leads", names.join(", ").into()),
            ]);
        }
    })],
};
