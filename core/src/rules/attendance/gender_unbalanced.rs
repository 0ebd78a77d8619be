//! Where a project looks at women and men apart, neither sits at the table almost alone.

use crate::rules::attendance_lens::{has_gender_lens, is_surely_below, of_gender};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/gender-unbalanced",
    severity: Severity::Warning,
    says: "{women:one=# woman|other=# women} and {men:one=# man|other=# men} came[ to `{occasion}`]: one of the two groups makes up less than {percent} per cent",
    because: "A service asks different things of women and of men, and a table hears only those who sit at it.",
    fix: "Ask those who stayed away what kept them (the hour, the children, the invitation), and change that.",
    sources: &[
        "FAMI project MI MAIN: “con particolare riferimento all’ottica di genere”",
        "Council of Europe, Recommendation Rec(2003)3: at least 40 per cent of women and of men",
    ],
    limits: &[
        Limit { name: "percent", default: 40, least: 1, most: 50 },
        Limit { name: "people", default: 10, least: 1, most: 1000 },
    ],
    about: "occasion",
    bad: r#"{
        "projects": [{"slug": "consultori", "title": "Consultori aperti", "gender_lens": true}],
        "sessions": [
            {
                "slug": "incontro", "kind": "workshop", "project": "consultori", "status": "held",
                "attendance": [{"count": 4, "gender": "woman"}, {"count": 20, "gender": "man"}]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "consultori", "title": "Consultori aperti", "gender_lens": true}],
        "sessions": [
            {
                "slug": "incontro", "kind": "workshop", "project": "consultori", "status": "held",
                "attendance": [{"count": 11, "gender": "woman"}, {"count": 13, "gender": "man"}]
            }
        ]
    }"#,
    checks: &[
        Check::Session(|view, session, found| {
            let series = session.series.and_then(|id| view.get(id));
            if !series.is_some_and(is_for_one_gender) {
                check(view, &session.attendance, session.project, session.cycle, found);
            }
        }),
        Check::Series(|view, series, found| {
            if !is_for_one_gender(series) {
                check(view, &series.attendance, series.project, series.cycle, found);
            }
        }),
    ],
    ..Rule::PLAIN
};

fn is_for_one_gender(series: &Series) -> bool {
    series.target_groups.iter().any(|group| matches!(group, TargetGroup::Woman | TargetGroup::Mother))
}

fn check(
    view: &View<'_>,
    rows: &[Attendance],
    project: Option<value::Id<Project>>,
    cycle: Option<value::Id<Cycle>>,
    found: &mut Found<'_>,
) {
    if rows.len() < 2 || !has_gender_lens(view, project, cycle) {
        return;
    }
    let (Some(women), Some(men)) = (of_gender(rows, &Gender::Woman), of_gender(rows, &Gender::Man)) else {
        return;
    };
    let (percent, people) = (found.limit("percent"), found.limit("people"));
    let least = women.plus(&men).low();
    let below = |one: value::Range, other: value::Range| {
        let whole = one.high().zip(other.low()).and_then(|(one, other)| one.plus(other));
        is_surely_below(one.high(), whole, percent)
    };
    let few = least.is_none_or(|least| least < people.into());
    if !few && (below(women, men) || below(men, women)) {
        found.at("/attendance", [
            ("women", said(women).into()),
            ("men", said(men).into()),
            ("percent", percent.into()),
        ]);
    }
}

/// A figure as a message gives it: the bounds, or the one figure that both are.
fn said(range: value::Range) -> String {
    match (range.low(), range.high()) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (Some(low), Some(high)) => format!("{low}–{high}"),
        (Some(low), None) => format!("≥ {low}"),
        (_, high) => high.map(|high| format!("≤ {high}")).unwrap_or_default(),
    }
}
