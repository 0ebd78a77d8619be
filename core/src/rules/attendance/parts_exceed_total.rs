//! Those of one kind are among all who came.

use crate::model::value::{Range, Truth};
use crate::rules::attendance_rows::{breakdowns, sum, total};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/parts-exceed-total",
    severity: Severity::Error,
    says: "the parts by {axis:phrase} add up to {sum:quantity}, more than the {total:quantity} who came[ to `{occasion}`] in all",
    because: "Somebody was counted twice, or a figure belongs to another session.",
    fix: "Check the figures; if one person can fall under two kinds, break the total down in another way.",
    sources: &["Interval arithmetic on bounded counts"],
    about: "occasion",
    bad: r#"{
        "sessions": [
            {
                "slug": "seminario-territoriale", "kind": "seminar", "title": "Seminario territoriale",
                "attendance": [
                    {"count": 40},
                    {"count": 25, "gender": "woman"},
                    {"count": 19, "gender": "man"}
                ]
            }
        ]
    }"#,
    good: r#"{
        "sessions": [
            {
                "slug": "seminario-territoriale", "kind": "seminar", "title": "Seminario territoriale",
                "attendance": [
                    {"count": 40},
                    {"count": 25, "gender": "woman"},
                    {"count": 15, "gender": "man"}
                ]
            }
        ]
    }"#,
    checks: &[
        Check::Session(|_, session, found| check(&session.attendance, found)),
        Check::Series(|_, series, found| check(&series.attendance, found)),
    ],
    ..Rule::PLAIN
};

fn check(rows: &[Attendance], found: &mut Found<'_>) {
    let Some(total) = total(rows) else { return };
    for (axis, parts) in breakdowns(rows) {
        let more = |range: &Range| range.exceeds(&total.count.range()) == Truth::Yes;
        // One person belongs to many target groups, so that only each by itself is a part.
        let exceeding = match axis {
            "target_group" => parts.iter().map(|part| part.count.range()).find(more),
            _ => Some(sum(&parts)).filter(more),
        };
        if let Some(sum) = exceeding.and_then(|range| range.least()) {
            let sum = ("sum", sum.to_string().into());
            found.at("/attendance", [("axis", axis.into()), sum, ("total", total.count.to_string().into())]);
        }
    }
}
