//! Where the parts come to less than the whole, the rest is of no known kind.

use crate::model::value::{Count, Decimal, Quantity, Truth};
use crate::rules::attendance_rows::{breakdowns, sum, total};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/parts-below-total",
    severity: Severity::Advice,
    says: "the parts by {axis:phrase} add up to fewer than the {total:quantity} who came[ to `{occasion}`] in all",
    because: "A share worked out from them leaves out people about whom nothing is known.",
    fix: "Add a row for those about whom it is not known.",
    sources: &["Interval arithmetic on bounded counts"],
    about: "occasion",
    bad: r#"{
        "sessions": [
            {
                "slug": "seminario-territoriale", "kind": "seminar", "title": "Seminario territoriale",
                "attendance": [
                    {"count": 40},
                    {"count": 25, "gender": "woman"},
                    {"count": 9, "gender": "man"}
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
        if total.count.range().exceeds(&sum(&parts)) == Truth::Yes {
            let finding =
                found.at("/attendance", [("axis", axis.into()), ("total", total.count.to_string().into())]);
            if let Some(rest) = rest(total, &parts).filter(|_| axis == "gender") {
                finding.suggest([Edit::add("/attendance/-", &rest)]);
            }
        }
    }
}

/// Those whose gender is not known, where all the figures are exact.
fn rest(total: &Attendance, parts: &[&Attendance]) -> Option<Attendance> {
    let exact: Option<Vec<Decimal>> = parts.iter().map(|part| part.count.exact()).collect();
    let sum = exact?.into_iter().try_fold(Decimal::ZERO, Decimal::plus)?;
    let count = Count::try_from(Quantity::Exact(total.count.exact()?.minus(sum)?)).ok()?;
    Some(Attendance { count, gender: Some(Gender::Undisclosed), ..total.clone() })
}
