//! Dates as people write them, full or in part, in the language of a message.

use crate::message::Locale;
use crate::model::value::PartialDate;

/// Adds a date in EDTF to a sentence, or two with a dash between them; anything else is added as it came.
/// The words before it change where the language asks for it: one says “on 17 September” and “in
/// September”, `il 7 marzo` and `l'8 marzo`.
pub(super) fn add(out: &mut String, edtf: &str, locale: &Locale) {
    if let Some((start, end)) = edtf.split_once('–') {
        out.push_str(&format!("{} – {}", text(start.trim(), locale), text(end.trim(), locale)));
        return;
    }
    if let Ok(date) = edtf.parse::<PartialDate>() {
        introduce(out, &date, locale);
    }
    out.push_str(&text(edtf, locale));
}

/// Puts the words before a date into the form that goes with it.
fn introduce(out: &mut String, date: &PartialDate, locale: &Locale) {
    let form = match (date.day, date.month) {
        // In Italian these begin with a vowel: otto, undici.
        (Some(8 | 11), _) => "date/before/day-vowel",
        (Some(_), _) => "date/before/day",
        (None, Some(4 | 8 | 10)) => "date/before/month-vowel",
        (None, Some(_)) => "date/before/month",
        (None, None) => "date/before/year",
    };
    for (usual, instead) in locale.phrase(form).split('|').filter_map(|pair| pair.split_once('=')) {
        let Some(before) = out.strip_suffix(usual).filter(|_| !usual.is_empty()) else { continue };
        // A word ends in others: `el` in `del`.
        if !before.ends_with(char::is_alphanumeric) {
            out.truncate(before.len());
            out.push_str(instead);
            return;
        }
    }
}

fn text(edtf: &str, locale: &Locale) -> String {
    let Ok(date) = edtf.parse::<PartialDate>() else { return edtf.to_owned() };
    let month = date.month.map(|month| locale.phrase(MONTHS.get(usize::from(month)).unwrap_or(&"")));
    let form = match (date.day, month, date.year) {
        (Some(_), Some(_), Some(_)) => "date/day",
        (Some(_), Some(_), None) => "date/day-of-year",
        (None, Some(_), Some(_)) => "date/month",
        (None, Some(_), None) => "date/month-of-year",
        _ => "date/year",
    };
    let day = date.day.map_or_else(String::new, |day| day_of_month(day, locale));
    let year = date.year.map_or_else(String::new, |year| year.to_string());
    let plain = locale.phrase(form).replace("{day}", &day);
    let plain = plain.replace("{month}", month.unwrap_or_default()).replace("{year}", &year);
    let about = if date.approximate { locale.phrase("date/about").replace("{date}", &plain) } else { plain };
    if date.uncertain { locale.phrase("date/uncertain").replace("{date}", &about) } else { about }
}

/// A day of a month in figures; the first has a form of its own in some languages.
pub(crate) fn day_of_month(day: u8, locale: &Locale) -> String {
    if day == 1 { locale.phrase("date/first").to_owned() } else { day.to_string() }
}

/// The phrases of the months, by their numbers.
const MONTHS: [&str; 13] = [
    "", "month/1", "month/2", "month/3", "month/4", "month/5", "month/6", "month/7", "month/8", "month/9",
    "month/10", "month/11", "month/12",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn after(before: &str, edtf: &str, language: &str) -> String {
        let mut out = before.to_owned();
        add(&mut out, edtf, Locale::of(language));
        out
    }

    #[test]
    fn the_first_of_a_month_has_its_own_form() {
        assert_eq!(after("", "2021-03-01", "it"), "1º marzo 2021");
        assert_eq!(after("", "2021-03-01", "fr"), "1er mars 2021");
        assert_eq!(after("", "XXXX-03-01", "en"), "1 March");
    }

    #[test]
    fn the_words_before_a_date_go_with_it() {
        assert_eq!(after("riunito il ", "2021-03-08", "it"), "riunito l'8 marzo 2021");
        assert_eq!(after("dal ", "2021-11-11", "it"), "dall'11 novembre 2021");
        assert_eq!(after("uscito il ", "2021-10", "it"), "uscito nell'ottobre 2021");
        assert_eq!(after("entro il ", "2021-10", "it"), "entro ottobre 2021");
        assert_eq!(after("entro il ", "2021", "it"), "entro il 2021");
        assert_eq!(after("came out on ", "2021-10~", "en"), "came out in about October 2021");
        assert_eq!(after("avant le ", "2021-03", "fr"), "avant mars 2021");
        assert_eq!(after("du ", "2021-10", "fr"), "d’octobre 2021");
        assert_eq!(after("antes del ", "2021-03", "es"), "antes de marzo de 2021");
        assert_eq!(after("il ", "2021-03-07", "it"), "il 7 marzo 2021");
        assert_eq!(after("il ", "soon", "it"), "il soon");
    }
}
