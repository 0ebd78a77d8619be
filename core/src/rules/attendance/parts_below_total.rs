//! Where the parts come to less than the whole, the rest is of no known kind.

use crate::model::value::Truth;
use crate::rules::attendance_rows::{breakdowns, sum, total};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/parts-below-total",
    severity: Severity::Advice,
    says: "the parts by {axis:phrase} come to less than the {total} who came in all",
    because: "A share reckoned from them leaves out people of whom nothing is known.",
    fix: "Add a row for those of whom it is not known.",
    sources: &["Interval arithmetic on bounded counts"],
    checks: &[
        Check::Session(|_, session, found| check(&session.attendance, found)),
        Check::Series(|_, series, found| check(&series.attendance, found)),
    ],
    ..Rule::PLAIN
};

fn check(rows: &[Attendance], found: &mut Found<'_>) {
    let Some(total) = total(rows) else { return };
    for (axis, parts) in breakdowns(rows) {
        if total.count.range().exceeds(&sum(&parts)) == Truth::Yes {
            found.at("/attendance", [("axis", axis.into()), ("total", total.count.to_string().into())]);
        }
    }
}
