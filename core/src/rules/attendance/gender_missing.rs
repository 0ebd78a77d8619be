//! A project that looks at women and men apart counts them apart.

use crate::rules::attendance_lens::has_gender_lens;
use crate::rules::attendance_rows::total;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/gender-missing",
    severity: Severity::Warning,
    says: "the project looks at women and men separately, but of the {total:quantity} who came[ to `{occasion}`] nothing says how many were women",
    because: "A table without women cannot be told apart from one with them.",
    fix: "Add a row for each gender; if nobody asked, one row with the gender `not_asked`.",
    sources: &["FAMI project MI MAIN: “con particolare riferimento all’ottica di genere”"],
    about: "occasion",
    bad: r#"{
        "projects": [{"slug": "consultori", "title": "Consultori aperti", "gender_lens": true}],
        "sessions": [
            {
                "slug": "incontro", "kind": "workshop", "project": "consultori", "status": "held",
                "attendance": [{"count": 24, "basis": "counted"}]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "consultori", "title": "Consultori aperti", "gender_lens": true}],
        "sessions": [
            {
                "slug": "incontro", "kind": "workshop", "project": "consultori", "status": "held",
                "attendance": [
                    {"count": 24, "basis": "counted"},
                    {"count": 13, "gender": "woman", "basis": "counted"},
                    {"count": 11, "gender": "man", "basis": "counted"}
                ]
            }
        ]
    }"#,
    checks: &[
        Check::Session(|view, session, found| {
            check(view, &session.attendance, session.project, session.cycle, found)
        }),
        Check::Series(|view, series, found| {
            check(view, &series.attendance, series.project, series.cycle, found)
        }),
    ],
    ..Rule::PLAIN
};

fn check(
    view: &View<'_>,
    rows: &[Attendance],
    project: Option<value::Id<Project>>,
    cycle: Option<value::Id<Cycle>>,
    found: &mut Found<'_>,
) {
    let Some(total) = total(rows) else { return };
    let split = rows.iter().any(|row| {
        row.gender.is_some() || matches!(row.target_group, Some(TargetGroup::Woman | TargetGroup::Mother))
    });
    let nobody = total.count.range().high() == Some(0.into());
    if !split && !nobody && has_gender_lens(view, project, cycle) {
        found.at("/attendance", [("total", total.count.to_string().into())]);
    }
}
