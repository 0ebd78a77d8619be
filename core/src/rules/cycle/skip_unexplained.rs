//! A phase left out is left out for a reason.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cycle/skip-unexplained",
    severity: Severity::Warning,
    says: "the phase `{phase:phrase}` of the cycle[ `{cycle}`] was skipped, but nothing says why",
    because: "The fund approved a plan with this phase in it, and an audit will ask what became of it.",
    fix: "Enter the reason under `skip_reason`.",
    sources: &["FAMI 2014-2020, project sheet"],
    about: "cycle",
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "ciclo", "project": "servizi",
                "phases": [{"kind": "experimentation", "status": "skipped"}]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [
            {
                "slug": "ciclo", "project": "servizi",
                "phases": [
                    {
                        "kind": "experimentation", "status": "skipped",
                        "skip_reason": "Lo sportello è rimasto chiuso per l’emergenza sanitaria."
                    }
                ]
            }
        ]
    }"#,
    checks: &[Check::Cycle(|_, cycle, found| {
        for (row, phase) in cycle.phases.iter().enumerate() {
            if phase.status == Some(PhaseStatus::Skipped) && phase.skip_reason.is_none() {
                found.at(format!("/phases/{row}"), [("phase", phase.kind.code().into())]);
            }
        }
    })],
    ..Rule::PLAIN
};
