//! A language that is offered is spoken by somebody.

use crate::model::value::Language;
use crate::rules::prelude::*;
use crate::rules::stages::may_be_had;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "service/language-unstaffed",
    severity: Severity::Advice,
    says: "`{service}` is offered in `{languages}`, but nothing says by whom or how",
    because: "A language promised on paper and missing at the counter costs people the journey and their trust.",
    fix: "Say for each language how it is provided: by staff, a mediator or an interpreter, or only in writing.",
    sources: &["HSDS 3.0, language", "D.Lgs. 286/1998, art. 42: linguistic and cultural mediators"],
    bad: r#"{"services": [{
        "slug": "cup", "name": "CUP dell’ospedale di Nardò", "languages": [{"language": "ar"}]}]}"#,
    good: r#"{"services": [{
        "slug": "cup", "name": "CUP dell’ospedale di Nardò",
        "languages": [{"language": "ar", "by": "mediator"}]}]}"#,
    checks: &[Check::Service(|view, service, found| {
        if service.languages.is_empty() || !may_be_had(service) {
            return;
        }
        // Of the language that everybody speaks there, nobody needs to say who does.
        let first = view.languages().first();
        let usual = |one: &Language| {
            first.is_some_and(|first| first.answers(one.as_str()) || one.answers(first.as_str()))
        };
        let open = service.languages.iter().filter(|one| one.by.is_none() && !usual(&one.language));
        let open: Vec<_> = open.map(|one| one.language.as_str()).collect();
        if !open.is_empty() {
            let service = view.read(&service.name);
            found.at("/languages", [("service", service.into()), ("languages", open.join(", ").into())]);
        }
    })],
    ..Rule::PLAIN
};
