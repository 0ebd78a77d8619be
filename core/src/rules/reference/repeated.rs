//! A list names each thing once.

use uuid::Uuid;

use crate::model::value::{Id, Language};
use crate::order::repeats;
use crate::rules::languages::is_same_tag;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "reference/repeated",
    severity: Severity::Warning,
    says: "`{name}` appears more than once in this list",
    because: "Anyone who counts along the list counts it twice.",
    fix: "Remove the repetition; or put in its place what was meant.",
    sources: &["JSON Schema 2020-12, uniqueItems", "Popolo 1.0, handling duplicates"],
    bad: r#"{
        "stakeholders": [
            {"slug": "roma", "name": "Roma Capitale", "kind": "municipality"},
            {"slug": "palermo", "name": "Comune di Palermo", "kind": "municipality"}
        ],
        "sessions": [{"slug": "avvio", "kind": "kickoff", "participants": ["roma", "palermo", "roma"]}]
    }"#,
    good: r#"{
        "stakeholders": [
            {"slug": "roma", "name": "Roma Capitale", "kind": "municipality"},
            {"slug": "palermo", "name": "Comune di Palermo", "kind": "municipality"}
        ],
        "sessions": [{"slug": "avvio", "kind": "kickoff", "participants": ["roma", "palermo"]}]
    }"#,
    checks: &[
        Check::Project(|view, project, found| {
            check(view, found, "territories", &project.territories);
            check(view, found, "sources", &project.sources);
        }),
        Check::Territory(|view, territory, found| check(view, found, "parts", &territory.parts)),
        Check::Stakeholder(|view, stakeholder, found| {
            check(view, found, "distinct_from", &stakeholder.distinct_from)
        }),
        Check::Service(|view, service, found| {
            check(view, found, "providers", &service.providers);
            check(view, found, "sources", &service.sources);
            // One language may be given in several ways, each in a row of its own.
            check_tags(found, "languages", service.languages.len(), &|row| {
                service.languages.get(row).map(|it| (&it.language, it.by.as_ref().map_or("", |by| by.code())))
            });
        }),
        Check::Barrier(|view, barrier, found| check(view, found, "services", &barrier.services)),
        Check::Cycle(|view, cycle, found| check(view, found, "services", &cycle.services)),
        Check::Series(|view, series, found| check(view, found, "territories", &series.territories)),
        Check::Session(|view, session, found| {
            check(view, found, "organisers", &session.organisers);
            check(view, found, "participants", &session.participants);
            check(view, found, "about_projects", &session.about_projects);
            check_plain_tags(found, "languages_offered", &session.languages_offered);
        }),
        Check::WorkingTable(|view, table, found| check(view, found, "composition", &table.composition)),
        Check::Contribution(|view, contribution, found| {
            check(view, found, "based_on", &contribution.based_on)
        }),
        Check::Measure(|view, measure, found| {
            check(view, found, "barriers", &measure.barriers);
            check(view, found, "services", &measure.services);
            check(view, found, "agreed_by", &measure.agreed_by);
            check(view, found, "indicators", &measure.indicators);
        }),
        Check::Recommendation(|view, recommendation, found| {
            check(view, found, "services", &recommendation.services);
            check(view, found, "barriers", &recommendation.barriers);
            check(view, found, "tables", &recommendation.tables);
            check(view, found, "contributions", &recommendation.contributions);
            check(view, found, "measures", &recommendation.measures);
            check(view, found, "outputs", &recommendation.outputs);
        }),
        Check::Training(|view, training, found| {
            check(view, found, "sessions", &training.sessions);
            check(view, found, "materials", &training.materials);
            check_plain_tags(found, "languages", &training.languages);
        }),
        Check::Output(|view, output, found| {
            check(view, found, "informs", &output.informs);
            check_plain_tags(found, "languages", &output.languages);
        }),
    ],
    ..Rule::PLAIN
};

/// Lists up to this length are looked through without a set, which most of them need not have.
const SHORT: usize = 8;

fn check<T>(view: &View<'_>, found: &mut Found<'_>, field: &str, ids: &[Id<T>]) {
    if ids.len() > 1 {
        check_ids(view, found, field, ids.len(), &|row| ids.get(row).map(|id| id.uuid()));
    }
}

fn check_ids(view: &View<'_>, found: &mut Found<'_>, field: &str, count: usize, id: &dyn Fn(usize) -> Option<Uuid>) {
    if count <= SHORT && !(1..count).any(|row| (0..row).any(|earlier| id(earlier) == id(row))) {
        return;
    }
    let ids: Vec<_> = (0..count).filter_map(id).collect();
    for row in repeats(&ids) {
        let Some(id) = ids.get(row) else { continue };
        let name = view.name(*id).unwrap_or_else(|| id.to_string());
        let at = format!("/{field}/{row}");
        found.at(&at, [("name", name.into())]).mend([Edit::remove(&at)]);
    }
}

fn check_plain_tags(found: &mut Found<'_>, field: &str, languages: &[Language]) {
    check_tags(found, field, languages.len(), &|row| languages.get(row).map(|language| (language, "")));
}

/// Languages, each with what else tells its row from others: tags are the same in small and large
/// letters, and in two letters or three.
fn check_tags<'l>(
    found: &mut Found<'_>,
    field: &str,
    count: usize,
    named: &dyn Fn(usize) -> Option<(&'l Language, &'l str)>,
) {
    for row in 1..count.min(256) {
        let Some((language, beside)) = named(row) else { continue };
        let same = |(earlier, other): (&Language, &str)| {
            other == beside && is_same_tag(earlier.as_str(), language.as_str())
        };
        if (0..row).filter_map(named).any(same) {
            let at = format!("/{field}/{row}");
            found.at(&at, [("name", language.as_str().into())]).mend([Edit::remove(&at)]);
        }
    }
}
