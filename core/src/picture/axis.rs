//! The axis of a timeline: days to columns, and the months written above them.

use chrono::{Datelike, Months, NaiveDate};

use crate::model::value::PartialDate;
use crate::picture::rich::{Ink, Rich};
use crate::picture::words::Words;

/// Days laid out on columns, from the first of a month to the end of another.
pub(super) struct Axis {
    first: NaiveDate,
    days: i64,
    width: usize,
}

impl Axis {
    /// An axis that holds all these days; none where there are no days.
    pub(super) fn over(days: impl Iterator<Item = NaiveDate> + Clone, width: usize) -> Option<Self> {
        let (first, last) = (days.clone().min()?.with_day(1)?, days.max()?.with_day(1)?);
        let end = last.checked_add_months(Months::new(1))?;
        Some(Self { first, days: (end - first).num_days().max(1), width: width.max(8) })
    }

    /// The column of a day.
    pub(super) fn column(&self, day: NaiveDate) -> usize {
        let share = (day - self.first).num_days().clamp(0, self.days - 1);
        let width = i64::try_from(self.width).unwrap_or(1);
        usize::try_from(share * width / self.days).unwrap_or(0).min(self.width - 1)
    }

    /// The names of months, or only years, as many as there is room for; and below each its mark.
    pub(super) fn ticks(&self, words: &Words<'_>) -> [Rich; 2] {
        let months = (self.days / 30).max(1);
        let room = i64::try_from(self.width / 9).unwrap_or(1).max(1);
        let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
        let step = steps.into_iter().find(|step| months / i64::from(*step) <= room).unwrap_or(1200);
        let mut names = Rich::new();
        let mut line = Rich::new();
        for month in 0..=months + 1 {
            let month = u32::try_from(month).unwrap_or(0);
            let Some(day) = self.first.checked_add_months(Months::new(month)) else { break };
            let number = day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
            let column = self.column(day);
            let beyond = (day - self.first).num_days() >= self.days;
            let label =
                if step % 12 == 0 { day.year().to_string() } else { words.tick(day.year(), day.month()) };
            if number % step != 0 || beyond || column + label.chars().count() > self.width {
                continue;
            }
            names = names.pad(column).and(Ink::Dim, label);
            line = fill(line, column, '─', Ink::Dim).and(Ink::Dim, "┬");
        }
        [names, fill(line, self.width, '─', Ink::Dim)]
    }

    /// A row: stretches from a day to a day, then points on them.
    pub(super) fn row(
        &self,
        stretch: Option<(NaiveDate, NaiveDate)>,
        points: &[NaiveDate],
        sign: (char, Ink),
    ) -> Rich {
        let mut cells = vec![(' ', Ink::Plain); self.width];
        if let Some((from, to)) = stretch {
            let (from, to) = (self.column(from), self.column(to));
            for (column, cell) in cells.iter_mut().enumerate() {
                if (from..=to).contains(&column) {
                    let edge = if column == from {
                        '┣'
                    } else if column == to {
                        '┫'
                    } else {
                        '━'
                    };
                    *cell = (edge, sign.1);
                }
            }
        }
        for point in points {
            if let Some(cell) = cells.get_mut(self.column(*point)) {
                *cell = sign;
            }
        }
        cells.into_iter().fold(Rich::new(), |row, (letter, ink)| row.and(ink, letter.to_string()))
    }
}

fn fill(line: Rich, width: usize, letter: char, ink: Ink) -> Rich {
    let missing = width.saturating_sub(line.width());
    line.and(ink, letter.to_string().repeat(missing))
}

/// The first and last day of a date, its doubts set aside: a picture shows where it lies, and the
/// words beside it show the doubt.
pub(super) fn days(date: &PartialDate) -> Option<(NaiveDate, NaiveDate)> {
    PartialDate { approximate: false, uncertain: false, ..*date }.days()
}
