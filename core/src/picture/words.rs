//! The words of a picture: headings, codes, dates, periods and money in the reader's language.

use serde_json::Value;

use crate::message::{self, Locale};
use crate::model::describe::{Datum, Shape};
use crate::model::value::{Decimal, Duration, Money, PartialDate, Period, Text};

/// Speaks one language, about the texts of one dossier.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'d> {
    locale: &'static Locale,
    wanted: &'d str,
    first: &'d str,
}

impl<'d> Words<'d> {
    /// In the wanted language, of texts whose bare strings are in the first.
    pub(super) fn new(wanted: &'d str, first: &'d str) -> Self {
        Self { locale: Locale::of(wanted), wanted, first }
    }

    pub(super) fn text(&self, text: &'d Text) -> &'d str {
        text.read(&[self.wanted], self.first)
    }

    fn phrase(&self, key: &str) -> Option<String> {
        let found = self.locale.phrase(key);
        (found != key).then(|| found.to_owned())
    }

    /// A heading or word of the picture.
    pub(super) fn say(&self, name: &str) -> String {
        self.phrase(&format!("portrait/{name}")).unwrap_or_else(|| name.replace('_', " "))
    }

    /// A phrase with a place in it, filled.
    pub(super) fn fill(&self, name: &str, place: &str, value: impl ToString) -> String {
        self.say(name).replace(&format!("{{{place}}}"), &value.to_string())
    }

    /// So many of something.
    pub(super) fn count(&self, count: usize, thing: &str) -> String {
        let form = if count == 1 { "one" } else { "many" };
        format!("{count} {}", self.say(&format!("{form}/{thing}")))
    }

    /// The words for a code: those for this choice, or those for the code anywhere, or its own.
    pub(super) fn code<T: Datum + serde::Serialize>(&self, choice: &T) -> String {
        let name = match T::SHAPE {
            Shape::Choice(choice) => choice.name,
            _ => "",
        };
        match serde_json::to_value(choice) {
            Ok(Value::String(code)) => self.named(name, &code),
            Ok(Value::Object(coded)) => {
                let of = |field| coded.get(field).and_then(Value::as_str);
                of("label").or(of("code")).unwrap_or_default().replace('_', " ")
            }
            _ => String::new(),
        }
    }

    /// The words for several codes, with commas.
    pub(super) fn codes<T: Datum + serde::Serialize>(&self, choices: &[T]) -> String {
        choices.iter().map(|choice| self.code(choice)).collect::<Vec<_>>().join(", ")
    }

    fn named(&self, choice: &str, code: &str) -> String {
        let special = self.phrase(&format!("portrait/{choice}/{code}"));
        special.or_else(|| self.phrase(code)).unwrap_or_else(|| code.replace('_', " "))
    }

    fn month(&self, month: u8, short: bool) -> String {
        let form = if short { "month/short" } else { "month" };
        self.locale.phrase(&format!("{form}/{month}")).to_owned()
    }

    /// A month on the axis of a timeline.
    pub(super) fn tick(&self, year: i32, month: u32) -> String {
        format!("{} {:02}", self.month(u8::try_from(month).unwrap_or(1), true), year % 100)
    }

    /// A date as people write it, with its doubts.
    pub(super) fn date(&self, date: &PartialDate) -> String {
        self.dated(date, false)
    }

    /// The same with the month shortened and no weekday.
    pub(super) fn short_date(&self, date: &PartialDate) -> String {
        self.dated(date, true)
    }

    fn dated(&self, date: &PartialDate, short: bool) -> String {
        let weekday = date.weekday.filter(|_| !short).map(|day| self.code(&day));
        let month = date.month.map(|month| self.month(month, short));
        let day = date.day.map(|day| message::day_of_month(day, self.locale));
        let parts = [weekday, day, month, date.year.map(|year| year.to_string())];
        let mut out = parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}");
        if date.approximate {
            out.insert_str(0, "≈\u{a0}");
        }
        if date.uncertain {
            out.push_str("\u{a0}(?)");
        }
        if date.year.is_none() {
            out.push_str(&format!(", {}", self.say("year-unknown")));
        }
        out
    }

    pub(super) fn duration(&self, duration: Duration) -> String {
        message::duration(&duration.to_string(), self.locale)
    }

    /// Its dates, `?` for one unknown beside one known, and its length as stated.
    pub(super) fn period(&self, period: &Period, short: bool) -> String {
        let date = |date: &PartialDate| if short { self.short_date(date) } else { self.date(date) };
        let end = |end: &Option<PartialDate>| end.as_ref().map_or_else(|| "?".to_owned(), date);
        let dates = match (&period.start, &period.end) {
            (None, None) => String::new(),
            (start, last) => format!("{} → {}", end(start), end(last)),
        };
        let length =
            period.duration.map_or_else(String::new, |length| self.duration(length).replace(' ', "\u{a0}"));
        [dates, length].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    pub(super) fn money(&self, money: &Money) -> String {
        message::money(&money.to_string(), self.locale)
    }

    /// A share of one in per cent, to a hundredth.
    pub(super) fn percent(&self, share: Decimal) -> String {
        message::percent(&share.to_string(), self.locale)
    }
}
