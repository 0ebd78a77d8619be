//! Where services for migrants are redesigned, migrants are more than a handful in the room.

use crate::rules::attendance_lens::is_surely_below;
use crate::rules::attendance_rows::{breakdowns, total};
use crate::rules::prelude::*;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "attendance/migrant-share-low",
    severity: Severity::Warning,
    says: "of the {total:quantity} who came[ to `{occasion}`], {migrants:one=# was a migrant|other=# were migrants}: less than {percent} per cent",
    because: "A few people do not contradict a full room; the services hear themselves and take it for consent.",
    fix: "Invite people through migrant associations, at times and in languages that suit them; or hold a separate table for them first.",
    sources: &["FAMI project “Cittadini si diventa”: the greatest involvement of the associations"],
    limits: &[Limit { name: "percent", default: 20, least: 1, most: 90 }],
    about: "occasion",
    bad: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "roma", "project": "servizi", "title": "Roma"}],
        "sessions": [
            {
                "slug": "incontro", "kind": "workshop", "cycle": "roma", "status": "held",
                "attendance": [{"count": 40}, {"count": 3, "target_group": "third_country_national"}]
            }
        ]
    }"#,
    good: r#"{
        "projects": [{"slug": "servizi", "title": "Servizi aperti"}],
        "cycles": [{"slug": "roma", "project": "servizi", "title": "Roma"}],
        "sessions": [
            {
                "slug": "incontro", "kind": "workshop", "cycle": "roma", "status": "held",
                "attendance": [{"count": 40}, {"count": 18, "target_group": "third_country_national"}]
            }
        ]
    }"#,
    checks: &[Check::Session(|_, session, found| {
        // Only where people are to design together: a training of operators is for operators.
        let apart = matches!(
            session.kind,
            SessionKind::Training | SessionKind::StudyVisit | SessionKind::InterviewRound
        );
        if session.cycle.is_none() || apart || session.attendance.len() < 2 {
            return;
        }
        let Some(total) = total(&session.attendance) else { return };
        let groups = breakdowns(&session.attendance).into_iter().find(|(line, _)| *line == "target_group");
        // One person belongs to many groups, so the larger of the two widest is looked at.
        let wide = |row: &&&Attendance| {
            matches!(
                row.target_group,
                Some(TargetGroup::ThirdCountryNational | TargetGroup::MigrantBackground)
            )
        };
        let parts = groups.map(|(_, parts)| parts).unwrap_or_default();
        let Some(most) = parts
            .iter()
            .filter(wide)
            .max_by_key(|row| row.count.range().high().map_or((1, None), |high| (0, Some(high))))
        else {
            return;
        };
        let percent = found.limit("percent");
        if is_surely_below(most.count.range().high(), total.count.range().low(), percent) {
            found.at("/attendance", [
                ("migrants", most.count.to_string().into()),
                ("total", total.count.to_string().into()),
                ("percent", percent.into()),
            ]);
        }
    })],
    ..Rule::PLAIN
};
