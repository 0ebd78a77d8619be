//! A session is of the project of its cycle and of its series.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "session/project-contradicted",
    severity: Severity::Error,
    says: "the session[ `{session}`] is entered under the project `{project}`, but its {of:phrase} `{name}` belongs to `{other}`",
    because: "Its costs and its participants are counted for one project and missing from the other.",
    fix: "Correct the project, or the {of:phrase}.",
    sources: &["FAMI 2014-2020, project sheet"],
    about: "session",
    bad: r#"{
        "projects": [
            {"slug": "multi-azione", "title": "Multi-Azione"},
            {"slug": "wifi", "title": "WIFI"}
        ],
        "cycles": [{"slug": "bari", "project": "multi-azione", "title": "Bari"}],
        "sessions": [
            {
                "slug": "seminario", "kind": "seminar", "title": "Seminario", "project": "wifi",
                "cycle": "bari"
            }
        ]
    }"#,
    good: r#"{
        "projects": [
            {"slug": "multi-azione", "title": "Multi-Azione"},
            {"slug": "wifi", "title": "WIFI"}
        ],
        "cycles": [{"slug": "bari", "project": "multi-azione", "title": "Bari"}],
        "sessions": [
            {
                "slug": "seminario", "kind": "seminar", "title": "Seminario", "project": "multi-azione",
                "cycle": "bari", "about_projects": ["wifi"]
            }
        ]
    }"#,
    checks: &[Check::Session(|view, session, found| {
        let Some(project) = session.project else { return };
        let of_cycle = session
            .cycle
            .and_then(|id| view.get(id))
            .map(|cycle| (Noun::Cycle, cycle.id.uuid(), cycle.project));
        let of_series = session
            .series
            .and_then(|id| view.get(id))
            .and_then(|series| series.project.map(|project| (Noun::Series, series.id.uuid(), project)));
        let other = |of: &(_, _, value::Id<Project>)| of.2 != project;
        let Some((noun, id, theirs)) = of_cycle.filter(other).or(of_series.filter(other)) else { return };
        let finding = found.at("/project", [
            ("project", view.name(project.uuid()).unwrap_or_default().into()),
            ("of", noun.code().into()),
            ("name", view.name(id).unwrap_or_else(|| id.to_string()).into()),
            ("other", view.name(theirs.uuid()).unwrap_or_default().into()),
        ]);
        // Where cycle and series are at odds themselves, nobody can tell which is right.
        if of_cycle.zip(of_series).is_none_or(|(cycle, series)| cycle.2 == series.2) {
            finding.suggest([Edit::replace("/project", &theirs)]);
        }
    })],
    ..Rule::PLAIN
};
