//! Days by which something is waited for: whether they are over, and how far a halted cycle puts them off.
//!
//! What belongs to a cycle and was due while it was halted, or later, is due so much later; as long as
//! it is halted nothing of it becomes late. The dates in the dossier stay as they were agreed.

use chrono::{Days, Months, NaiveDate, TimeDelta};

use crate::model::value::{Date, Id, PartialDate};
use crate::model::{Cycle, CyclePhase};
use crate::order::InOrder;
use crate::rules::doubtful::is_plausible;
use crate::rules::view::View;

/// A day by which something is waited for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Term {
    /// As it is stated, or follows from what is.
    pub(crate) stated: PartialDate,
    /// The last day that this can mean.
    pub(crate) last: NaiveDate,
    /// The cycle to which it belongs.
    pub(crate) cycle: Option<Id<Cycle>>,
    /// The day on which it was set, where that is known: what was halted before is reckoned in already.
    since: Option<NaiveDate>,
}

impl Term {
    /// That of a date, perhaps known only in part: about a day or month is over only when the month is.
    /// Nothing where the year is unknown, or hardly meant.
    pub(crate) fn by(due: PartialDate) -> Option<Self> {
        let exact = !due.approximate && !due.uncertain;
        let day = due.day.filter(|_| exact);
        Self::of(due, PartialDate { day, approximate: false, uncertain: false, ..due })
    }

    /// That of a date, if it is exact.
    pub(crate) fn exactly(due: PartialDate) -> Option<Self> {
        Self::of(due, due)
    }

    fn of(stated: PartialDate, exactly: PartialDate) -> Option<Self> {
        let (_, last) = exactly.days().filter(|_| is_plausible(&stated))?;
        Some(Self { stated, last, cycle: None, since: None })
    }

    /// That of a day.
    pub(crate) fn on(day: NaiveDate) -> Self {
        Self { stated: day.into(), last: day, cycle: None, since: None }
    }

    /// So many days from a day on.
    pub(crate) fn days_after(day: NaiveDate, days: i64) -> Option<Self> {
        let days = Days::new(u64::try_from(days).ok()?);
        Some(Self { since: Some(day), ..Self::on(day.checked_add_days(days)?) })
    }

    /// So many months from a day on.
    pub(crate) fn months_after(day: NaiveDate, months: i64) -> Option<Self> {
        let months = Months::new(u32::try_from(months).ok()?);
        Some(Self { since: Some(day), ..Self::on(day.checked_add_months(months)?) })
    }

    /// The same of something that belongs to a cycle.
    pub(crate) fn within(self, cycle: Option<Id<Cycle>>) -> Self {
        Self { cycle, ..self }
    }

    /// The same, set on a day.
    pub(crate) fn set_on(self, day: Option<PartialDate>) -> Self {
        Self { since: day.and_then(|day| day.days()).map(|(first, _)| first), ..self }
    }

    /// For how many days its cycle was halted, by which it is put off.
    pub(crate) fn halted(&self, view: &View<'_>) -> i64 {
        let cycle = self.cycle.and_then(|cycle| view.get(cycle));
        let put_off = cycle
            .zip(view.as_of())
            .map(|(cycle, as_of)| put_off(cycle, self.since.unwrap_or(NaiveDate::MIN), self.last, as_of));
        put_off.unwrap_or_default()
    }

    /// The last day on which what is waited for comes in time, as things stand.
    pub(crate) fn now(&self, view: &View<'_>) -> NaiveDate {
        later(self.last, self.halted(view))
    }

    /// Whether it is over.
    pub(crate) fn is_over(&self, view: &View<'_>) -> bool {
        // Most are not even without a look at the cycle.
        view.as_of().is_some_and(|as_of| self.last < as_of && self.now(view) < as_of)
    }

    /// It in a message: as it is stated or, where it was put off, the day to which.
    pub(crate) fn told(&self, view: &View<'_>) -> String {
        match self.halted(view) {
            0 => self.stated.to_string(),
            days => PartialDate::from(later(self.last, days)).to_string(),
        }
    }
}

/// The day so many days later.
fn later(day: NaiveDate, days: i64) -> NaiveDate {
    TimeDelta::try_days(days).and_then(|days| day.checked_add_signed(days)).unwrap_or(NaiveDate::MAX)
}

/// For how many days, from the first on, a cycle was halted before what was due on the last.
fn put_off(cycle: &Cycle, first: NaiveDate, last: NaiveDate, as_of: NaiveDate) -> i64 {
    let mut halts: Vec<_> = cycle.suspensions.iter().map(|halt| (halt.start.day(), halt.end.day())).collect();
    if cycle.phase == Some(CyclePhase::Suspended) {
        // Nobody may know since when: then nothing of it is late.
        halts.push((cycle.suspended_since.map_or(last.min(as_of), Date::day), as_of));
    }
    halts.order();
    let (mut days, mut free) = (0, first);
    for (start, end) in halts {
        // A day counts once, and only once it has come.
        let (start, end) = (start.max(free), end.min(as_of));
        if start < end && start <= later(last, days) {
            days += end.signed_duration_since(start).num_days();
            free = end;
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Suspension;
    use uuid::Uuid;

    fn day(written: &str) -> NaiveDate {
        written.parse::<Date>().unwrap().day()
    }

    fn halted(times: &[(&str, &str)], since: Option<&str>) -> Cycle {
        let mut cycle = Cycle::new(Uuid::nil().into(), Uuid::nil().into());
        let halt = |(start, end): &(&str, &str)| Suspension::new(day(start).into(), day(end).into());
        cycle.suspensions = times.iter().map(halt).collect();
        if let Some(since) = since {
            (cycle.phase, cycle.suspended_since) = (Some(CyclePhase::Suspended), Some(day(since).into()));
        }
        cycle
    }

    fn days(cycle: &Cycle, last: &str, as_of: &str) -> i64 {
        put_off(cycle, NaiveDate::MIN, day(last), day(as_of))
    }

    #[test]
    fn what_was_due_in_a_halt_or_later_is_due_so_much_later() {
        let cycle = halted(&[("2026-01-10", "2026-01-20")], None);
        assert_eq!(days(&cycle, "2026-01-09", "2026-06-01"), 0);
        assert_eq!(days(&cycle, "2026-01-10", "2026-06-01"), 10);
        assert_eq!(days(&cycle, "2026-03-01", "2026-06-01"), 10);
    }

    #[test]
    fn a_halt_before_the_term_was_set_is_reckoned_in_already() {
        let cycle = halted(&[("2026-01-10", "2026-01-20")], None);
        let from = |first| put_off(&cycle, day(first), day("2026-03-01"), day("2026-06-01"));
        assert_eq!((from("2026-01-20"), from("2026-01-15"), from("2026-01-01")), (0, 5, 10));
    }

    #[test]
    fn of_halts_that_overlap_each_day_counts_once() {
        let cycle = halted(&[("2026-01-05", "2026-01-20"), ("2026-01-01", "2026-01-10")], None);
        assert_eq!(days(&cycle, "2026-01-03", "2026-06-01"), 19);
    }

    #[test]
    fn a_later_halt_counts_for_what_an_earlier_one_has_put_into_it() {
        let cycle = halted(&[("2026-01-01", "2026-01-05"), ("2026-01-12", "2026-01-20")], None);
        assert_eq!(days(&cycle, "2026-01-10", "2026-06-01"), 12);
        assert_eq!(days(&cycle, "2026-01-07", "2026-06-01"), 4);
    }

    #[test]
    fn as_long_as_it_is_halted_what_is_left_stays_as_it_was() {
        let cycle = halted(&[], Some("2026-01-10"));
        assert_eq!(days(&cycle, "2026-01-12", "2026-01-10"), 0);
        assert_eq!(days(&cycle, "2026-01-12", "2026-02-10"), 31);
        assert_eq!(days(&cycle, "2026-01-09", "2026-02-10"), 0);
        // Looked at from a day before, it is not halted yet.
        assert_eq!(days(&cycle, "2026-01-12", "2026-01-01"), 0);
    }
}
