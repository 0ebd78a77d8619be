//! Periods: a start, an end, a duration, of which any may be unknown.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::json::{No, Reader, Writer};
use crate::model::describe::{Datum, Field, Record, Shape, by_name};
use crate::model::node::{Blank, Fields, Node, Sight};
use crate::model::value::{Duration, PartialDate, Truth};
use crate::model::visit::{At, Visit};

/// A stretch of time; a source may state its dates, only its length, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Its first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<PartialDate>,
    /// Its last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<PartialDate>,
    /// Its length as stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<Duration>,
}

impl Period {
    /// Whether the stated length is that from the first to the last day. A month counts from a day
    /// to the day before the same day of the next month, or, as many write it, to that same day.
    #[must_use]
    pub fn lasts_as_stated(&self) -> Truth {
        let (Some(start), Some(end), Some(duration)) = (self.start, self.end, self.duration) else {
            return Truth::Undetermined;
        };
        let (Some((first, last_first)), Some((first_end, end))) = (start.days(), end.days()) else {
            return Truth::Undetermined;
        };
        if self.is_reversed() {
            return Truth::Undetermined;
        }
        match (last_day(first, duration), last_day(last_first, duration)) {
            (Some(earliest), Some(latest)) => {
                let one_way = earliest == latest && first_end == end;
                let latest = latest.succ_opt().unwrap_or(latest);
                let fits = earliest <= end && first_end <= latest;
                Truth::from_bounds(one_way && fits, fits)
            }
            _ => Truth::Undetermined,
        }
    }

    /// Whether it ends before it begins; then nothing else can be told of it.
    #[must_use]
    pub fn is_reversed(&self) -> bool {
        self.end.zip(self.start).is_some_and(|(end, start)| end.before(&start) == Truth::Yes)
    }

    /// Whether a date lies outside: before its first day or after its last.
    #[must_use]
    pub fn excludes(&self, date: &PartialDate) -> Truth {
        if self.is_reversed() {
            return Truth::Undetermined;
        }
        let early = self.start.map_or(Truth::Undetermined, |start| date.before(&start));
        let late = self.end.map_or(Truth::Undetermined, |end| end.before(date));
        match (early, late) {
            (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
            (Truth::No, Truth::No) => Truth::No,
            _ => Truth::Undetermined,
        }
    }

    /// Whether it has no day in common with another: one of the two ends before the other begins.
    #[must_use]
    pub fn apart(&self, other: &Self) -> Truth {
        if self.is_reversed() || other.is_reversed() {
            return Truth::Undetermined;
        }
        let ends_before = |one: &Self, other: &Self| match (one.end, other.start) {
            (Some(end), Some(start)) => end.before(&start),
            _ => Truth::Undetermined,
        };
        match (ends_before(self, other), ends_before(other, self)) {
            (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
            (Truth::No, Truth::No) => Truth::No,
            _ => Truth::Undetermined,
        }
    }
}

/// The last day of a stretch of that length from that day on.
fn last_day(first: NaiveDate, length: Duration) -> Option<NaiveDate> {
    let months = Months::new(u32::from(length.years) * 12 + u32::from(length.months));
    let days = Days::new(u64::from(length.weeks) * 7 + u64::from(length.days));
    first.checked_add_months(months)?.checked_add_days(days)?.pred_opt()
}

const RECORD: Record = Record {
    name: "Period",
    says: crate::model::describe::said!("A stretch of time: its dates, its length as stated, or both."),
    fields: &[
        Field {
            name: "start",
            says: crate::model::describe::said!("Its first day."),
            shape: PartialDate::SHAPE,
            required: false,
        },
        Field {
            name: "end",
            says: crate::model::describe::said!("Its last day."),
            shape: PartialDate::SHAPE,
            required: false,
        },
        Field {
            name: "duration",
            says: crate::model::describe::said!("Its length as stated."),
            shape: Duration::SHAPE,
            required: false,
        },
    ],
};

impl Datum for Period {
    const SHAPE: Shape = Shape::Record(&RECORD);
}

impl Fields for Period {
    fn record(&self) -> &'static Record {
        &RECORD
    }

    fn by_name(&self) -> &'static [u8] {
        &const { by_name::<{ RECORD.fields.len() }>(RECORD.fields) }
    }

    fn field(&self, number: usize) -> Option<&dyn Node> {
        let fields: [&dyn Node; 3] = [&self.start, &self.end, &self.duration];
        fields.get(number).copied()
    }

    fn field_mut(&mut self, number: usize) -> Option<&mut dyn Node> {
        let fields: [&mut dyn Node; 3] = [&mut self.start, &mut self.end, &mut self.duration];
        fields.into_iter().nth(number)
    }
}

impl Node for Period {
    fn take(&mut self, from: &mut Reader<'_>) -> Result<(), No> {
        *self = Self::deserialize(from)?;
        Ok(())
    }

    fn put(&self, out: &mut Writer) {
        out.serialized(self);
    }

    fn sight(&self) -> Sight<'_> {
        Sight::Record(self)
    }

    fn walk(&self, at: &At<'_>, visit: &mut dyn Visit) {
        visit.period(at, self);
        self.start.walk(&at.field("start"), visit);
        self.end.walk(&at.field("end"), visit);
    }
}

impl Blank for Period {
    fn blank() -> Self {
        Self::default()
    }
}
