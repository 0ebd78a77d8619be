//! Dates as people write them, full or in part, in the language of a message.

use crate::message::Locale;
use crate::model::value::PartialDate;

/// A date in EDTF, or two with a dash between them, in the words of a language; anything else as it
/// came.
pub(super) fn written(edtf: &str, locale: &Locale) -> String {
    if let Some((start, end)) = edtf.split_once('–') {
        return format!("{} – {}", date(start.trim(), locale), date(end.trim(), locale));
    }
    date(edtf, locale)
}

fn date(edtf: &str, locale: &Locale) -> String {
    let Ok(date) = edtf.parse::<PartialDate>() else { return edtf.to_owned() };
    let month = date.month.map(|month| locale.phrase(MONTHS.get(usize::from(month)).unwrap_or(&"")));
    let form = match (date.day, month, date.year) {
        (Some(_), Some(_), Some(_)) => "date/day",
        (Some(_), Some(_), None) => "date/day-of-year",
        (None, Some(_), Some(_)) => "date/month",
        (None, Some(_), None) => "date/month-of-year",
        _ => "date/year",
    };
    let number = |part: Option<u16>| part.map_or_else(String::new, |part| part.to_string());
    let plain = locale.phrase(form);
    let plain = plain.replace("{day}", &number(date.day.map(u16::from)));
    let plain = plain.replace("{month}", month.unwrap_or_default()).replace("{year}", &number(date.year));
    let about = if date.approximate { locale.phrase("date/about").replace("{date}", &plain) } else { plain };
    if date.uncertain { locale.phrase("date/uncertain").replace("{date}", &about) } else { about }
}

/// The phrases of the months, by their numbers.
const MONTHS: [&str; 13] = [
    "", "month/1", "month/2", "month/3", "month/4", "month/5", "month/6", "month/7", "month/8", "month/9",
    "month/10", "month/11", "month/12",
];
