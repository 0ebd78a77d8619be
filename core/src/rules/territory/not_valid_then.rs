//! A territory stands for itself only while there is such a territory.

use crate::model::value::{Id, PartialDate, Period, Truth};
use crate::rules::periods::told;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "territory/not-valid-then",
    severity: Severity::Warning,
    says: "there was no territory `{territory}` at the time ({when:date}): it existed[ from {since:date}][ until {until:date}]",
    because: "Its codes and population are those of a different area from the one where the work was done.",
    fix: "Name the territory that existed at the time.",
    sources: &["ISTAT, variazioni territoriali", "L.R. Sardegna 2/2016"],
    bad: r#"{
        "territories": [
            {
                "slug": "carbonia-iglesias",
                "name": "Provincia di Carbonia-Iglesias",
                "kind": "province",
                "valid": {"start": "2005", "end": "2016"}
            }
        ],
        "sessions": [
            {
                "slug": "seminario",
                "kind": "seminar",
                "date": "2019-05-14",
                "territory": "carbonia-iglesias"
            }
        ]
    }"#,
    good: r#"{
        "territories": [
            {
                "slug": "sud-sardegna",
                "name": "Provincia del Sud Sardegna",
                "kind": "province",
                "valid": {"start": "2016", "end": "2025"}
            }
        ],
        "sessions": [
            {
                "slug": "seminario",
                "kind": "seminar",
                "date": "2019-05-14",
                "territory": "sud-sardegna"
            }
        ]
    }"#,
    checks: &[
        Check::Session(|view, session, found| {
            let day = session.date.map(|date| Period { start: Some(date), end: Some(date), duration: None });
            if let (Some(time), Some(id)) = (day.or(session.period), session.territory) {
                check(view, id, time, "/territory", found);
            }
        }),
        Check::Series(|view, series, found| {
            let Some(time) = series.period else { return };
            for (row, id) in series.territories.iter().enumerate() {
                check(view, *id, time, format_args!("/territories/{row}"), found);
            }
        }),
        Check::Project(|view, project, found| {
            let Some(time) = project.period else { return };
            for (row, id) in project.territories.iter().enumerate() {
                check(view, *id, time, format_args!("/territories/{row}"), found);
            }
            for (row, site) in project.sites.iter().enumerate() {
                check(view, site.territory, time, format_args!("/sites/{row}/territory"), found);
            }
        }),
    ],
    ..Rule::PLAIN
};

fn check(
    view: &View<'_>,
    id: Id<Territory>,
    time: Period,
    at: impl std::fmt::Display,
    found: &mut Found<'_>,
) {
    let Some(territory) = view.get(id) else { return };
    let Some(valid) = territory.valid.filter(|valid| valid.apart(&time) == Truth::Yes) else { return };
    let (name, when) = (("territory", view.read(&territory.name).into()), ("when", written(time).into()));
    let said = |date: PartialDate| date.to_string().into();
    match (valid.start, valid.end) {
        (Some(since), Some(until)) => {
            found.at(at, [name, when, ("since", said(since)), ("until", said(until))])
        }
        (Some(since), None) => found.at(at, [name, when, ("since", said(since))]),
        (None, Some(until)) => found.at(at, [name, when, ("until", said(until))]),
        (None, None) => return,
    };
}

/// The time as one writes it: a day, or from one to another.
fn written(time: Period) -> String {
    if time.start == time.end {
        told(time.start)
    } else {
        format!("{}–{}", told(time.start), told(time.end))
    }
}
