//! A body sits after it has been founded.

use crate::model::value::Truth;
use crate::rules::doubtful::may_be_past;
use crate::rules::prelude::*;
use crate::rules::session_days::sound_day;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "body/sitting-before-act",
    severity: Severity::Warning,
    says: "`{body}` met ({date:date}) before the act that founds it ({act:date})",
    because: "What is decided by a body that does not yet exist binds nobody.",
    fix: "Check both dates; a meeting that prepared the founding belongs to the project, not to the body.",
    sources: &["D.Lgs. 267/2000, art. 8", "DPR 394/1999, art. 57"],
    bad: r#"{
        "bodies": [
            {
                "slug": "consulta",
                "name": "Consulta comunale degli stranieri",
                "kind": "municipal_consulta",
                "act": {"reference": "Delibera del Consiglio comunale 12/2020", "date": "2020-03-04"}
            }
        ],
        "sessions": [{"slug": "seduta", "kind": "sitting", "body": "consulta", "date": "2019-11-21"}]
    }"#,
    good: r#"{
        "bodies": [
            {
                "slug": "consulta",
                "name": "Consulta comunale degli stranieri",
                "kind": "municipal_consulta",
                "act": {"reference": "Delibera del Consiglio comunale 12/2020", "date": "2020-03-04"}
            }
        ],
        "sessions": [{"slug": "seduta", "kind": "sitting", "body": "consulta", "date": "2020-11-21"}]
    }"#,
    dated: true,
    checks: &[Check::Session(|view, session, found| {
        let Some(date) = sound_day(view, session) else { return };
        let Some(body) = session.body.and_then(|id| view.get(id)) else { return };
        let off = matches!(session.status, Some(SessionState::Cancelled | SessionState::Postponed));
        let act = body.act.as_ref().and_then(|act| act.date).filter(|act| may_be_past(view, act));
        let act = act.filter(|act| !off && date.before(act) == Truth::Yes);
        if let Some(act) = act {
            found.at("/date", [
                ("body", view.read(&body.name).into()),
                ("date", date.to_string().into()),
                ("act", act.to_string().into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
