//! Numbered actions between which numbers are missing.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "project/action-numbers-gap",
    severity: Severity::Advice,
    says: "the actions of `{project}` are numbered up to {last}, but nothing is recorded about {missing}",
    because: "The project did more than the dossier tells, and what came of it cannot be found.",
    fix: "Add the missing actions; if no source says anything about one, enter its number alone.",
    sources: &["FAMI 2014-2020, project sheet"],
    bad: r#"{
        "projects": [
            {
                "slug": "multi-azione", "title": "Multi-Azione",
                "actions": [
                    {"number": 2, "title": "Accesso ai servizi"},
                    {"number": 4, "title": "Partecipazione attiva"}
                ]
            }
        ]
    }"#,
    good: r#"{
        "projects": [
            {
                "slug": "multi-azione", "title": "Multi-Azione",
                "actions": [
                    {"number": 1, "title": "Qualificazione della scuola"},
                    {"number": 2, "title": "Accesso ai servizi"},
                    {"number": 3, "title": "Informazione"},
                    {"number": 4, "title": "Partecipazione attiva"}
                ]
            }
        ]
    }"#,
    checks: &[Check::Project(|view, project, found| {
        // A number of three digits is a code, not a count.
        let numbers = project.actions.iter().map(|action| action.number).filter(|number| *number < 100);
        let numbers: Vec<u16> = numbers.collect();
        let Some(&last) = numbers.iter().max() else { return };
        let missing: Vec<_> =
            (1..last).filter(|number| !numbers.contains(number)).map(|number| number.to_string()).collect();
        if !missing.is_empty() {
            found.at("/actions", [
                ("project", view.read(&project.title).into()),
                ("last", usize::from(last).into()),
                ("missing", missing.join(", ").into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
