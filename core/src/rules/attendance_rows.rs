//! Attendance as rules read it: the row of all, the rows of each kind, the sessions of a series.

use crate::model::value::Range;
use crate::model::{Attendance, AttendanceBasis, AttendanceUnit, Series, Session, SessionState};
use crate::rules::view::View;

/// The row that counts everybody.
pub(super) fn total(rows: &[Attendance]) -> Option<&Attendance> {
    rows.iter().find(|row| axis(row).is_none() && counts_people(row))
}

/// The rows that break the whole down, by what they do so; rows along two lines at once are
/// parts of neither.
pub(super) fn breakdowns(rows: &[Attendance]) -> Vec<(&'static str, Vec<&Attendance>)> {
    ["stakeholder_kind", "target_group", "gender", "stakeholder"]
        .into_iter()
        .map(|line| (line, rows.iter().filter(|row| axis(row) == Some(line) && counts_people(row)).collect()))
        .filter(|(_, parts): &(_, Vec<_>)| !parts.is_empty())
        .collect()
}

/// The sessions of a series, without those called off or put off.
pub(super) fn sessions_of<'d>(view: &View<'d>, series: &Series) -> Vec<&'d Session> {
    let of_it = |session: &&Session| {
        let off = matches!(session.status, Some(SessionState::Cancelled | SessionState::Postponed));
        session.series == Some(series.id) && !off
    };
    view.referring(series.id.uuid()).filter(of_it).collect()
}

fn axis(row: &Attendance) -> Option<&'static str> {
    let lines = [
        row.stakeholder_kind.is_some().then_some("stakeholder_kind"),
        row.target_group.is_some().then_some("target_group"),
        row.gender.is_some().then_some("gender"),
        row.stakeholder.is_some().then_some("stakeholder"),
    ];
    let mut lines = lines.into_iter().flatten();
    match (lines.next(), lines.next()) {
        (None, _) => None,
        (Some(line), None) => Some(line),
        (Some(_), Some(_)) => Some("several"),
    }
}

/// Whether a row counts people who came: not accesses, and not whoever was expected or signed up.
fn counts_people(row: &Attendance) -> bool {
    let people = matches!(row.unit, None | Some(AttendanceUnit::Persons));
    people && !matches!(row.basis, Some(AttendanceBasis::Planned | AttendanceBasis::Registered))
}

/// What the counts of some rows can come to together.
pub(super) fn sum(rows: &[&Attendance]) -> Range {
    rows.iter().fold(Range::ZERO, |sum, row| sum.plus(&row.count.range()))
}
