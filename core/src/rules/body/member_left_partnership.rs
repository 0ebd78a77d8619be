//! Whoever has left a project no longer steers it.

use chrono::NaiveDate;

use crate::rules::compositions::holds;
use crate::rules::prelude::*;
use value::{Id, PartialDate, Truth};

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/member-left-partnership",
    severity: Severity::Warning,
    says: "`{stakeholder}` sits in `{body}`, but left the partnership of `{project}` by {end:date}",
    because: "It decides on money and work it no longer answers for, and its successor has no seat.",
    fix: "End the membership on the day it left; or correct the period of its participation.",
    sources: &["FAMI 2014-2020, single and associated beneficiaries", "Popolo 1.0, memberships"],
    dated: true,
    personal: &["stakeholder"],
    bad: r#"{
        "stakeholders": [
            {"slug": "anci", "name": "ANCI Marche", "kind": "municipalities_association"},
            {"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}
        ],
        "projects": [
            {
                "slug": "wifi", "title": "WIFI",
                "participations": [
                    {"stakeholder": "csv", "role": "lead"},
                    {
                        "stakeholder": "anci", "role": "partner",
                        "period": {"start": "2024-02-01", "end": "2025-06-30"}
                    }
                ]
            }
        ],
        "bodies": [
            {
                "slug": "cabina-regia", "name": "Cabina di regia", "kind": "steering_committee",
                "project": "wifi", "status": "operating",
                "memberships": [{"stakeholder": "csv"}, {"stakeholder": "anci"}]
            }
        ]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "anci", "name": "ANCI Marche", "kind": "municipalities_association"},
            {"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}
        ],
        "projects": [
            {
                "slug": "wifi", "title": "WIFI",
                "participations": [
                    {"stakeholder": "csv", "role": "lead"},
                    {
                        "stakeholder": "anci", "role": "partner",
                        "period": {"start": "2024-02-01", "end": "2025-06-30"}
                    }
                ]
            }
        ],
        "bodies": [
            {
                "slug": "cabina-regia", "name": "Cabina di regia", "kind": "steering_committee",
                "project": "wifi", "status": "operating",
                "memberships": [
                    {"stakeholder": "csv"},
                    {"stakeholder": "anci", "period": {"end": "2025-06-30"}}
                ]
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        // What a project founds may outlive it, and with it the partnership; its own committee not.
        let own = body.kind == BodyKind::SteeringCommittee && body.status != Some(BodyState::Dissolved);
        if !own || body.memberships.is_empty() {
            return;
        }
        let (Some(project), Some(as_of)) = (body.project.and_then(|id| view.get(id)), view.as_of()) else {
            return;
        };
        if project.period.and_then(|period| period.end).is_some_and(|end| may_be_over(&end, as_of)) {
            return;
        }
        for (row, member) in body.memberships.iter().enumerate().take(200) {
            let whom = member.on_behalf_of.unwrap_or(member.stakeholder);
            let Some(end) = left(view, project, whom, as_of) else { continue };
            if holds(member.period, Some(as_of)) != Truth::Yes {
                continue;
            }
            let finding = found.at(format!("/memberships/{row}"), [
                ("stakeholder", view.name(whom.uuid()).unwrap_or_default().into()),
                ("body", view.read(&body.name).into()),
                ("project", view.read(&project.title).into()),
                ("end", end.to_string().into()),
            ]);
            let period = value::Period { end: Some(end), ..member.period.unwrap_or_default() };
            finding.suggest([Edit::add(format!("/memberships/{row}/period"), &period)]);
        }
    })],
    ..Rule::PLAIN
};

/// When a stakeholder's last part in a project ended, where each of its parts did, for sure.
fn left(view: &View<'_>, project: &Project, id: Id<Stakeholder>, as_of: NaiveDate) -> Option<PartialDate> {
    let whole = view.whole_of(id);
    let parts =
        project.participations.iter().take(500).filter(|part| view.whole_of(part.stakeholder) == whole);
    let ends = parts.map(|part| {
        let end = part.period.and_then(|period| period.end)?;
        end.days().filter(|(_, last)| *last < as_of).map(|(_, last)| (last, end))
    });
    let ends: Option<Vec<_>> = ends.collect();
    ends?.into_iter().max_by_key(|(last, _)| *last).map(|(_, end)| end)
}

fn may_be_over(end: &PartialDate, as_of: NaiveDate) -> bool {
    end.days().is_none_or(|(first, _)| first < as_of)
}
