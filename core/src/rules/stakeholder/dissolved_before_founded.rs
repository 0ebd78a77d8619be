//! A body does not end before it begins.

use crate::model::value::Truth;
use crate::rules::doubtful::is_memorable;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "stakeholder/dissolved-before-founded",
    severity: Severity::Error,
    says: "`{name}` ceased to exist ({dissolved:date}) before it was founded ({founded:date})",
    because: "There was never a day on which it existed, so it cannot have sat at any table.",
    fix: "Check both dates; they may be the wrong way round.",
    sources: &["Popolo 1.0, founding and dissolution dates"],
    bad: r#"{"stakeholders": [
        {
            "slug": "consorzio",
            "name": "Consorzio ABN",
            "kind": "consortium",
            "founded": "2019-03-01",
            "dissolved": "1997-05-12"
        }
    ]}"#,
    good: r#"{"stakeholders": [
        {
            "slug": "consorzio",
            "name": "Consorzio ABN",
            "kind": "consortium",
            "founded": "1997-05-12",
            "dissolved": "2019-03-01"
        }
    ]}"#,
    checks: &[Check::Stakeholder(|view, stakeholder, found| {
        let (Some(founded), Some(dissolved)) = (stakeholder.founded, stakeholder.dissolved) else { return };
        if dissolved.before(&founded) == Truth::Yes && is_memorable(&founded) && is_memorable(&dissolved) {
            let params = [
                ("name", view.read(&stakeholder.name).into()),
                ("founded", founded.to_string().into()),
                ("dissolved", dissolved.to_string().into()),
            ];
            let swapped = [Edit::replace("/founded", &dissolved), Edit::replace("/dissolved", &founded)];
            found.at("/dissolved", params).suggest(swapped);
        }
    })],
    ..Rule::PLAIN
};
