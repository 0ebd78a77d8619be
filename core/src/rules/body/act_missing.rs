//! A body that lasts is founded by an act.

use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/act-missing",
    severity: Severity::Warning,
    says: "no founding act is recorded for `{body}`",
    because: "A table that rests on a project alone ends with the project.",
    fix: "Enter the act with its date as soon as there is one; until then keep the status `proposed`.",
    sources: &["D.P.R. 394/1999, article 57", "decidim, reports on assemblies without an act"],
    bad: r#"{
        "bodies": [
            {
                "slug": "tavolo-provinciale", "name": "Tavolo provinciale per l’integrazione",
                "kind": "provincial_table", "status": "operating"
            }
        ]
    }"#,
    good: r#"{
        "bodies": [
            {
                "slug": "tavolo-provinciale", "name": "Tavolo provinciale per l’integrazione",
                "kind": "provincial_table", "status": "operating",
                "act": {"reference": "Delibera provinciale 12/2024"}
            }
        ]
    }"#,
    checks: &[Check::Body(|view, body, found| {
        let lasting = matches!(
            body.kind,
            BodyKind::ProvincialTable | BodyKind::MunicipalConsulta | BodyKind::RegionalConsulta | BodyKind::ZonePlanTable
        );
        // What is only proposed has no act yet.
        let proposed = body.status == Some(BodyState::Proposed);
        if lasting && !proposed && body.act.is_none() && body.legal_basis.is_none() {
            found.here([("body", view.read(&body.name).into())]);
        }
    })],
    ..Rule::PLAIN
};
