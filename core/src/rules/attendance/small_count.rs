//! A figure so small that it points at people is not passed on.

use crate::model::value::{Count, Decimal, Quantity};
use crate::rules::groups::is_sensitive;
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/small-count",
    severity: Severity::Advice,
    says: "the figure for {group:phrase}[ at `{occasion}`] is {count:quantity}: so small that anyone who was there can tell who they are",
    because: "Whether to say that they sought asylum, were trafficked or are ill is up to them.",
    fix: "Before the figure leaves the project, write that there are fewer than {people}, or count them within a larger group.",
    sources: &[
        "Eurostat and ISTAT practice of statistical disclosure control (minimum frequency rule)",
        "Regulation (EU) 2016/679, article 9",
    ],
    limits: &[Limit { name: "people", default: 5, least: 2, most: 20 }],
    about: "occasion",
    bad: r#"{"sessions": [{"slug": "s", "kind": "focus_group", "title": "Ascolto sull’accesso alle cure",
            "attendance": [{"count": 2, "target_group": "trafficking_survivor"}]}]}"#,
    good: r#"{"sessions": [{"slug": "s", "kind": "focus_group", "title": "Ascolto sull’accesso alle cure",
            "attendance": [{"count": {"less_than": 5}, "target_group": "trafficking_survivor"}]}]}"#,
    checks: &[
        Check::Session(|_, session, found| check(&session.attendance, found)),
        Check::Series(|_, series, found| check(&series.attendance, found)),
    ],
    ..Rule::PLAIN
};

fn check(rows: &[Attendance], found: &mut Found<'_>) {
    for (row, attendance) in rows.iter().enumerate() {
        let people = matches!(attendance.unit, None | Some(AttendanceUnit::Persons));
        let group = attendance.target_group.as_ref().filter(|group| people && is_sensitive(group));
        let (Some(group), Some(count)) = (group, attendance.count.exact()) else { continue };
        let least = Decimal::from(found.limit("people"));
        if count <= Decimal::ZERO || count >= least {
            continue;
        }
        let at = format!("/attendance/{row}/count");
        let named = [
            ("group", group.code().into()),
            ("count", count.to_string().into()),
            ("people", found.limit("people").into()),
        ];
        let finding = found.at(&at, named);
        if let Ok(fewer) = Count::try_from(Quantity::LessThan(least)) {
            finding.suggest([Edit::replace(at, &fewer)]);
        }
    }
}
