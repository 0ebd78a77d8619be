//! Who comes three times is three presences and one person.

use crate::model::value::Decimal;
use crate::rules::attendance_rows::{sessions_of, total};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/presences-as-persons",
    severity: Severity::Warning,
    says: "the series[ `{occasion}`] counts {total:one=# person|other=# persons}, the same as the attendance of its {sessions} sessions added up, as if nobody had come twice",
    because: "The fund asks how many people were reached; somebody who came three times is counted as three people.",
    fix: "Set the unit to `presences`; or count each person once and correct the figure.",
    sources: &["FAMI project WIFI: 120 operators and 540 accesses, counted apart"],
    about: "occasion",
    bad: r#"{
        "territories": [{"slug": "fermo", "name": "Fermo", "kind": "municipality"}],
        "series": [
            {
                "slug": "laboratori", "title": "Laboratori", "territories": ["fermo"],
                "attendance": [{"count": 57, "unit": "persons"}]
            }
        ],
        "sessions": [
            {
                "slug": "incontro", "kind": "lab", "series": "laboratori", "status": "held",
                "attendance": [{"count": 21}]
            },
            {
                "slug": "incontro-2", "kind": "lab", "series": "laboratori", "status": "held",
                "attendance": [{"count": 19}]
            },
            {
                "slug": "incontro-3", "kind": "lab", "series": "laboratori", "status": "held",
                "attendance": [{"count": 17}]
            }
        ]
    }"#,
    good: r#"{
        "territories": [{"slug": "fermo", "name": "Fermo", "kind": "municipality"}],
        "series": [
            {
                "slug": "laboratori", "title": "Laboratori", "territories": ["fermo"],
                "attendance": [{"count": 57, "unit": "presences"}]
            }
        ],
        "sessions": [
            {
                "slug": "incontro", "kind": "lab", "series": "laboratori", "status": "held",
                "attendance": [{"count": 21}]
            },
            {
                "slug": "incontro-2", "kind": "lab", "series": "laboratori", "status": "held",
                "attendance": [{"count": 19}]
            },
            {
                "slug": "incontro-3", "kind": "lab", "series": "laboratori", "status": "held",
                "attendance": [{"count": 17}]
            }
        ]
    }"#,
    checks: &[Check::Series(|view, series, found| {
        let Some(all) = total(&series.attendance) else { return };
        let Some(whole) = all.count.exact() else { return };
        let sessions = sessions_of(view, series);
        let Some(figures) = sessions.iter().map(|session| exact(session)).collect::<Option<Vec<Decimal>>>()
        else {
            return;
        };
        // To several places different people come; where all figures are equal, another rule speaks.
        let place = |session: &&Session| session.territory.or(one_place(series));
        let one_place = sessions
            .first()
            .and_then(place)
            .is_some_and(|first| sessions.iter().all(|session| place(session) == Some(first)));
        let several = figures.iter().any(|figure| Some(figure) != figures.first());
        let sum = figures.iter().try_fold(Decimal::ZERO, |sum, figure| sum.plus(*figure));
        if one_place && several && sum == Some(whole) {
            let row = series.attendance.iter().position(|row| std::ptr::eq(row, all)).unwrap_or_default();
            let at = format!("/attendance/{row}");
            let finding =
                found.at(&at, [("total", whole.to_string().into()), ("sessions", sessions.len().into())]);
            finding.suggest([Edit::add(format!("{at}/unit"), &AttendanceUnit::Presences)]);
        }
    })],
    ..Rule::PLAIN
};

/// The place of a series that has one and no more.
fn one_place(series: &Series) -> Option<value::Id<Territory>> {
    series.territories.first().copied().filter(|_| series.territories.len() == 1)
}

/// How many came to a session, where some did and the figure is exact.
fn exact(session: &Session) -> Option<Decimal> {
    total(&session.attendance).and_then(|row| row.count.exact()).filter(|count| *count > Decimal::ZERO)
}
